using Hearsay.Intake.Web;
using Hearsay.Model;
using MimeKit;

namespace Hearsay.Intake.Mail;

/// <summary>
/// A message of mail (EML): its text is a report, published by its sender, and its attachments and the messages it forwards are reports of
/// their own. Encrypted mail is said to be locked; signatures are not checked.
/// </summary>
internal sealed class MailFormat : IReportFormat
{
    public string Name => "mail";

    public string Noun => "a mail message";

    public IReadOnlyList<string> Endings => [".eml"];

    public bool HoldsParts => true;

    public bool Recognises(Head head) => head.Text is { } text && MailHeaders.AtStart(text, head.IsPlainByName) is not null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var message = MimeFile.Load(part.Bytes, intaking.Stop);
        if (message.Body is MimeKit.Cryptography.MultipartEncrypted or MimeKit.Cryptography.ApplicationPkcs7Mime { SecureMimeType: MimeKit.Cryptography.SecureMimeType.EnvelopedData })
            throw new IntakeException("the message is encrypted: it is locked.", "Save it decrypted from your mail program and add that.");
        var draft = Written(message, intaking);
        var attachments = Attachments(message).ToList();
        if (draft.Length > 0) yield return Intaking.Report(part, this, draft);
        else if (attachments.Count == 0) yield return Intaking.Fault(part, "there is no text in the message.", "Check that it was saved in full.");
        foreach (var (name, bytes, format) in attachments.Select(a => Unpacked(a.Entity, a.Number, intaking)))
            if (bytes.Length > 0) yield return intaking.Part(part, name, bytes, format);
    }

    private static Draft Written(MimeMessage message, Intaking intaking)
    {
        var draft = new Draft { Header = HeaderOf(message) };
        var text = message.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment).ToList();
        var plain = text.Where(p => p.IsPlain || p.IsFlowed).ToList();
        foreach (var part in plain)
            foreach (var paragraph in MailText.Paragraphs(MimeFile.TextOf(part, intaking.Limits))) draft.Add(paragraph, MarkKind.Message, message.MessageId);
        if (draft.Length > 0) return draft;
        foreach (var part in text.Where(p => p.IsHtml))
            HtmlFormat.WriteFragment(MimeFile.TextOf(part, intaking.Limits), draft);
        return draft;
    }

    private static ReportHeader HeaderOf(MimeMessage message) => new()
    {
        Publisher = message.From.Mailboxes.FirstOrDefault() is { } sender ? OneLine.Of(NameOf(sender)) : null,
        Title = OneLine.Of(message.Subject),
        Byline = OneLine.Of(string.Join(", ", message.From.Mailboxes.Select(NameOf))),
        Published = message.Date == DateTimeOffset.MinValue ? null : DateForms.Of(message.Date),
        Channel = "mail",
    };

    private static string NameOf(MailboxAddress mailbox) => string.IsNullOrWhiteSpace(mailbox.Name) ? mailbox.Address : mailbox.Name;

    private static IEnumerable<(MimeEntity Entity, int Number)> Attachments(MimeMessage message) =>
        message.BodyParts.Where(p => p is MessagePart || p.IsAttachment || p is not TextPart).Select((p, i) => (p, i + 1));

    private static (string Name, byte[] Bytes, string? Format) Unpacked(MimeEntity entity, int number, Intaking intaking)
    {
        if (entity is not MessagePart { Message: { } inner }) return (NameOf(entity, number), entity is MimePart part ? MimeFile.BytesOf(part, intaking.Limits) : [], null);
        using var output = new LimitedStream(intaking.Limits.MaxBytes);
        inner.WriteTo(output, intaking.Stop);
        return ($"{number}.eml", output.ToArray(), "mail");
    }

    private static string NameOf(MimeEntity entity, int number) => entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? $"{number}";
}
