using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// Spans of one text as the ledger keeps them, in code points. Texts without surrogate pairs, which most are, need no map.
/// </summary>
internal sealed class Offsets(string text)
{
    private readonly CodePointMap? _map = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : new CodePointMap(text);

    public (int Start, int End) ToLedger(TextSpan span) => _map?.ToCodePoints(span) ?? (span.Start, span.End);

    /// <summary>The span kept as <paramref name="start"/> to <paramref name="end"/>.</summary>
    /// <exception cref="FormatException">It does not lie in the text: the row was altered.</exception>
    public TextSpan FromLedger(int start, int end) =>
        start >= 0 && end >= start && end <= (_map?.CodePointCount ?? text.Length)
            ? _map?.ToSpan(start, end) ?? new TextSpan(start, end)
            : throw new FormatException($"The span {start} to {end} does not lie in its text.");

    /// <summary>True when the span lies in the text, holds at least one character and cuts none.</summary>
    public bool Holds(TextSpan span) =>
        span.Start >= 0 && span.End <= text.Length && !span.IsEmpty && FromLedger(ToLedger(span).Start, ToLedger(span).End) == span;
}
