namespace Hearsay.Ledger;

/// <summary>Of which state of a dossier its claims were made.</summary>
/// <param name="Revision">The dossier's revision now; it rises with every change to its reports, statements or decisions.</param>
/// <param name="Linked">The revision that the claims were made of; null before the first linking, and when a re-reading took them away.</param>
public sealed record LinkingState(long Revision, long? Linked)
{
    /// <summary>True when the claims are those of the dossier as it is.</summary>
    public bool IsCurrent => Linked == Revision;
}
