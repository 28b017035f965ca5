namespace Hearsay.Model;

/// <summary>What two reports have in the same words. Not a proof of copying: both may quote a third.</summary>
/// <param name="Report">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Passages">The passages, each of <see cref="Fingerprints.ShortestPassage"/> words or more, in order of their place in the one; at least one.</param>
public sealed record SharedText(Report Report, Report Other, IReadOnlyList<SharedRun> Passages)
{
    /// <summary>How many words of the one stand in the passages.</summary>
    public required int Words { get; init; }

    /// <summary>How much of the one stands in the other: 0 to 1 of its words.</summary>
    public required double ShareOfReport { get; init; }

    /// <summary>How much of the other stands in the one: 0 to 1 of its words.</summary>
    public required double ShareOfOther { get; init; }

    /// <summary>The report that is taken to have had the words first: the one that the other credits, else the earlier one. Null when nothing shows it.</summary>
    public Report? Lender { get; init; }

    /// <summary>True when one of them names the publisher of the other as where its text is from.</summary>
    public bool IsCredited { get; init; }
}
