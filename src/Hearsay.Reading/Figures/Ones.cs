using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// "One" is a number less often than a pronoun. It counts before something that is counted as such, behind words of a bound, and
/// where the sentence sets it beside another number. Examples: <c>one person died</c>, <c>at least one object</c>, <c>two seats of fire and one
/// heater</c>. Not: <c>one of them laughed</c>, <c>for one</c>, <c>one another</c>, <c>one day</c> of a tale.
/// </summary>
internal static class Ones
{
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
    {
        "person", "man", "woman", "child", "boy", "girl", "soldier", "civilian", "worker", "officer", "prisoner", "passenger", "driver", "sailor", "fighter", "rescuer", "policeman", "body", "survivor", "victim", "patient", "hour", "minute",
        "week", "month", "kilometre", "kilometer", "metre", "mile", "tonne", "ton", "litre", "truck", "lorry", "car", "bus", "house", "ship", "boat", "vessel", "tank", "drone", "missile", "mine", "dead", "killed", "wounded", "injured", "missing", "percent", "per",
        "member", "crewman", "nurse", "doctor", "teacher", "student", "journalist", "bomb", "shell", "rocket", "bridge", "building", "school", "hospital", "aircraft", "helicopter", "plane",
    };

    private static readonly HashSet<string> Abstract = new(StringComparer.Ordinal) { "thing", "reason", "way", "problem", "question", "point", "example", "side", "end", "place", "corner", "step", "eye", "aim", "goal", "purpose", "answer", "idea", "wish", "rule", "word", "bang", "voice" };

    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal) { "least", "only", "just", "exactly", "than", "most", "to" };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "of", "another", "day", "night", "thing", "side", "hand", "more", "who", "that", "which", "can", "must", "may", "might", "could", "should", "would", "or", "and", "is", "was", "has", "had", "in", "on", "at", "by", "with", "to" };

    private const int FateReach = 5;

    /// <summary>True when the number is "one" and counts nothing.</summary>
    public static bool IsPronoun(TokenWords words, int at, Number number, int end)
    {
        if (words[at] != "one" || number.Length != 1) return false;
        var after = at + 1;
        if (words[at - 1] is "no" or "not" or "the" or "any" or "every" or "each" || IsOneByOne(words, at)) return true;
        if (IsToll(words, at, end) || IsThere(words, at, end)) return false;
        if (IsOfAFate(words, at, end) || IsMeasured(words, at, end)) return false;
        if (words[at - 1] == "that" && Counted.Contains(words[after]) && words[after + 1] is "had" or "has" or "was" or "is") return false;
        if (words[at - 1] is "no" or "not" or "the" or "this" or "that" or "any" or "every" or "each" or "which" or "for" || IsAdjective(words, at - 1)) return true;
        if (Leads.Contains(words[at - 1]) && words[at - 2] is "at" or "no" or "more" or "fewer" or "less" or "not" or "only" or "just") return false;
        if (Leads.Contains(words[at - 1]) && words[at - 1] is "only" or "just" or "exactly") return false;
        if (Counted.Contains(words[after]) || (Counted.Contains(words[after + 1]) && !Others.Contains(words[after]) && words[after] is not ("," or ".") && !words[after].EndsWith('s'))) return false;
        return !IsSetBesideANumber(words, at, after, end);
    }

    // "One behind the other", "one by one", "one after another".
    private static bool IsOneByOne(TokenWords words, int at) =>
        words[at + 1] is "after" or "behind" or "beside" or "above" or "below" or "upon" or "by" or "on" or "against" or "next" && (words[at + 2] is "one" or "another" || (words[at + 2] is "the" or "to" && (words[at + 3] is "other" or "next" or "the")));

    // "The death toll at one", "the number of dead is one".
    private static bool IsToll(TokenWords words, int at, int end) =>
        CountWords.EndPhrase(words, at + 1, end) && Totals.Before(words, at, Math.Max(0, words.Sentence(at).Start)) is not null;

    /// <summary>"there is one sign", "the ward has one working cooler", "one man watches": what there is, and how much of it somebody has.</summary>
    private static bool IsThere(TokenWords words, int at, int end)
    {
        if (at + 1 >= end || words.Kind(at + 1) != TokenKind.Word || char.IsUpper(words.Raw(at + 1)[0]) || Others.Contains(words[at + 1]) || Abstract.Contains(words[at + 1]) || CountedThing.IsStop(words[at + 1])) return false;
        return words[at - 1] switch
        {
            "is" or "was" => words[at - 2] == "there",
            "has" or "have" or "had" => !words[at + 1].EndsWith("ed", StringComparison.Ordinal),
            "that" => Counted.Contains(words[at + 1]) && words[at + 2].EndsWith('s') && !CountWords.IsPlural(words[at - 2]),
            _ => false,
        };
    }

    /// <summary>"one tank had burned", "one of our brothers died", "one of them with burns": what befell it stands right behind.</summary>
    private static bool IsOfAFate(TokenWords words, int at, int end)
    {
        var noun = at + 1;
        if (words[noun] == "of") noun = words[at + 2] is "our" or "my" or "his" or "her" or "their" or "its" or "the" ? at + 3 : words[at + 2] is "them" or "us" ? at + 2 : 0;
        if (noun == 0 || noun >= end || words.Kind(noun) != TokenKind.Word || (noun == at + 1 && (Others.Contains(words[noun]) || Abstract.Contains(words[noun]))) || Scopes.At(words, noun, end) is not null) return false;
        var next = noun + 1;
        while (next < Math.Min(end, noun + FateReach) && words[next] is "had" or "has" or "have" or "was" or "were" or "is" or "been" or "being" or "also" or "now" or "later") next++;
        if (words[at + 1] == "of") return Scopes.At(words, next, end) is { } fate && Scopes.IsOfPeople(fate.Scope) && !Scopes.IsWeak(fate.Scope, words[next]);
        return Scopes.At(words, next, end) is not null || (next > noun + 1 && words[next] is "burned" or "burnt" or "hit" or "struck" or "lost" or "stolen");
    }

    /// <summary>"for one hour", "to one dollar": a unit, behind a word that leads to an amount.</summary>
    private static bool IsMeasured(TokenWords words, int at, int end) =>
        at + 1 < end && (Units.Of(words[at + 1]) is not null || Currencies.Of(words, at, words[at + 1]) is not null) && words[at - 1] is "for" or "in" or "to" or "by" or "of" or "within" or "after" or "costs" or "cost" or "last" or "lasted" or "take" or "took" && words[at + 2] is not "of";

    /// <summary>"three burned, one dead"; a noun in small letters must follow, or the end of the phrase behind "of which".</summary>
    private static bool IsSetBesideANumber(TokenWords words, int at, int after, int end) =>
        after < end && words.Kind(after) == TokenKind.Word && char.IsLower(words.Raw(after)[0]) && !Others.Contains(words[after]) && !words[after].EndsWith('s')
        && words[at - 1] is "and" or "," or ";" or "or" or "but" or ":" && CountWords.HasOtherNumber(words, at);

    private static bool IsAdjective(TokenWords words, int at) => words[at] is "new" or "old" or "second" or "last" or "first" or "big" or "small" or "good" or "bad" or "red" or "black" or "white" or "right" or "wrong" or "loved";
}
