namespace Hearsay.Exports.Forms;

/// <summary>A figure in a dossier's own list, with the statement that gives it.</summary>
/// <param name="Statement">Identity of the statement.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Bound">exactly, atLeast, moreThan, atMost, lessThan, about or range.</param>
/// <param name="Low">Lowest value; null when open below.</param>
/// <param name="High">Highest value; null when open above.</param>
/// <param name="AsOf">ISO 8601 date, perhaps partial, the figure holds for; null when there is none.</param>
public sealed record StatedFigureForm(string Statement, string Measure, string Bound, double? Low, double? High, string? AsOf);
