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

    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal) { "least", "only", "just", "exactly", "than", "most", "to" };

    private static readonly HashSet<string> Others = new(StringComparer.Ordinal) { "of", "another", "day", "night", "thing", "side", "hand", "more", "who", "that", "which", "can", "must", "may", "might", "could", "should", "would", "or", "and", "is", "was", "has", "had", "in", "on", "at", "by", "with", "to" };

    /// <summary>True when the number is "one" and counts nothing.</summary>
    public static bool IsPronoun(TokenWords words, int at, Number number, int end)
    {
        if (words[at] != "one" || number.Length != 1) return false;
        var after = at + 1;
        if (words[at - 1] is "no" or "not" or "the" or "this" or "that" or "any" or "every" or "each" or "which" or "for" || IsAdjective(words, at - 1)) return true;
        if (Leads.Contains(words[at - 1]) && words[at - 2] is "at" or "no" or "more" or "fewer" or "less" or "not" or "only" or "just") return false;
        if (Leads.Contains(words[at - 1]) && words[at - 1] is "only" or "just" or "exactly") return false;
        if (Counted.Contains(words[after]) || (Counted.Contains(words[after + 1]) && !Others.Contains(words[after]) && words[after] is not ("," or ".") && !words[after].EndsWith('s'))) return false;
        return !IsSetBesideANumber(words, at, after, end);
    }

    /// <summary>"three burned, one dead"; a noun in small letters must follow, or the end of the phrase behind "of which".</summary>
    private static bool IsSetBesideANumber(TokenWords words, int at, int after, int end) =>
        after < end && words.Kind(after) == TokenKind.Word && char.IsLower(words.Raw(after)[0]) && !Others.Contains(words[after]) && !words[after].EndsWith('s')
        && words[at - 1] is "and" or "," or ";" or "or" or "but" or ":" && CountWords.HasOtherNumber(words, at);

    private static bool IsAdjective(TokenWords words, int at) => words[at] is "new" or "old" or "second" or "last" or "first" or "big" or "small" or "good" or "bad" or "red" or "black" or "white" or "right" or "wrong" or "loved";
}
