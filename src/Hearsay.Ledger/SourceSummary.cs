using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A source as a dossier's reports name it. Two names of one body are two lines here.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What sort of voice it is.</param>
/// <param name="Statements">How many statements are its own.</param>
/// <param name="Carried">How many statements of others it carried.</param>
/// <param name="Reports">In how many reports it speaks or carries.</param>
public sealed record SourceSummary(string Name, SourceKind Kind, int Statements, int Carried, int Reports);
