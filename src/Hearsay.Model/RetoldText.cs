namespace Hearsay.Model;

/// <summary>What a report tells in other words after another: several sentences in one order. Not a proof of copying: both may tell after a third, or have heard one speech.</summary>
/// <param name="Report">The one.</param>
/// <param name="Other">The other.</param>
/// <param name="Passages">The sentences that tell the same, in their order in both; at least two.</param>
public sealed record RetoldText(Report Report, Report Other, IReadOnlyList<RetoldPassage> Passages)
{
    /// <summary>The report that is taken to have told it first: the one that the other credits, else the earlier one. Null when nothing shows it.</summary>
    public Report? Lender { get; init; }

    /// <summary>True when one of them names the publisher of the other as where its text is from.</summary>
    public bool IsCredited { get; init; }

    /// <summary>True when so much is told alike that linking takes it for a copy; else it is a question.</summary>
    public required bool IsSure { get; init; }
}

/// <summary>Two sentences that tell the same.</summary>
/// <param name="Here">Where it stands in the one.</param>
/// <param name="There">Where it stands in the other.</param>
public readonly record struct RetoldPassage(TextSpan Here, TextSpan There);
