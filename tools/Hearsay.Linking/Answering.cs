using Hearsay.Corroboration;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Linking;

/// <summary>
/// Answers what review asks as a person would who knows the gold answers: the question put first, then the links made anew, and so on. Only what concerns a statement of the
/// gold is answered, as nobody knows of the others.
/// </summary>
internal static class Answering
{
    private const int Asked = 400;

    /// <summary>The decisions after so many answers; fewer where nothing more is asked.</summary>
    /// <param name="model">The weights to link with.</param>
    /// <param name="readings">The dossier's statements.</param>
    /// <param name="gold">What each statement is in the gold, by its identity; statements that the gold does not have are left out.</param>
    /// <param name="answers">The number of answers.</param>
    public static ClaimDecisions Decisions(PairModel model, IReadOnlyList<ReportReading> readings, IReadOnlyDictionary<string, GoldStatement> gold, int answers)
    {
        var linker = new ClaimLinker(model);
        var decisions = ClaimDecisions.None;
        for (var given = 0; given < answers && linker.Doubts(readings, decisions, Asked).FirstOrDefault(IsOfGold) is { } doubt; given++) decisions = With(decisions, doubt);
        return decisions;

        bool IsOfGold(Doubt doubt) => gold.ContainsKey(doubt.Statement) || (doubt.Other is { } other && gold.ContainsKey(other));

        ClaimDecisions With(ClaimDecisions before, Doubt doubt) => doubt.Other is { } other
            ? before with { Links = [.. before.Links, new LinkDecision(doubt.Statement, other, Verdict(gold.GetValueOrDefault(doubt.Statement), gold.GetValueOrDefault(other)))] }
            : before with { Accepted = [.. before.Accepted, doubt.Statement] };
    }

    private static LinkVerdict Verdict(GoldStatement? one, GoldStatement? other) =>
        one is null || other is null || one.Claim != other.Claim ? LinkVerdict.Different : one.Denies == other.Denies ? LinkVerdict.Same : LinkVerdict.Opposed;
}
