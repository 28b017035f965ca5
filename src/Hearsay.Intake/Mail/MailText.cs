using System.Text;

namespace Hearsay.Intake.Mail;

/// <summary>
/// Plain mail as paragraphs: lines broken at the margin are joined, and what is quoted from an earlier mail ("&gt; ...") stays in paragraphs of
/// its own without its marks. The line of two dashes above a signature ends the text.
/// </summary>
internal static class MailText
{
    /// <summary>The paragraphs, in order.</summary>
    public static IEnumerable<string> Paragraphs(string text)
    {
        var (paragraph, quoted) = (new StringBuilder(), false);
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')).TakeWhile(l => l != "-- "))
        {
            var words = Unquoted(line, out var isQuote);
            if ((words.Length == 0 || isQuote != quoted) && paragraph.Length > 0)
            {
                yield return paragraph.ToString();
                paragraph.Clear();
            }

            quoted = isQuote;
            if (words.Length > 0) paragraph.Append(words).Append(' ');
        }

        if (paragraph.Length > 0) yield return paragraph.ToString();
    }

    private static string Unquoted(string line, out bool isQuote)
    {
        var words = line.TrimStart();
        isQuote = words.StartsWith('>');
        return isQuote ? words.TrimStart('>', ' ').Trim() : words.Trim();
    }
}
