namespace Hearsay.Model;

/// <summary>A sum that a statement gives: "of the 212 aboard 180 were rescued, 20 died and 12 are missing".</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Whole">The figure of the whole.</param>
/// <param name="Parts">The figures of the parts, in text order.</param>
/// <param name="Broken">Where the dossier's figures break the sum, in plain sentences; empty when none does.</param>
public sealed record StatedWhole(Report Report, Statement Statement, Figure Whole, IReadOnlyList<Figure> Parts, IReadOnlyList<string> Broken);
