namespace Hearsay.Ledger;

/// <summary>Some claims of a dossier, in order.</summary>
/// <param name="Claims">The claims.</param>
/// <param name="All">How many the whole list has.</param>
public sealed record ClaimList(IReadOnlyList<ClaimSummary> Claims, int All);
