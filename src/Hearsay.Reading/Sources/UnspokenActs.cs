using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Acts that were found with nobody to say them, or with somebody who says nothing. In a body's own release what it did and found is its word. Examples: <c>The
/// clinic treated 41 people</c> · <c>It was established that the rope was cut</c>. Who speaks elsewhere is not asked here.
/// </summary>
internal sealed class UnspokenActs(TokenWords words, ReportVoice voice)
{
    /// <summary>"[It] could not be established whether they knocked": the subject stands for what is said.</summary>
    public bool IsNobody(Act act)
    {
        if (act.Found.Speaker.Count != 1 || act.Found.Cue.Count == 0 || words.RangeOf(act.Found.Speaker[0]) is not { Length: 1 } only || words[only.Start] != "it") return false;
        var cue = CueOf(act);
        return cue.Length > 1 && IsBe(words[cue.End - 2]) && words[cue.End - 1] is "established" or "said" or "reported" or "found" or "known" or "alleged" or "claimed" or "believed" or "thought" or "feared" or "understood" or "determined" or "confirmed" or "verified" or "noted";
    }

    /// <summary>
    /// "The clinic treated 41 people", "the damage was entered in the log": what a body's own release tells of its doings, in words that report nobody's, is its word.
    /// A word of speech, or a person by name, is left to the speaker.
    /// </summary>
    public bool IsOwnDeed(Act act)
    {
        if (!IsOwnText || act.Outer >= 0 || act.IsNarrated || act.Mode != Mode.Indirect || act.Found.Cue.Count == 0 || act.Found.FoundBy == "count") return false;
        var cue = CueOf(act);
        for (var i = cue.Start; i < cue.End; i++)
            if ((i == cue.End - 1 && Giving.Contains(words[i])) || Vocabulary.Find(words[i]) is not ({ Tag: Tag.Verb or Tag.Participle or Tag.Auxiliary or Tag.Modal or Tag.Adverb or Tag.Not, Cue: null } or null) || words[i] is "according" or "to" or "for" or "of" or "about") return false;
        return cue.Length > 0 && !act.Found.Speaker.Any(HasFullName);
    }

    /// <summary>
    /// "It was established that", in a release: whoever issued it established it. "The mending is expected to take a week" is nobody's saying. "Three are reported
    /// to have drowned", "it has been said" and "rumours that" are somebody's who is not named.
    /// </summary>
    public bool IsIssuers(Act act)
    {
        if (act.Outer >= 0 || act.Found.Cue.Count == 0 || CueOf(act) is not { Length: > 0 } cue) return false;
        if (words[cue.End - 1] is "expected" or "due" or "planned") return true;
        var verb = cue.End - 1;
        if (words[verb] is "to" or "in") verb--;
        return IsOwnText && verb > cue.Start && Enumerable.Range(cue.Start, verb - cue.Start).Any(i => IsBe(words[i])) && words[verb] is not ("said" or "alleged" or "claimed" or "rumoured" or "believed" or "thought") && !act.Content.Any(OpensWithInfinitive);
    }

    // "The club gives 8,914", "the dealer has a signature": what somebody gives or has to show is theirs to tell.
    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal) { "give", "gives", "gave", "given", "has", "have", "had", "hold", "holds", "held", "offer", "offers", "offered", "produced", "counts" };

    // A post on a channel tells of the world, not of its writer's doings.
    private bool IsOwnText => voice.IsRelease && words.Text.Report.Header.Channel is null;

    private TokenRange CueOf(Act act) => words.RangeOf(act.Found.Cue[0].Cover(act.Found.Cue[^1]));

    private static bool IsBe(string word) => word is "be" or "been" or "is" or "was" or "being" or "also";

    private bool HasFullName(TextSpan speaker)
    {
        var range = words.RangeOf(speaker);
        for (var i = range.Start; i + 1 < range.End; i++)
            if (words.IsCapital(i + 1) && NameRuns.Starts(words, i) && BodyWords.KindOf(words[i + 1]) is null) return true;
        return false;
    }

    private bool OpensWithInfinitive(TextSpan content)
    {
        var range = words.RangeOf(content);
        var at = words[range.Start] == "to" ? range.Start + 1 : words[range.Start - 1] == "to" ? range.Start : -1;
        return at >= 0 && words[at] is "have" or "be";
    }
}
