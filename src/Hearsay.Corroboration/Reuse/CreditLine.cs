using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Whether a report credits another's publisher: in its header, or in the first or last words of its text.</summary>
/// <param name="report">The report that may credit.</param>
internal sealed class CreditLine(Report report)
{
    private const int Edge = 160;
    private string? _edges;

    /// <summary>True when <paramref name="report"/> names the publisher of <paramref name="other"/> as where its text is from.</summary>
    public static bool Credits(Report report, Report other) => new CreditLine(report).Credits(other);

    /// <summary>True when the report names the publisher of another as where its text is from.</summary>
    public bool Credits(Report other)
    {
        var publisher = other.Header.Publisher?.Trim();
        if (string.IsNullOrEmpty(publisher) || string.Equals(publisher, report.Header.Publisher?.Trim(), StringComparison.OrdinalIgnoreCase)) return false;
        return Names(report.Header.Agency, publisher) || Names(report.Header.Byline, publisher) || Names(_edges ??= EdgesOf(report), publisher);
    }

    private static bool Names(string? text, string publisher) =>
        text is not null && (text.Contains(publisher, StringComparison.OrdinalIgnoreCase)
            || (text.Length > 3 && publisher.StartsWith(text.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static string EdgesOf(Report report)
    {
        var (text, body) = (report.Text, report.Body);
        return body.Length <= 2 * Edge ? body.In(text) : $"{text.AsSpan(body.Start, Edge)} {text.AsSpan(body.End - Edge, Edge)}";
    }
}
