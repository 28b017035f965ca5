namespace Hearsay.Ledger;

/// <summary>A query that a person wants to ask again.</summary>
/// <param name="Query">The query as it was written.</param>
/// <param name="Saved">When it was saved.</param>
public sealed record SavedSearch(string Query, DateTimeOffset Saved);
