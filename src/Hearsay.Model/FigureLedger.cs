namespace Hearsay.Model;

/// <summary>A dossier's figures lined up: who gave which number for the same thing, when, and how the numbers stand to one another.</summary>
/// <param name="Series">One for each thing counted, in order of the claims they belong to; a figure is in exactly one.</param>
/// <param name="Wholes">Sums that statements give: these parts make that whole.</param>
public sealed record FigureLedger(IReadOnlyList<FigureSeries> Series, IReadOnlyList<StatedWhole> Wholes);
