using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A name of a place in what a dossier's statements say, with what it may be there.</summary>
/// <param name="Name">The name as the texts give it.</param>
/// <param name="Candidates">The places it may be: one when it is resolved, several when nothing decides, none when the gazetteer does not have it.</param>
/// <param name="Statements">How many statements name it.</param>
/// <param name="Reports">In how many reports.</param>
/// <param name="First">One of the statements, by its identity.</param>
/// <param name="Sha256">SHA-256 of that statement's report.</param>
/// <param name="Size">Bytes of that report's original.</param>
/// <param name="Publisher">Who printed that report, or its name.</param>
public sealed record NamedPlace(string Name, IReadOnlyList<KnownPlace> Candidates, int Statements, int Reports, string First, string Sha256, long Size, string Publisher)
{
    /// <summary>The place meant, or null when it is not resolved.</summary>
    public KnownPlace? Resolved => Candidates.Count == 1 ? Candidates[0] : null;
}
