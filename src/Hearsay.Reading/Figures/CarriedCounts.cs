using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number without a noun goes on counting: what was asked for or counted right before it, or the magnitude that it is the value of. Examples:
/// <c>How many were hurt? – Twelve.</c>, <c>Sixteen families came back. Four of them left again</c>, <c>The police counted 18,000 marchers, the union
/// 60,000</c>, <c>the population at 812,000</c>, <c>The contract is for nine months. It was six</c>, <c>Dead: 14</c>.
/// </summary>
internal static class CarriedCounts
{
    private const int Reach = 60;
    private const int ValueReach = 6;
    private const int LabelLength = 5;
    private const int SentencesBack = 2;

    private static readonly HashSet<string> Them = new(StringComparer.Ordinal) { "them", "whom", "these", "those", "which" };

    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "is", "was", "at", "as", "to", "be", "been", "reached", "of", "are", "were", "from", "nearer", "now" };

    private static readonly HashSet<string> Showing = new(StringComparer.Ordinal) { "shows", "showed", "says", "said", "gives", "gave", "wants", "required", "about", "than", "exactly" };

    // Behind a number that is all there is of its noun phrase.
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "now", "today", "so", "left", "came", "went", "died", "escaped", "got", "more", "against" };

    // "A town of about 30,000", "a team of five".
    private static readonly HashSet<string> Peopled = new(StringComparer.Ordinal) { "town", "city", "village", "community", "settlement", "team", "crew", "crowd", "congregation" };

    // What has a value of its own without a unit.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
        { "cost", "price", "magnitude", "ph", "population", "turnout", "pressure", "temperature", "attendance", "membership", "workforce", "index", "majority", "density", "circulation", "score", "balance", "strength" };

    /// <summary>The counted thing of a number that has neither noun nor scope, or null when nothing before it tells.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="number">The number with its bound.</param>
    /// <param name="thing">What the words around it told: nothing.</param>
    /// <param name="end">End of the content.</param>
    public static CountedThing? Of(TokenWords words, BoundedNumber number, CountedThing thing, int end)
    {
        var (start, after) = (number.Start, number.End);
        if (IsSome(words, start, after))
            return (Before(words, start) is { Noun.Length: > 0, Unit: null } whole ? whole.Noun : words[after] == "of" ? Plurals.Before(words, start) : null) is { } noun
                ? thing with { Noun = noun, Said = Predicates.Of(words, start, words[after] == "of" ? after + 2 : after, start, end) }
                : null;
        if ((!CountWords.EndPhrase(words, after, end) && !Ends.Contains(words[after])) || (words[after] == "or" && NumberWords.IsNumber(words, after + 1))) return null;
        if (ValueOf(words, start) is { } value) return With(thing, value);
        if (Labelled(words, start) is { } label) return label with { Next = thing.Next };
        if (Plurals.Changed(words, start) is { } changed) return thing with { Noun = changed };
        return Before(words, start) is { } before && (before.Unit is null || IsValue(words, start)) ? before with { Next = thing.Next } : null;
    }

    private static CountedThing With(CountedThing thing, string value) => value == "toll" ? thing with { Noun = "people", Scope = "killed" } : thing with { Noun = value };

    // "Dead: 14": a line that opens with what is counted and a colon.
    private static CountedThing? Labelled(TokenWords words, int start)
    {
        var first = words.Sentence(start).Start;
        return words[start - 1] == ":" && start - first is > 1 and <= LabelLength && CountedThing.Named(words, new TokenRange(first, start - 1), isName: false) is { Scope: not null } label ? label : null;
    }

    // "It was six", "the recorder shows 48": the value of something measured before, not a count of its own.
    private static bool IsValue(TokenWords words, int start) => Leading.Contains(words[start - 1]) || Showing.Contains(words[start - 1]);

    // "Four of them", "the last three".
    private static bool IsSome(TokenWords words, int start, int after) =>
        (words[after] == "of" && Them.Contains(words[after + 1])) || (words[start - 1] is "last" or "first" or "other" && words[start - 2] == "the");

    private static string? ValueOf(TokenWords words, int start)
    {
        if (words[start - 1] is "cost" or "costs" or "costing" or "worth") return "cost";
        if (words[start - 1] == "of" && Peopled.Contains(words[start - 2])) return "people";
        if (!Leading.Contains(words[start - 1])) return null;
        for (var i = start - 1; i >= Math.Max(words.Sentence(start).Start, start - ValueReach) && words[i] is not ("," or ";" or ":" or "and"); i--)
            if (words[i] == "toll" || Values.Contains(words[i])) return words[i];
        return null;
    }

    // The nearest question or count before the number: in its paragraph, or in the turn before its own.
    private static CountedThing? Before(TokenWords words, int start)
    {
        var (paragraph, sentence) = (words.ParagraphAt(start), words.SentenceAt(start));
        for (var i = start - 1; i >= Math.Max(0, start - Reach) && words.SentenceAt(i) >= sentence - SentencesBack && words.ParagraphAt(i) >= paragraph - 1; i--)
        {
            var clause = words.Sentence(i);
            if (words[i] == "how" && words[i + 1] == "many") return CountedThing.Of(words, Number.Exact(2, 0), i, i + 2, i, clause.End);
            if (words[i] == "the" && words[i + 1] is "dead" or "injured" or "wounded" or "missing" && words[i + 2] is "." or "?" or "," or ";") return CountedThing.Named(words, new TokenRange(i + 1, i + 2));
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
        if (thing is { Noun.Length: 0, Scope: null } && ValueOf(words, at) is { } value) thing = With(thing, value);
        return thing.Noun.Length > 0 || thing.Scope is not null ? thing : null;
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
