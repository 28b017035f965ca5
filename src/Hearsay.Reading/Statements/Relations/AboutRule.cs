using Hearsay.Model;
using Hearsay.Reading.Attribution.Rules;
using Hearsay.Reading.Statements.Stances;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A denial, a doubt, a refusal or a failed check that speaks of a statement without saying it again. Examples: <c>The union denied it.</c> · <c>The
/// port declined to comment.</c> · <c>A clip in which a guard says he was paid could not be verified</c>, which speaks of the guard's words.
/// </summary>
internal sealed class AboutRule : IRelationRule
{
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "it", "that", "this", "them", "these", "those", "so", "either", "both" };

    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "claim", "claims", "accusation", "accusations", "allegation", "allegations", "charge", "charges", "report", "reports", "account", "accounts", "figure", "figures", "statement", "statements", "suggestion", "story", "version", "number", "numbers", "rumour", "rumours",
        "rumor", "rumors", "toll", "footage", "video", "information", "matter", "case", "incident", "remark", "remarks", "words",
    };

    /// <summary>True for a word that means what somebody said: "account", "claim".</summary>
    public static bool IsThing(string word) => Things.Contains(word);

    private static readonly Phrases Requests = new("request for comment", "requests for comment", "request for a comment", "requests for a comment", "request for reaction", "reached for comment", "contacted for comment", "approached for comment");

    /// <summary>"did not respond to a request for comment": on what stands before it.</summary>
    public static bool IsSilence(RelatedAct act, TokenWords words)
    {
        if (act.Statement.Stance != Stance.Declines) return false;
        var at = words.At(act.Act.Start);
        return at < words.Count && words.Sentence(at) is var sentence && Requests.AnyIn(words, sentence.Start, sentence.End);
    }

    private static readonly Phrases Comments = new(
        "called", "calls", "described", "describes", "dismissed", "dismisses", "termed", "terms", "labelled", "labels", "named", "names", "qualified", "qualifies", "characterised", "characterized", "attributes", "attributed", "explains", "explained", "welcomed", "welcomes", "criticised", "criticized",
        "regrets", "regretted", "laughs at", "laughed at", "scoffed at", "shrugged off", "objects to", "objected to", "rectifies");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Statement.Stance is not (Stance.Denies or Stance.Doubts or Stance.Declines or Stance.CannotVerify) && !IsComment(own, words)) return null;
        var target = Inside(acts, at) ?? OwnWord(acts, at, words) ?? NamedRelationRule.OfNamed(acts, at, words) ?? (IsPointing(own, words) || IsBare(own, words) || IsComment(own, words) ? Pointed(acts, at, words) : Same(acts, at, words) ?? Before(acts, at, words));
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

    /// <summary>"The foreman told him to wait, the stoker said. The foreman recalls no such talk": what one is reported to have said oneself.</summary>
    private static RelatedAct? OwnWord(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.Outer >= 0 || own.Statement.Stance is not (Stance.Denies or Stance.CannotVerify)) return null;
        return Earlier.Nearest(acts, at, a => a.SharesSource(own) && a.Act.Outer >= 0 && !acts[a.Act.Outer].SharesSource(own) && Earlier.IsClose(a, own, words, 2) && (IsPointing(own, words) || Earlier.Overlap(a, own, words) > 0));
    }

    /// <summary>The nearest statement by another; of one that stands in somebody's words the whole is meant.</summary>
    private static RelatedAct? Pointed(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        var isSilent = own.Statement.Stance == Stance.Declines;
        var target = Earlier.Nearest(acts, at, a => !a.SharesSource(own) && a.Statement.Stance != Stance.Declines && (isSilent ? Earlier.IsClose(a, own, words, 1) && Earlier.IsOneParagraph(a, own, words) : Earlier.IsClose(a, own, words, 3)));
        while (target is { Act.Outer: >= 0 } inner && acts[inner.Act.Outer] is var outer && outer.Index < at && !outer.SharesSource(own) && !outer.IsWithin(own) && !outer.Act.IsNarrated && outer.Act.Found.FoundBy != "transcript") target = outer;
        return target;
    }

    /// <summary>
    /// A denial, a doubt or a failed check that opens no matter of its own speaks of what somebody else said just before: with a word in common within two
    /// sentences, or in the last sentence of its paragraph. A refusal with a matter of its own needs the word.
    /// </summary>
    private static RelatedAct? Before(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated) return null;
        return Earlier.Nearest(acts, at, a => IsOthers(a, own, words, 2) && Earlier.Overlap(a, own, words) > 0)
            ?? (own.Statement.Stance is Stance.Denies or Stance.CannotVerify ? Earlier.Nearest(acts, at, a => IsOthers(a, own, words, 1) && Earlier.IsOneParagraph(a, own, words)) : null);
    }

    private static bool IsOthers(RelatedAct act, RelatedAct own, TokenWords words, int sentences) =>
        !act.SharesSource(own) && !act.Act.IsNarrated && act.Statement.Stance is Stance.Asserts or Stance.Intends or Stance.Asks && Earlier.IsClose(act, own, words, sentences);

    private static RelatedAct? Same(IReadOnlyList<RelatedAct> acts, int at, TokenWords words) =>
        Earlier.Nearest(acts, at, a => !a.SharesSource(acts[at]) && Earlier.Overlap(a, acts[at], words) >= 0.34);

    /// <summary>"it", "that", "the claim", "any such report".</summary>
    private static bool IsPointing(RelatedAct own, TokenWords words)
    {
        var range = own.Act.Tokens(words);
        if (range.Length == 0) return false;
        if (words[range.Start] is "any" or "no" && words[range.Start + 1] == "such") return true;
        if (Pointing.Contains(words[range.Start]) && (range.Length <= 2 || words[range.Start] is "this" or "that" or "these" or "those")) return range.Length <= 3;
        return range.Length <= 5 && words[range.Start] is "the" or "these" or "those" or "any" or "all" or "such" or "both" or "his" or "her" or "their" or "its" && Things.Contains(words[range.End - 1]);
    }

    /// <summary>"called that a fairy tale", "welcomed the report", "attributes this to the heat": what is said of another's words without denying them.</summary>
    private static bool IsComment(RelatedAct own, TokenWords words)
    {
        if (own.Act.IsNarrated || !own.Act.HasCue(words, Comments)) return false;
        var range = own.Act.Tokens(words);
        return range.Length > 0 && (words[range.Start] is "this" or "that" or "these" or "it" || (words[range.Start] is "the" or "his" or "her" or "their" && Things.Contains(words[range.Start + 1])));
    }

    /// <summary>"to comment", "comment", "to say": nothing says on what.</summary>
    private static bool IsBare(RelatedAct own, TokenWords words)
    {
        if (own.Act.Found.FoundBy == SilenceRule.Name) return true;
        var range = own.Act.Tokens(words);
        return own.Statement.Stance == Stance.Declines && range.Length <= 6 && Enumerable.Range(range.Start, range.Length).Any(i => words[i] is "comment" or "answer" or "respond" or "reply" or "request" or "requests" or "question" or "questions" or "elaborate" or "say");
    }
}
