namespace Hearsay.Exports.Forms;

/// <summary>A stretch of a report's text at the program's border.</summary>
/// <param name="Start">Unicode code points before it, counted from the start of the decoded file.</param>
/// <param name="End">Unicode code points before its end.</param>
public sealed record SpanForm(int Start, int End);
