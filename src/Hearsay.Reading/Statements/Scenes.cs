using Hearsay.Model;
using Hearsay.Reading.Statements.Relations;

namespace Hearsay.Reading.Statements;

/// <summary>
/// How and when something was said holds on while one voice goes on speaking: <c>Orry told a news conference on Friday that the mast had gone. Nobody
/// was under it, she said.</c> Each act takes the channel and the day of the last act before it where both are one source's, at most two sentences apart,
/// and nobody else speaks between; a date of its own, or a word that it was said before, ends the scene.
/// </summary>
internal static class Scenes
{
    private const int Farthest = 2;

    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
        { "has", "have", "had", "earlier", "later", "previously", "already", "once", "then", "now", "since", "will", "'ll", "would", "believes", "believe", "denies", "thinks", "wants", "plans", "expects" };

    /// <summary>True for a word of a cue that tells of another occasion, or of none.</summary>
    public static bool IsElsewhere(string word) => Elsewhere.Contains(word);

    /// <summary>The acts, in order of their first character, with what they take over.</summary>
    public static void Carry(RelatedAct[] acts, TokenWords words)
    {
        JoinVerbs(acts, words);
        RelatedAct? last = null;
        for (var i = 0; i < acts.Length; i++)
        {
            if (acts[i].Act is not { IsNarrated: false, Outer: < 0 }) continue;
            if (last is not null && acts[i].SharesSource(last) && Goes(last, acts[i], words)) acts[i] = acts[i] with { Statement = Taken(last.Statement, GoesByTheSame(acts[i], words) || (IsPresent(last, words) && IsPresent(acts[i], words)) ? last.Statement.Channel : null, acts[i].Statement, IsElsewhere(acts[i], words), IsPresent(acts[i], words) && !IsPresent(last, words)) };
            last = acts[i];
        }
    }

    /// <summary>Behind what is said, by a pronoun or without a word: "Orry said" that opens a sentence may tell of another day. A paragraph ends the scene, but for a voice that "added".</summary>
    private static bool Goes(RelatedAct last, RelatedAct own, TokenWords words)
    {
        var found = own.Act.Found;
        if (found.FoundBy == "transcript" || !Earlier.IsClose(last, own, words, Farthest)) return false;
        var isOneParagraph = words.ParagraphAt(words.At(last.Act.Start)) == words.ParagraphAt(words.At(own.Act.Start));
        if (own.Act.Continues is not null) return isOneParagraph;
        if (found.Cue.Count == 0 || found.Speaker.Count == 0 || !(isOneParagraph || GoesOn(own, words))) return false;
        if (IsToldOutlet(own, words) && !IsToldOutlet(last, words)) return false;
        if (IsPronoun(words, own)) return own.Statement.Stance != Stance.Declines || !IsSilence(own, words);
        return found.Cue[0].Start > own.Act.Content[0].Start && own.Statement.Stance is not (Stance.Declines or Stance.Asks);
    }

    /// <summary>"On Friday Orry confirmed the leak and promised repairs": one subject, one occasion, unless a verb tells of what is yet to come or still holds.</summary>
    private static void JoinVerbs(RelatedAct[] acts, TokenWords words)
    {
        for (var i = 1; i < acts.Length; i++)
        {
            var (one, two) = (acts[i - 1], acts[i]);
            if (two.Act is not { IsNarrated: false, Outer: < 0 } || one.Act is not { IsNarrated: false, Outer: < 0 } || !IsOneSubject(one, two, words) || IsAhead(one, words) || IsAhead(two, words)) continue;
            if (one.Statement.SaidTime is null) acts[i - 1] = one with { Statement = Taken(two.Statement, two.Statement.Channel, one.Statement, isElsewhere: false, isLater: false) };
            else acts[i] = two with { Statement = Taken(one.Statement, one.Statement.Channel, two.Statement, isElsewhere: false, isLater: false) };
        }
    }

    private static bool IsOneSubject(RelatedAct one, RelatedAct two, TokenWords words) =>
        two.Act.Found is { FoundBy: not "transcript", Cue.Count: > 0 } && (two.Act.Found.Speaker is [var speaker] ? one.Act.Found.Speaker is [var before] && speaker == before : IsJoined(one, two, words));

