using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What is said to happen to the things counted, in one word, where it is no scope: <c>64 people had to be lowered on ropes</c> gives "lowered",
/// <c>the fire burned 40 sheds</c> "burned", <c>nine aircraft were in operation</c> "in operation". It says what a count is of, so that two counts of
/// one thing can be told from counts of two things.
/// </summary>
internal static class Predicates
{
    private const int Reach = 9;
    private const int VerbReach = 5;

    private static readonly HashSet<string> Auxiliaries = new(StringComparer.Ordinal)
    {
        "was", "were", "is", "are", "be", "been", "being", "had", "has", "have", "having", "will", "would", "could", "must", "may", "might", "should", "can", "shall", "to", "did", "do", "does", "got", "get",
    };

    private static readonly HashSet<string> Between = new(StringComparer.Ordinal)
    {
        "still", "now", "already", "also", "then", "yet", "since", "all", "later", "so", "far", "both", "each", "only", "just", "again", "either", "meanwhile",
    };

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal)
    {
        "lost", "sunk", "sank", "cut", "shut", "brought", "taken", "held", "found", "sold", "built", "hit", "struck", "torn", "stolen", "broken", "driven", "cast", "paid", "given", "thrown", "shot", "caught", "fed", "hidden", "fell", "fallen",
        "put", "set", "met", "bought", "withdrawn", "flown", "spent", "swept", "written", "burnt", "drawn", "laid", "left", "seen", "worn", "eaten", "begun", "won", "run", "blown", "made", "stood", "sent", "took", "went", "gone", "broke", "stole", "threw", "dug", "rebuilt", "led",
    };

    // Verbs of counting, telling and having say nothing of what befell the things.
    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "counted", "recorded", "listed", "put", "reported", "numbered", "totalled", "totaled", "estimated", "confirmed", "announced", "known", "believed", "thought", "said", "called", "named", "reached", "exceeded", "included", "involved", "remained", "needed", "wanted", "tried", "started",
        "stopped", "seemed", "appeared", "based", "used", "made", "had", "got", "seen", "given", "set", "left", "told", "asked", "expected", "planned", "measured", "noted", "cited", "published", "added", "looked", "allowed", "turned", "led", "followed", "gave", "provided", "received", "found", "held", "run", "met", "went", "gone", "took",
    };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "in", "on", "under", "without", "out", "at" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "its", "his", "her", "their", "our", "this", "that", "these", "those", "my", "your", "least", "order", "all", "which", "whom" };

    private static readonly Dictionary<string, string> Done = WordPairs.Table(
        """
        pay paid; pays paid; paying paid; demand demanded; demands demanded; demanding demanded; offer offered; offers offered; offering offered; buy bought; sell sold; lose lost; build built
        spend spent; cancel cancelled; close closed; took taken; stole stolen; sank sunk; threw thrown; broke broken
        """);

    /// <summary>The word or words for what happens to the things whose noun ends before <paramref name="next"/> and whose number starts at <paramref name="start"/>; null when nothing is said.</summary>
    public static string? Of(TokenWords words, int start, int next, int floor, int end) => Behind(words, next, end) ?? Before(words, start, floor);

    private static string? Behind(TokenWords words, int next, int end)
    {
        if (IsPast(words, next, end)) return words[next];
        var limit = Math.Min(end, next + Reach);
        for (var i = next; i < limit && !IsBorder(words, i); i++)
            if (Auxiliaries.Contains(words[i]) && words[i] != "to") return Verb(words, i, end);
        return null;
    }

    // The first word behind the helping verbs: a participle, or the state that a preposition opens.
    private static string? Verb(TokenWords words, int at, int end)
    {
        var limit = Math.Min(end, at + VerbReach + 1);
        var isBeing = false;
        for (var i = at; i < limit; i++)
        {
            if (Auxiliaries.Contains(words[i])) isBeing |= words[i] is "was" or "were" or "is" or "are" or "been" or "be" or "being";
            else if (IsPast(words, i, end)) return words[i];
            else if (isBeing && States.Contains(words[i])) return State(words, i, end);
            else if (!Between.Contains(words[i]) && !words[i].EndsWith("ly", StringComparison.Ordinal)) return null;
        }

        return null;
    }

    // "in operation", "on strike": a preposition and the one small word behind it that no determiner opens.
    private static string? State(TokenWords words, int at, int end) =>
        at + 1 < end && words.Kind(at + 1) == TokenKind.Word && !words.IsCapital(at + 1) && !Determiners.Contains(words[at + 1]) && !CountedThing.IsStop(words[at + 1])
        && Times.Months.Of(words[at + 1]) == 0 && words[at + 1].Length > 3 && CountWords.EndPhrase(words, at + 2, end) ? $"{words[at]} {words[at + 1]}" : null;

    private static string? Before(TokenWords words, int start, int floor)
    {
        var at = start - 1;
        if (at >= floor && words[at] is "out" or "up" or "off" or "down" or "away") at--;
        if (at < floor || words.Kind(at) != TokenKind.Word || words.IsCapital(at)) return null;
        if (Done.TryGetValue(words[at], out var done)) return done;
        return IsPast(words, at, start) && !Auxiliaries.Contains(words[at]) ? words[at] : null;
    }

    private static bool IsPast(TokenWords words, int at, int end) =>
        at < end && words.Kind(at) == TokenKind.Word && !words.IsCapital(at) && !Idle.Contains(words[at])
        && (Past.Contains(words[at]) || (words[at].Length > 4 && IsEd(words[at])));

    // Not "indeed", "feed".
    private static bool IsEd(string word) => word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);

    private static bool IsBorder(TokenWords words, int at) =>
        words.Kind(at) is TokenKind.Quote || words[at] is "," or "." or ";" or ":" or "(" or ")" or "and" or "but" or "or" or "that" or "because" or "while" or "when" or "–" or "-" || NumberWords.IsNumber(words, at);
}
