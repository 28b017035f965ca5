namespace Hearsay.Exports.Forms;

/// <summary>A figure within its statement.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Scope">Which part of the counted things, or null.</param>
/// <param name="Bound">exactly, atLeast, moreThan, atMost, lessThan, about or range.</param>
/// <param name="Low">Lowest value; null when open below.</param>
/// <param name="High">Highest value; null when open above.</param>
/// <param name="AsOf">ISO 8601 date, perhaps partial, the figure holds for; null when there is none.</param>
public sealed record FigureForm(string Measure, string? Scope, string Bound, double? Low, double? High, string? AsOf);
