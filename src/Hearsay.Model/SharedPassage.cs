namespace Hearsay.Model;

/// <summary>Words that stand in two reports, the one taken to have them from the other. Not a proof of copying: a reason to think so.</summary>
/// <param name="Borrower">The report taken to have the words from the other.</param>
/// <param name="Here">Where they stand in it.</param>
/// <param name="Lender">The report they are taken to come from.</param>
/// <param name="There">Where they stand in that one.</param>
/// <param name="Words">How many words are the same, in one order.</param>
public sealed record SharedPassage(Report Borrower, TextSpan Here, Report Lender, TextSpan There, int Words);
