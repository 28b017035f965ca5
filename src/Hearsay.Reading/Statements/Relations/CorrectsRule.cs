using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A later word of the same voice that takes the place of an earlier one: a figure for the same thing with "now", "revised", "raised", or something taken
/// back. Example: <c>The ministry said nine had drowned. It later put the number at eleven.</c>
/// </summary>
internal sealed class CorrectsRule : IRelationRule
{
    private static readonly Phrases Changing = new(
        "now", "later", "revised", "raised", "lowered", "corrected", "corrects", "updated", "risen to", "rose to", "brought down", "today", "this morning", "cut");

    private static readonly Phrases TakingBack = new(
        "took back", "takes back", "take back", "took it back", "take it back", "took that back", "withdrew", "withdraws", "withdraw", "retracted", "retracts", "corrected", "corrects", "rectified", "rectifies", "amended", "apologised", "apologized", "regret the error", "now maintains", "now says", "now gives",
        "now puts", "now speaks", "now admits", "later acknowledged", "later admitted", "raised the number", "brought the number down", "raised that", "brought down");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated || own.Act.Found.Cue.Count == 0) return null;
        var cue = words.RangeOf(own.Act.Found.Cue[0].Cover(own.Act.Found.Cue[^1]) is var whole && !whole.Overlaps(own.Act.Whole) ? whole : own.Act.Found.Cue[0]);
        if (cue.Length == 0) return null;
        var isBack = TakingBack.AnyIn(words, Math.Max(words.Sentence(cue.Start).Start, cue.Start - 1), Math.Min(words.Count, cue.End + 3));
        if (!isBack && !Changing.AnyIn(words, words.Sentence(cue.Start).Start, cue.End)) return null;
        var target = Earlier.Nearest(acts, at, a => a.SharesSource(own) && !a.Act.IsNarrated && a.Statement.Stance is not Stance.Declines && (isBack ? IsOfOne(a, own, words) : HasOtherFigure(a.Statement, own.Statement)));
        return target is null ? null : new StatedRelation(Relation.Corrects, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    /// <summary>Two numbers, words in common, or a word that only points: "took it back".</summary>
    private static bool IsOfOne(RelatedAct one, RelatedAct two, TokenWords words) =>
        (one.Statement.Figures.Count > 0 && two.Statement.Figures.Count > 0) || Earlier.Overlap(one, two, words) > 0 || two.Act.Tokens(words).Length <= 2;

    /// <summary>True when both give a figure for one measure and the figures differ.</summary>
    internal static bool HasOtherFigure(Statement one, Statement two) =>
        one.Figures.Any(f => two.Figures.Any(g => f.Measure == g.Measure && f.Scope == g.Scope && (f.Low != g.Low || f.High != g.High)));
}
