using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// What part of the people a bare number counts, read off the sentence around it: "forty-one had been <i>treated</i>", "of those
/// <i>on board</i> ... 212", "seven were <i>past help</i>". For numbers whose own measure names no part.
/// </summary>
internal static class FigureContext
{
    // Far from the number a word belongs to something else.
    private const int Reach = 12;

    private const int SumReach = 5;
    private static readonly HashSet<string> Summing = new(StringComparer.Ordinal) { "brings", "brought", "makes", "made", "takes", "took", "raises", "raised", "means", "adds", "comes" };
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal) { "the", "them", "these", "those", "us" };

    private static readonly HashSet<string> Relative = new(StringComparer.Ordinal) { "that", "which", "who", "where" };

    // After these "that" opens what is said, not what the word before is.
    private static readonly HashSet<string> Complementing = new(StringComparer.Ordinal)
    {
        "said", "says", "say", "found", "shown", "showed", "estimated", "confirmed", "believed", "knew", "known", "thought", "learned", "told", "announced", "reported", "estimate", "estimates", "calculate", "calculated", "believe", "believes", "think", "thinks", "know", "knows", "hear", "heard", "see", "saw", "say", "means", "mean", "suggests", "suggest",
        "shows", "show", "indicates", "indicate", "reveals", "revealed", "claims", "claimed", "states", "stated", "added", "adds", "wrote", "noted", "notes", "insists", "insisted", "admits", "admitted", "agreed", "learnt", "counted", "fear", "fears", "so", "fact", "clear", "certain", "likely",
        "possible", "sign", "signs", "evidence", "us", "him", "her", "them", "me",
    };

    private static readonly HashSet<string> Predicating = new(StringComparer.Ordinal)
    {
        "was", "were", "is", "are", "had", "has", "have", "will", "would", "began", "started", "broke", "came", "happened", "occurred", "could", "did",
    };

    private static readonly HashSet<string> Fates = new(StringComparer.Ordinal)
    {
        "kill", "injure", "missing", "rescue", "survive", "evacuate", "aboard", "treat", "captive", "detain", "ill", "flee",
    };

    // Words that name a part only next to a number of people: a ship sails, too.
    private static readonly Dictionary<string, string> BesideANumber = new(StringComparer.Ordinal)
    {
        ["sailed"] = "aboard",
        ["boarded"] = "aboard",
        ["embarked"] = "aboard",
        ["travelled"] = "aboard",
        ["ashore"] = "rescue",
        ["mortuary"] = "kill",
        ["morgue"] = "kill",
        ["coffins"] = "kill",
        ["corpses"] = "kill",
        ["bodies"] = "kill",
        ["deaths"] = "kill",
        ["prisoners"] = "captive",
        ["cases"] = "ill",
        ["patients"] = "ill",
        ["infections"] = "ill",
        ["onboard"] = "aboard",
        ["displaced"] = "flee",
    };

    private static readonly HashSet<string> Help = new(StringComparer.Ordinal) { "help", "saving", "aid", "rescue", "recovery" };

    /// <summary>The scope's concept for the number at a place, or null: first what follows to the comma, then what stands before.</summary>
    public static string? ScopeAt(FigurePlace place, Lexicon lexicon)
    {
        var (words, here) = place;
        if (here < 0) return null;
        var (first, last) = (here, here);
        while (first > 0 && here - first < Reach && !words[first].AtStart) first--;
        while (last + 1 < words.Count && last - here < Reach && !words[last + 1].AtStart && !words[last + 1].AfterComma) last++;
        return ScopeIn(words.GetRange(here, last - here + 1), lexicon) ?? ScopeIn(words.GetRange(first, here - first), lexicon);
    }

    /// <summary>True where the whole follows in so many words: "two of the dead", not "31 out of 40". Reading says whether the number is a part of it ("there are five of them" is none).</summary>
    public static bool IsOfThem(FigurePlace place) =>
        place is (var words, >= 0 and var here) && here + 2 < words.Count && words[here + 1].Lower == "of" && Whole.Contains(words[here + 2].Lower);

    /// <summary>True for a number in a clause that hangs on after a comma ("the ferry sank, killing nine") or leads to a part ("of the 40 boats, nine ..."): the content speaks of something else.</summary>
    public static bool IsAside(FigurePlace place)
    {
        var (words, here) = place;
        if (here <= 0) return false;
        var first = ClauseStart(words, here);
        if (here > 1 && words[here - 1].Lower == "the" && words[here - 2] is { Lower: "of" } of && (of.AtStart || of.AfterComma)) return true;
        return words[first] is { AfterComma: true, AtStart: false } opener && opener.Lower.Length > 4 && opener.Lower.EndsWith("ing", StringComparison.Ordinal) && first < here;
    }

    /// <summary>
    /// True for a number that only says which thing is meant: "the fire that killed <i>nine</i> people began in the store". What the sentence says comes after. Not "told us in
    /// writing that nine are gone": there the number opens what is told.
    /// </summary>
    public static bool IsByTheWay(FigurePlace place)
    {
        var (words, here) = place;
        if (here <= 0) return false;
        var first = ClauseStart(words, here);
        var opener = words.FindLastIndex(here, here - first + 1, w => Relative.Contains(w.Lower));
        if (opener < 0 || MakesASum(words, opener, here) || (opener == first && !words[first].AfterComma) || opener == 0 || Complementing.Contains(words[opener - 1].Lower)) return false;
        if ((opener == here - 1 && words[opener].Lower == "that") || HasEnded(words, opener, here)) return false;
        return (opener == first && words[opener].Lower is not "that") || SaysMoreAfter(words, here) || SaidMoreBefore(words, opener);
    }

    // "Four were killed at once and one died later, which brings the dead to five", "35 wagons, which is 2,100 tonnes": the sum is what the sentence is for.
    private static bool MakesASum(List<Word> words, int opener, int here) =>
        words[opener].AfterComma && opener + 1 < here
        && (Summing.Contains(words[opener + 1].Lower) || (words[opener + 1].Lower is "is" && here - opener <= SumReach && !SaysMoreBehind(words, here)));

    // A verb behind the next comma: "the wall, which is 12 metres high, gave way".
    private static bool SaysMoreBehind(List<Word> words, int here)
    {
        var comma = words.FindIndex(here, w => w.AfterComma || (w.AtStart && w.Start > words[here].Start));
        return comma >= 0 && words[comma] is { AtStart: false } && !words[comma].Lower.EndsWith("ing", StringComparison.Ordinal) && words.Skip(comma).TakeWhile((w, i) => i == 0 || !w.AtStart).Take(SumReach).Any(w => Predicating.Contains(w.Lower) || w.Lower.EndsWith("ed", StringComparison.Ordinal) || w.Lower is "gave" or "fell" or "sank");
    }

    // "The props that held the span were taken away nine days later": what is said of the thing itself began before the number.
    private static bool HasEnded(List<Word> words, int opener, int here)
    {
        for (var i = opener + 2; i < here; i++)
            if (Predicating.Contains(words[i].Lower) && !Predicating.Contains(words[i - 1].Lower)) return true;
        return false;
    }

    private static int ClauseStart(List<Word> words, int here)
    {
        while (here > 0 && !words[here].AtStart && !words[here].AfterComma) here--;
        return here;
    }

    private static bool SaysMoreAfter(List<Word> words, int here)
    {
        for (var i = here + 1; i < words.Count && !words[i].AtStart && !words[i].AfterComma && words[i].Lower is not ("and" or "or") && !Relative.Contains(words[i].Lower); i++)
            if (Predicating.Contains(words[i].Lower)) return true;
        return false;
    }

    // "Two were detained after the accident that killed nine."
    private static bool SaidMoreBefore(List<Word> words, int opener)
    {
        for (var i = opener - 1; i >= 0 && !words[i + 1].AtStart; i--)
            if (Predicating.Contains(words[i].Lower)) return true;
        return false;
    }

    private static string? ScopeIn(List<Word> words, Lexicon lexicon)
    {
        var concepts = lexicon.Concepts(words).ToDictionary(c => c.Word, c => c.Concept);
        for (var i = 0; i < words.Count; i++)
        {
            if (IsPastHelp(words, i)) return "kill";
            if (concepts.TryGetValue(i, out var concept) && (Fates.Contains(concept) || concept == "morgue")) return concept == "morgue" ? "kill" : concept;
            if (BesideANumber.TryGetValue(words[i].Lower, out var scope)) return scope;
        }

        return null;
    }

    private static bool IsPastHelp(List<Word> words, int at) =>
        words[at].Lower is "past" or "beyond" && words.Skip(at + 1).Take(2).Any(w => Help.Contains(w.Lower));
}
