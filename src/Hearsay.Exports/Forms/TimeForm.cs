namespace Hearsay.Exports.Forms;

/// <summary>Words that name a date, and what they resolve to. Offsets count Unicode code points of the report's decoded text.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where the words end.</param>
/// <param name="From">ISO 8601 date, perhaps partial, of the first day; null when open or unresolved.</param>
/// <param name="To">ISO 8601 date, perhaps partial, of the last day; null when open or unresolved.</param>
/// <param name="Anchor">The date that relative words were counted from, or null.</param>
/// <param name="Rule">How the words were resolved, or why they were not.</param>
public sealed record TimeForm(int Start, int End, string? From, string? To, string? Anchor, string Rule);
