namespace Hearsay.Model;

/// <summary>Words that stand in two reports, or two sentences that tell the same in other words, the one taken to have it from the other. Not a proof of copying: a reason to think so.</summary>
/// <param name="Borrower">The report taken to have the words from the other.</param>
/// <param name="Here">Where they stand in it.</param>
/// <param name="Lender">The report they are taken to come from.</param>
/// <param name="There">Where they stand in that one.</param>
/// <param name="Words">How many words are the same, in one order; 0 where it is told in other words.</param>
public sealed record SharedPassage(Report Borrower, TextSpan Here, Report Lender, TextSpan There, int Words)
{
    /// <summary>True when the two say the same in other words: then only their order among others like them shows where it is from.</summary>
    public bool InOtherWords { get; init; }
}
