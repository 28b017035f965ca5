using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A reply: right behind a question by somebody else. Examples: <c>Asked about the fuel, the mate shrugged and said there was none.</c> · a turn of an
/// interview behind a question.
/// </summary>
internal sealed class AnswersRule : IRelationRule
{
    private const string Transcript = "transcript";
    private const int LongestTurn = 24;

    private static readonly Phrases Replying = new("replied", "replies", "answered", "answers", "responded", "retorted", "countered", "shot back", "hit back", "in reply", "in response");

    private static readonly HashSet<string> Askers = new(StringComparer.Ordinal) { "q", "question", "host", "presenter", "interviewer", "announcer", "anchor", "moderator", "reporter", "journalist" };

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated) return null;
        var target = Turn(acts, at, words) ?? Question(acts, at, words);
        return target is null ? null : new StatedRelation(Relation.Answers, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    private static RelatedAct? Question(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        var isReply = own.Act.HasCue(words, Replying);
        if (own.Statement.Stance == Stance.Asks && !isReply) return null;
        var target = Earlier.Nearest(acts, at, a => a.Statement.Stance == Stance.Asks && !a.SharesSource(own));
        if (target is null || !Earlier.IsClose(own, target, words, isReply ? 3 : 2) || (!isReply && IsAnswered(acts, target, own))) return null;
        // A request is answered by a word that says so, or by whom it was put to; a question by whatever comes next.
        if (IsQuestion(target, words)) return isReply || (Earlier.IsClose(own, target, words, 1) && Earlier.IsOneParagraph(own, target, words)) ? target : null;
        return isReply || (own.Statement.Stance is Stance.Intends or Stance.Declines or Stance.Denies && IsPutTo(target, own, words)) ? target : null;
    }

    /// <summary>The turn before, by another voice, where it asks: a question anywhere in it, or any turn of whoever leads the talk.</summary>
    private static RelatedAct? Turn(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.Found.FoundBy != Transcript || own.Act.Outer >= 0) return null;
        RelatedAct? last = null;
        for (var k = at - 1; k >= Math.Max(0, at - LongestTurn); k--)
        {
            if (acts[k].Act.Outer >= 0 || acts[k].Act.Found.FoundBy != Transcript) continue;
            if (IsSameLabel(acts[k], own)) return null;
            if (last is not null && !IsSameLabel(acts[k], last)) break;
            last ??= acts[k];
            if (acts[k].Statement.Stance == Stance.Asks) return acts[k];
        }

        return last is not null && Leads(acts, last, at, words) ? last : null;
    }

    /// <summary>The label of whoever asks by trade, or one that has asked twice of late.</summary>
    private static bool Leads(IReadOnlyList<RelatedAct> acts, RelatedAct turn, int at, TokenWords words)
    {
        if (words.RangeOf(turn.Act.Found.Speaker[0]) is { Length: > 0 } label && Askers.Contains(words[label.Start])) return true;
        var asked = 0;
        for (var k = at - 1; k >= Math.Max(0, at - 2 * LongestTurn); k--)
            if (acts[k].Statement.Stance == Stance.Asks && acts[k].Act.Found.FoundBy == Transcript && acts[k].SharesSource(turn)) asked++;
        return asked >= 2;
    }

    private static bool IsSameLabel(RelatedAct one, RelatedAct two) => one.Act.Found.Speaker.SequenceEqual(two.Act.Found.Speaker);

    /// <summary>Somebody else has spoken since: what is told next answers nothing.</summary>
    private static bool IsAnswered(IReadOnlyList<RelatedAct> acts, RelatedAct question, RelatedAct own)
    {
        for (var k = question.Index + 1; k < own.Index; k++)
            if (acts[k].Act is { IsNarrated: false, Outer: < 0 } && acts[k].Statement.Stance != Stance.Asks && !acts[k].SharesSource(own) && !acts[k].SharesSource(question) && !acts[k].IsWithin(question)) return true;
        return false;
    }

    /// <summary>"called on the Company to publish": a word of the name of who speaks now stands beside the request.</summary>
    private static bool IsPutTo(RelatedAct request, RelatedAct own, TokenWords words)
    {
        if (own.Statement.Source is not { } source) return false;
        var sentence = words.Sentence(Math.Min(words.Count - 1, words.At(request.Act.Start)));
        for (var i = sentence.Start; i < sentence.End; i++)
            if (words[i].Length > 3 && source.Name.EndsWith(words[i], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool IsQuestion(RelatedAct act, TokenWords words)
    {
        var range = act.Act.Tokens(words);
        if (words[range.End].StartsWith('?') || words[range.End - 1].StartsWith('?')) return true;
        return act.Act.Found.FoundBy == "asked" || words[range.Start] is "whether" or "if" or "why" or "how" or "what" or "when" or "where" or "who" or "about";
    }
}
