namespace Hearsay.Intake.Mail;

/// <summary>A mailbox of one file (MBOX): every message is a part, named by its place counted from 1.</summary>
internal sealed class MboxFormat : IReportFormat
{
    private static ReadOnlySpan<byte> Mark => "From "u8;

    public string Name => "mbox";

    public string Noun => "a mailbox";

    public IReadOnlyList<string> Endings => [".mbox", ".mbx"];

    public bool IsContainer => true;

    public bool Recognises(Head head) =>
        head.StartsWith(Mark) && head.Text is { } text && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line && MailHeaders.AtStart(text[(line + 1)..]) is not null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var number = 0;
        for (var at = 0; at < part.Bytes.Length;)
        {
            var start = LineEnd(part.Bytes.Span, at);
            var end = Next(part.Bytes.Span, start);
            at = end;
            if (!part.Bytes[start..end].Span.ContainsAnyExcept("\r\n \t"u8)) continue;
            yield return intaking.Part(part, $"{++number}", part.Bytes[start..end], "mail");
        }
    }

    private static int LineEnd(ReadOnlySpan<byte> bytes, int at) => bytes[at..].IndexOf((byte)'\n') is >= 0 and var end ? at + end + 1 : bytes.Length;

    // A message ends where an empty line is followed by one that begins with "From ".
    private static int Next(ReadOnlySpan<byte> bytes, int at)
    {
        for (var i = at; i < bytes.Length; i = LineEnd(bytes, i))
            if (bytes[i..].StartsWith(Mark) && i > 1 && bytes[i - 1] == '\n' && bytes[i - 2] is (byte)'\n' or (byte)'\r') return i;
        return bytes.Length;
    }
}
