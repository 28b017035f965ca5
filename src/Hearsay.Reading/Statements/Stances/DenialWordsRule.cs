using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// Words that deny by themselves: a blanket "no such", "never any", "not a single", or a first person who did not do it.
/// Examples: <c>"There were never any guns on board," Orry said.</c> <c>"We have no quarrel with Drey."</c> Not a
/// denial: what the speaker does not know, see or remember.
/// </summary>
internal sealed class DenialWordsRule : IStanceRule
{
    private static readonly Phrases Blanket = new(
        "no such", "never any", "not a single", "none whatsoever", "nothing of the kind", "nothing of the sort", "not true", "is false", "is a lie", "a lie", "no truth", "untrue",
        "never happened", "did not happen", "fabrication", "fabricated", "an invention", "pure invention", "complete invention", "absolute invention", "pure fiction", "pure fantasy", "is nonsense", "are nonsense", "is rubbish", "are lies", "is baseless", "are baseless", "baseless", "groundless", "unfounded", "without foundation", "are false", "are fake", "is fake", "is not so", "not correct", "there will be no", "i withdraw", "we withdraw", "we retract", "i retract", "i take back", "i take that back", "we got it wrong", "i got it wrong", "was wrong to report");

    // "Earlier reports that a second mast had fallen were wrong": said of a tale, it denies it.
    private static readonly Phrases Tales = new("report", "reports", "claim", "claims", "rumour", "rumours", "rumor", "rumors", "story", "stories", "talk", "allegation", "allegations", "suggestion", "suggestions", "accusation", "accusations");
    private static readonly Phrases Falsehood = new(new[] { "is", "are", "was", "were" }.SelectMany(be => new[] { "wrong", "false", "incorrect", "mistaken", "inaccurate", "premature", "exaggerated" }.Select(what => $"{be} {what}")));

    private static readonly Phrases OfAnyKind = new("of any kind", "of any sort", "whatsoever");

    private static readonly Phrases Own = new(
        new[] { "i", "we" }.SelectMany(who => new[] { "never", "did not", "did n't", "have not", "have n't", "have no", "had no", "have never", "do not", "do n't", "were not", "was not", "are not" }.Select(not => $"{who} {not}")));

    // What a mind does or lacks is no deed to deny.
    private static readonly HashSet<string> Mind = new(StringComparer.Ordinal)
    {
        "know", "knew", "known", "see", "saw", "seen", "hear", "heard", "remember", "recall", "think", "believe", "understand", "understood", "want", "wish", "expect", "feel", "mind", "need", "like",
        "care", "claim", "break", "yet", "idea", "doubt", "time", "choice", "words", "plans", "information", "able", "sure", "going", "comment", "talk", "forget", "trust", "ask",
    };

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (Blanket.AnyIn(words, content.Start, content.End)) return Stance.Denies;
        if (Tales.AnyIn(words, content.Start, Math.Min(content.End, content.Start + 4)) && Falsehood.AnyIn(words, content.Start, content.End)) return Stance.Denies;
        if (words[content.Start] == "no" && OfAnyKind.AnyIn(words, content.Start, content.End)) return Stance.Denies;
        if (act.Mode == Mode.Indirect && NeverDid(words, content.Start, content.End)) return Stance.Denies;
        return act.Mode is Mode.Direct or Mode.Mixed && DeniesOwnDeed(words, content.Start, content.End) ? Stance.Denies : null;
    }

    /// <summary>"he never left the pier", told of the speaker; "he had never liked it" tells a story.</summary>
    private static bool NeverDid(TokenWords words, int start, int end)
    {
        var at = words[start] == "that" ? start + 1 : start;
        return at + 2 < end && words[at] is "he" or "she" or "it" or "they" && words[at + 1] == "never" && !Mind.Contains(words[at + 2]);
    }

    /// <summary>In the first sentence alone: later ones tell the story.</summary>
    private static bool DeniesOwnDeed(TokenWords words, int start, int end)
    {
        var limit = start < end ? Math.Min(end, words.Sentence(start).End) : end;
        for (var i = start; i < Math.Min(limit, start + 6); i++)
        {
            if (words[i] is "my" or "our" && words[i + 2] == "never") return !Mind.Contains(words[i + 3]);
            var length = Own.LengthAt(words, i, limit);
            if (length > 0) return !Mind.Contains(words[i + length]) && !Mind.Contains(words[i + length + 1]);
        }

        return false;
    }
}
