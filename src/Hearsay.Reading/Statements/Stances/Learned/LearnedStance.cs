using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances.Learned;

/// <summary>
/// The stance that marked reports teach, with what the rules say as one of its grounds. It judges attributed acts that the rules take to assert, ask or
/// doubt; where they see a denial, a promise, a refusal or a failed check they stay as they are. The report's own voice and quotations of nobody were
/// too few to learn from; counts and "according to" only assert.
/// </summary>
internal static class LearnedStance
{
    // A question that no rule sees must be plain: of "put the figure at nine" verbs of asking are no ground.
    private const float SureToAsk = 0.6f;

    /// <summary>The stance of an act.</summary>
    public static Stance Of(Act act, TokenWords words, Stance byRules)
    {
        if (byRules is Stance.Denies or Stance.Intends or Stance.Declines or Stance.CannotVerify) return byRules;
        if (act.IsNarrated || (act.Found.Cue.Count == 0 && act.Found.Speaker.Count == 0) || act.Found.FoundBy is "count" or "according to") return byRules;
        var shares = StanceModel.Shipped.Probabilities(StanceFeatures.Of(act, words, byRules));
        var best = StanceModel.Labels[Array.IndexOf(shares, shares.Max())];
        return best == Stance.Asks && shares.Max() < SureToAsk ? byRules : best;
    }
}
