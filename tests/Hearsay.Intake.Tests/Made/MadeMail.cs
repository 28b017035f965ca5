using System.Text;
using MimeKit;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Mail with and without attachments, mailboxes, and pages saved as MHTML.</summary>
internal static class MadeMail
{
    public static byte[] Of(string text, params (string Name, byte[] Bytes)[] attachments)
    {
        var body = new BodyBuilder { TextBody = text };
        foreach (var (name, bytes) in attachments) body.Attachments.Add(name, bytes);
        return Bytes(Message(body.ToMessageBody()));
    }

    public static byte[] Html(string html) => Bytes(Message(new TextPart("html") { Text = html }));

    public static byte[] Forwarding(byte[] inner)
    {
        using var stream = new MemoryStream(inner);
        var mixed = new Multipart("mixed") { new TextPart("plain") { Text = Prose.Paragraphs[0] }, new MessagePart { Message = MimeMessage.Load(stream) } };
        return Bytes(Message(mixed));
    }

    /// <summary>Parts within parts, so many deep.</summary>
    public static byte[] Nested(int depth)
    {
        var mail = new StringBuilder("From: a@fen.example\nDate: Tue, 02 May 2031 07:30:00 +0200\nMIME-Version: 1.0\n");
        for (var i = 0; i < depth; i++) mail.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        return Encoding.ASCII.GetBytes(mail.Append("Content-Type: text/plain\n\nDeep words.\n").ToString());
    }

    public static byte[] Mbox(params byte[][] messages)
    {
        using var bytes = new MemoryStream();
        foreach (var message in messages)
        {
            bytes.Write("From ada@fen.example Tue May  2 07:30:00 2031\n"u8);
            bytes.Write(message);
            bytes.Write("\n\n"u8);
        }

        return bytes.ToArray();
    }

    public static byte[] Mhtml(string html) => Encoding.ASCII.GetBytes(
        $"""
        From: <Saved by Blink>
        Snapshot-Content-Location: https://fen.example/gate?utm_source=mail
        Subject: {Prose.Title}
        Date: Tue, 02 May 2031 07:30:00 +0200
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="----b"

        ------b
        Content-Type: text/html
        Content-Transfer-Encoding: base64
        Content-Location: https://fen.example/gate

        {Convert.ToBase64String(Encoding.UTF8.GetBytes(html), Base64FormattingOptions.InsertLineBreaks)}
        ------b
        Content-Type: image/png
        Content-Transfer-Encoding: base64
        Content-Location: https://fen.example/gate.png

        {Convert.ToBase64String(MadePicture.Png())}
        ------b--
        """);

    private static MimeMessage Message(MimeEntity body)
    {
        var message = new MimeMessage { Subject = Prose.Title, Date = new DateTimeOffset(2031, 5, 2, 7, 30, 0, TimeSpan.FromHours(2)), MessageId = "1@fen.example", Body = body };
        message.From.Add(new MailboxAddress("Ada Roke", "ada@fen.example"));
        message.To.Add(new MailboxAddress("Desk", "desk@fen.example"));
        return message;
    }

    private static byte[] Bytes(MimeMessage message)
    {
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return stream.ToArray();
    }
}