    private static bool IsAhead(RelatedAct act, TokenWords words) => AnyOfCue(act, words, w => w is "will" or "'ll" or "has" or "have" or "is" or "are" or "wants" or "plans");

    /// <summary>"... and promised repairs": a verb behind "and" in the sentence of the first, with its source.</summary>
    private static bool IsJoined(RelatedAct last, RelatedAct own, TokenWords words) =>
        own.Act.Found is { Speaker.Count: 0, Cue: [var cue, ..] } && own.SharesSource(last) && words.At(cue.Start) is var at && words[at - 1] is "and" or "but" && words.SentenceAt(at) == words.SentenceAt(words.At(last.Act.Start));

    private static bool IsPronoun(TokenWords words, RelatedAct own) =>
        words.RangeOf(own.Act.Found.Speaker[0]) is { Length: 1 } only && words[only.Start] is "he" or "she" or "it" or "they" or "i" or "we";

    /// <summary>"he did not reply": to whoever asked later.</summary>
    private static bool IsSilence(RelatedAct own, TokenWords words) => AnyOfCue(own, words, w => w is "respond" or "responded" or "reply" or "replied" or "comment" or "answer" or "answered" or "return" or "returned" or "reached");

    /// <summary>"says", "recommends": behind "published in May" or "said on Friday" it is no longer that day.</summary>
    private static bool IsPresent(RelatedAct act, TokenWords words) =>
        act.Act.Found.Cue is [.., var cue] && words.RangeOf(cue) is { Length: > 0 } range && words[range.Start] is var verb && verb.Length > 3 && verb[^1] == 's' && verb[^2] != 's';

    /// <summary>"told the Herald": to others than before.</summary>
    private static bool IsToldOutlet(RelatedAct act, TokenWords words) =>
        act.Act.Found.Cue is [.., var cue] && words.RangeOf(cue) is { Length: > 0 } range && words[range.End - 1] is "told" or "tells" && words[range.End] == "the" && words.IsCapital(range.End + 1);

    private static bool GoesOn(RelatedAct own, TokenWords words) => own.Act.Found.Cue[0].Start > own.Act.Content[0].Start && AnyOfCue(own, words, w => w is "added" or "adds" or "continued" or "continues");

    /// <summary>"he said", "she adds": plainly more of the same call or letter; who "promised" or "did not elaborate" may have done so at another time.</summary>
    private static bool GoesByTheSame(RelatedAct own, TokenWords words) =>
        own.Act.Found.Cue.Count == 0 || (own.Statement.Stance is not (Stance.Declines or Stance.CannotVerify) && (own.Act.Found.Cue[0].Start > own.Act.Content[0].Start || AnyOfCue(own, words, w => w is "said" or "says" or "saying" or "added" or "adds" or "wrote" or "writes" or "told" or "tells" or "continued" or "explained" or "went" or "recalled" or "warned")));

    private static Statement Taken(Statement last, string? channel, Statement own, bool isElsewhere, bool isLater) => own with
    {
        Channel = own.Channel ?? (own.SaidOn is null || own.SaidOn == last.SaidOn ? isElsewhere ? null : channel : null),
        SaidOn = own.SaidOn ?? (isElsewhere || isLater || own.Channel is not null ? null : last.SaidOn),
        SaidTime = own.SaidTime ?? (isElsewhere || isLater || own.Channel is not null || own.SaidOn is not null ? null : last.SaidTime),
    };

    /// <summary>"has said", "had said earlier", "will say": another occasion.</summary>
    private static bool IsElsewhere(RelatedAct own, TokenWords words) => AnyOfCue(own, words, w => IsElsewhere(w) && !(own.Statement.Stance == Stance.Declines && w is "will" or "would" or "'ll"));

    private static bool AnyOfCue(RelatedAct own, TokenWords words, Func<string, bool> test)
    {
        foreach (var range in own.Act.Found.Cue.Select(words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
                if (test(words[i])) return true;
        return false;
    }
}
