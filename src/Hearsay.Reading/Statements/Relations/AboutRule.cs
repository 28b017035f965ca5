using Hearsay.Model;
using Hearsay.Reading.Attribution.Rules;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A denial, a doubt, a refusal or a failed check that speaks of a statement without saying it again. Examples: <c>The union denied it.</c> · <c>The
/// port declined to comment.</c> · <c>A clip in which a guard says he was paid could not be verified</c>, which speaks of the guard's words.
/// </summary>
internal sealed class AboutRule : IRelationRule
{
    private const int ShortMatter = 5;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "it", "that", "this", "them", "these", "those", "so", "either", "both" };

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "claim", "claims", "accusation", "accusations", "allegation", "allegations", "charge", "charges", "report", "reports", "account", "accounts", "figure", "figures", "statement", "statements", "suggestion", "story", "version", "number", "numbers", "rumour", "rumours",
        "rumor", "rumors", "toll", "footage", "video", "information", "matter", "case", "incident", "remark", "remarks", "words",
    };

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Statement.Stance is not (Stance.Denies or Stance.Doubts or Stance.Declines or Stance.CannotVerify)) return null;
        var target = Inside(acts, at) ?? (IsPointing(own, words) || IsBare(own, words) ? Earlier.Nearest(acts, at, a => !a.SharesSource(own) && a.Statement.Stance != Stance.Declines && Earlier.IsClose(a, own, words, 3)) : Same(acts, at, words) ?? Before(acts, at, words));
        return target is null ? null : new StatedRelation(Relation.About, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    /// <summary>What is spoken of may stand within the thing that could not be checked.</summary>
    private static RelatedAct? Inside(IReadOnlyList<RelatedAct> acts, int at)
    {
        if (acts[at].Statement.Stance != Stance.CannotVerify) return null;
        for (var k = at + 1; k < Math.Min(acts.Count, at + 6); k++)
            if (acts[at].Act.Whole.Contains(acts[k].Act.Whole) && acts[k].Act.Whole.Length < acts[at].Act.Whole.Length) return acts[k];
        return null;
    }

    /// <summary>A denial or doubt that opens no matter of its own speaks of what somebody else said just before, in the same paragraph.</summary>
    private static RelatedAct? Before(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated) return null;
        var isShort = own.Act.Tokens(words).Length <= ShortMatter;
        return Earlier.Nearest(acts, at, a => IsOthers(a, own, words) && Earlier.Overlap(a, own, words) > 0) ?? (isShort ? Earlier.Nearest(acts, at, a => IsOthers(a, own, words)) : null);
    }

    private static bool IsOthers(RelatedAct act, RelatedAct own, TokenWords words) =>
        !act.SharesSource(own) && !act.Act.IsNarrated && act.Statement.Stance is Stance.Asserts or Stance.Intends or Stance.Asks && Earlier.IsClose(act, own, words, 1);

    private static RelatedAct? Same(IReadOnlyList<RelatedAct> acts, int at, TokenWords words) =>
        Earlier.Nearest(acts, at, a => !a.SharesSource(acts[at]) && Earlier.Overlap(a, acts[at], words) >= 0.5);

    /// <summary>"it", "that", "the claim", "any such report".</summary>
    private static bool IsPointing(RelatedAct own, TokenWords words)
    {
        var range = own.Act.Tokens(words);
        if (range.Length == 0) return false;
        if (Pointing.Contains(words[range.Start]) && (range.Length <= 2 || words[range.Start] is "this" or "that" or "these" or "those")) return range.Length <= 3;
        return range.Length <= 5 && words[range.Start] is "the" or "these" or "those" or "any" or "all" or "such" or "both" or "his" or "her" or "their" or "its" && Things.Contains(words[range.End - 1]);
    }

    /// <summary>"to comment", "comment", "to say": nothing says on what.</summary>
    private static bool IsBare(RelatedAct own, TokenWords words)
    {
        if (own.Act.Found.FoundBy == SilenceRule.Name) return true;
        var range = own.Act.Tokens(words);
        return own.Statement.Stance == Stance.Declines && range.Length <= 6 && Enumerable.Range(range.Start, range.Length).Any(i => words[i] is "comment" or "answer" or "respond" or "reply" or "request" or "requests" or "question" or "questions" or "elaborate" or "say");
    }
}
