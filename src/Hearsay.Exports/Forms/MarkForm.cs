namespace Hearsay.Exports.Forms;

/// <summary>A stretch of a report's text and where in the original it came from.</summary>
/// <param name="Start">Offset of its first code point.</param>
/// <param name="End">Offset one past its last code point.</param>
/// <param name="Kind">page, time or message.</param>
/// <param name="Label">The page number, time or message identity.</param>
public sealed record MarkForm(int Start, int End, string Kind, string Label);
