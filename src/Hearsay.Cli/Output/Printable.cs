using System.Globalization;
using System.Text;

namespace Hearsay.Cli.Output;

/// <summary>
/// Text of reports as it may be shown in a table: on one line, and without the characters by which a report could steer the
/// terminal or turn the order of what stands beside it. The ledger and every JSON keep the text as it is.
/// </summary>
internal static class Printable
{
    /// <summary>The text with white space as single spaces and steering characters left out.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }
}
