using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number without a noun goes on counting: what was asked for or counted right before it, or the magnitude that it is the value of. Examples:
/// <c>How many were hurt? – Twelve.</c>, <c>Sixteen families came back. Four of them left again</c>, <c>The police counted 18,000 marchers, the union
/// 60,000</c>, <c>the population at 812,000</c>.
/// </summary>
internal static class CarriedCounts
{
    private const int Reach = 60;
    private const int ValueReach = 6;

    private static readonly HashSet<string> Them = new(StringComparer.Ordinal) { "them", "whom", "these", "those", "which" };

    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "is", "was", "at", "as", "to", "be", "been", "reached", "of", "are", "were", "from", "nearer", "now" };

    // What has a value of its own without a unit.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
        { "magnitude", "ph", "population", "turnout", "pressure", "temperature", "attendance", "membership", "workforce", "index", "majority", "density", "circulation", "score", "balance", "strength" };

    /// <summary>The counted thing of a number that has neither noun nor scope, or null when nothing before it tells.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="number">The number with its bound.</param>
    /// <param name="thing">What the words around it told: nothing.</param>
    /// <param name="end">End of the content.</param>
    public static CountedThing? Of(TokenWords words, BoundedNumber number, CountedThing thing, int end)
    {
        var (start, after) = (number.Start, number.End);
        if (IsSome(words, start, after))
            return Before(words, start) is { Noun.Length: > 0 } whole ? thing with { Noun = whole.Noun, Said = Predicates.Of(words, start, words[after] == "of" ? after + 2 : after, start, end) } : null;
        if ((!CountWords.EndPhrase(words, after, end) && words[after] is not ("now" or "today" or "so")) || (words[after] == "or" && NumberWords.IsNumber(words, after + 1))) return null;
        if (ValueOf(words, start) is { } value) return value == "toll" ? thing with { Noun = "people", Scope = "killed" } : thing with { Noun = value };
        return Before(words, start) is { } before ? thing with { Noun = before.Noun, Scope = before.Scope, Said = before.Said } : null;
    }

    // "Four of them", "the last three".
    private static bool IsSome(TokenWords words, int start, int after) =>
        (words[after] == "of" && Them.Contains(words[after + 1])) || (words[start - 1] is "last" or "first" or "other" && words[start - 2] == "the");

    private static string? ValueOf(TokenWords words, int start)
    {
        if (!Leading.Contains(words[start - 1])) return null;
        for (var i = start - 1; i >= Math.Max(words.Sentence(start).Start, start - ValueReach) && words[i] is not ("," or ";" or ":" or "and"); i--)
            if (words[i] == "toll" || Values.Contains(words[i])) return words[i];
        return null;
    }

    // The nearest question or count before the number: in its paragraph, or in the turn before its own.
    private static CountedThing? Before(TokenWords words, int start)
    {
        var (paragraph, sentence) = (words.ParagraphAt(start), words.SentenceAt(start));
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && words.SentenceAt(i) >= sentence - 2 && words.ParagraphAt(i) >= paragraph - 1; i--)
        {
            var clause = words.Sentence(i);
            if (words[i] == "how" && words[i + 1] == "many") return CountedThing.Of(words, Number.Exact(2, 0), i, i + 2, i, clause.End);
            if (Totals.IsTotal(words[i]) && words[i + 1] == "of" && CountedThing.Named(words, new TokenRange(i, clause.End)) is { } total) return total;
            if ((words.ParagraphAt(i) == paragraph || IsTurn(words, start)) && CountAt(words, i, clause) is { } count) return count;
        }

        return null;
    }

    private static CountedThing? CountAt(TokenWords words, int at, TokenRange sentence)
    {
        if (!NumberWords.IsNumber(words, at) || NumberWords.IsNumber(words, at - 1) || NumberReader.Read(words, at, sentence.End) is not { } number) return null;
        if (NotCounts.Holds(words, at, number, sentence.End) || Times.Months.Of(words[at + number.Length]) != 0 || Times.Months.Of(words[at - 1]) != 0) return null;
        var thing = CountedThing.Of(words, number, at, at + number.Length, sentence.Start, sentence.End);
        return thing is { Unit: null } && (thing.Noun.Length > 0 || thing.Scope is not null) ? thing : null;
    }

    // A line that opens with a speaker's name and a colon.
    private static bool IsTurn(TokenWords words, int start)
    {
        var first = words.Paragraph(start).Start;
        for (var i = first; i < first + 8; i++)
            if (words[i] == ":") return words.IsCapital(first);
        return false;
    }
}
