namespace Hearsay.Intake.Mail;

/// <summary>Tells mail by the lines at its start.</summary>
internal static class MailHeaders
{
    private static readonly string[] Sure =
        ["received:", "return-path:", "message-id:", "mime-version:", "delivered-to:", "dkim-signature:", "x-mailer:", "content-type:", "snapshot-content-location:"];

    /// <summary>The header lines at the start of a text when they are those of a mail; else null.</summary>
    /// <param name="text">The start of a text.</param>
    /// <param name="isTypedPerhaps">True when a person may have typed the lines, so that only those that programs write count.</param>
    public static string? AtStart(string text, bool isTypedPerhaps = false)
    {
        var end = text.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var unix ? unix : text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is > 0 and var net ? net : text.Length;
        var headers = text[..end];
        var (named, sure, from) = (0, false, false);
        foreach (var line in headers.Split('\n'))
        {
            if (line.Length == 0 || line[0] is ' ' or '\t' or '\r') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(" \t")) return null;
            named++;
            from |= line.StartsWith("from:", StringComparison.OrdinalIgnoreCase);
            sure |= Sure.Any(s => line.StartsWith(s, StringComparison.OrdinalIgnoreCase));
        }

        return named >= 2 && (sure || (!isTypedPerhaps && from && headers.Contains("\nDate:", StringComparison.OrdinalIgnoreCase))) ? headers : null;
    }
}
