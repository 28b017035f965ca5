using Hearsay.Corroboration.Reuse;

namespace Hearsay.Corroboration.Linking;

/// <summary>What ties two statements whatever they say: one has its words from the other, or the text says that one answers, denies or bears out the other.</summary>
internal sealed class PairTies(Nestings nestings, ReuseFinder reuse)
{
    /// <summary>True when the words of one were taken from the other.</summary>
    public bool IsCopy(Proposition a, Proposition b) => a.Id != b.Id && (IsOf(a, b) || IsOf(b, a));

    /// <summary>True when a report says how the two stand to each other.</summary>
    public bool AreRelated(Proposition a, Proposition b) => a.Report.Sha256 == b.Report.Sha256
        && nestings[a.Report.Sha256] is { } nesting && (nesting.Related.Contains((a.Id, b.Id)) || nesting.Related.Contains((b.Id, a.Id)));

    private bool IsOf(Proposition copy, Proposition original) =>
        reuse.CopyOf(copy) is { Original: { } taken } found && found.From.Sha256 == original.Report.Sha256 && nestings.HostOf(found.From, taken.Id)?.Id == original.Id;
}
