using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A reply: right behind a question by somebody else. Examples: <c>Asked about the fuel, the mate shrugged and said there was none.</c> · a turn of an
/// interview behind a question.
/// </summary>
internal sealed class AnswersRule : IRelationRule
{
    private static readonly Phrases Replying = new("replied", "replies", "answered", "answers", "responded", "retorted", "countered", "shot back", "hit back", "in reply", "in response");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated || own.Statement.Stance == Stance.Asks) return null;
        var isReply = own.Act.HasCue(words, Replying);
        var target = Earlier.Nearest(acts, at, a => a.Statement.Stance == Stance.Asks && !a.SharesSource(own));
        if (target is null || !Earlier.IsClose(own, target, words, isReply ? 3 : 1) && !IsNextTurn(acts, own, target)) return null;
        // A request is answered only by a word that says so; a question by whatever comes next.
        if (!isReply && !IsQuestion(target, words)) return null;
        return new StatedRelation(Relation.Answers, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    private static bool IsNextTurn(IReadOnlyList<RelatedAct> acts, RelatedAct own, RelatedAct target) =>
        own.Act.Found.FoundBy == "transcript" && own.Act.Outer < 0 && Enumerable.Range(target.Index + 1, own.Index - target.Index - 1).All(k => acts[k].IsWithin(target) || acts[k].SharesSource(target));

    private static bool IsQuestion(RelatedAct act, TokenWords words)
    {
        var range = act.Act.Tokens(words);
        if (words[range.End] == "?" || words[range.End - 1] == "?") return true;
        return act.Act.Found.FoundBy == "asked" || words[range.Start] is "whether" or "if" or "why" or "how" or "what" or "when" or "where" or "who" or "about";
    }
}
