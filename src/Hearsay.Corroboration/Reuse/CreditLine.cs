using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Whether a report credits another's publisher: in its header, or in the first or last words of its text.</summary>
internal static class CreditLine
{
    private const int Edge = 160;

    /// <summary>True when <paramref name="report"/> names the publisher of <paramref name="other"/> as where its text is from.</summary>
    public static bool Credits(Report report, Report other)
    {
        var publisher = other.Header.Publisher?.Trim();
        if (string.IsNullOrEmpty(publisher) || string.Equals(publisher, report.Header.Publisher?.Trim(), StringComparison.OrdinalIgnoreCase)) return false;
        return Names(report.Header.Agency, publisher) || Names(report.Header.Byline, publisher) || Names(EdgesOf(report), publisher);
    }

    private static bool Names(string? text, string publisher) =>
        text is not null && (text.Contains(publisher, StringComparison.OrdinalIgnoreCase)
            || (text.Length > 3 && publisher.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static string EdgesOf(Report report)
    {
        var body = report.Body.In(report.Text);
        return body.Length <= 2 * Edge ? body : body[..Edge] + " " + body[^Edge..];
    }
}
