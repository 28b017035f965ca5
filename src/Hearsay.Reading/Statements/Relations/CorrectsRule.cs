using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A later word of the same voice that takes the place of an earlier one: a figure for the same thing with "now", "revised", "raised", or something taken
/// back. Example: <c>The ministry said nine had drowned. It later put the number at eleven.</c>
/// </summary>
internal sealed class CorrectsRule : IRelationRule
{
    private static readonly Phrases Changing = new(
        "now", "later", "revised", "raised", "lowered", "corrected", "corrects", "correction", "updated", "had risen", "has risen", "rose to", "risen to", "took back", "takes back", "withdrew", "withdraws", "retracted", "brought down", "we got it wrong", "was wrong",
        "amended", "apologised", "apologized");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        var token = words.At(own.Act.Start);
        if (token >= words.Count) return null;
        var sentence = words.Sentence(token);
        if (!Changing.AnyIn(words, sentence.Start, sentence.End)) return null;
        var target = Earlier.Nearest(acts, at, a => a.SharesSource(own) && !Earlier.IsClose(a, own, words, 0) && (HasOtherFigure(a.Statement, own.Statement) || (own.Statement.Stance == Stance.Denies && a.Statement.Stance == Stance.Asserts && Earlier.Overlap(a, own, words) >= 0.5)));
        return target is null ? null : new StatedRelation(Relation.Corrects, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    /// <summary>True when both give a figure for one measure and the figures differ.</summary>
    internal static bool HasOtherFigure(Statement one, Statement two) =>
        one.Figures.Any(f => two.Figures.Any(g => f.Measure == g.Measure && f.Scope == g.Scope && (f.Low != g.Low || f.High != g.High)));
}
