using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>Finds who speaks: the subject before a verb, or behind it where the order is inverted.</summary>
internal static class Subjects
{
    /// <summary>The subject before the verb group that starts at <paramref name="verb"/>: one range, or two for an antecedent and its relative pronoun; empty when none is found.</summary>
    public static IReadOnlyList<TokenRange> Before(Passage passage, int verb, int floor)
    {
        var at = verb - 1;
        if (at < floor) return [];
        if (passage[at] is Tag.Relative || (passage[at] is Tag.That or Tag.Determiner && passage.Is(at, "that"))) return WithAntecedent(passage, at, floor);
        if (passage[at] is Tag.Comma or Tag.Dash or Tag.Close) return BehindAside(passage, at, floor) is { } range ? [range] : [];
        var start = NounPhrases.StartBefore(passage, verb, floor);
        if (start < 0 || passage[start] is Tag.ObjectPronoun) return [];
        return [new TokenRange(ListStart(passage, start, verb, floor), verb)];
    }

    /// <summary>The subject of the first finite verb from <paramref name="floor"/> on: whom "and said" goes back to.</summary>
    public static IReadOnlyList<TokenRange> OfClause(Passage passage, int floor, int before)
    {
        before = Math.Min(before, floor + SentenceSplitter.MaxTokens);
        for (var i = floor + 1; i < before; i++)
        {
            if (!NounPhrases.IsFinite(passage[i]) || NounPhrases.IsFinite(passage[i - 1]) || passage[i - 1] is Tag.Adverb or Tag.Not or Tag.To) continue;
            var found = Before(passage, i, floor);
            if (found.Count == 1) return found;
        }

        return [];
    }

    /// <summary>The subject that begins at <paramref name="start"/>, with its appositions and relative clause, or null.</summary>
    public static TokenRange? After(Passage passage, int start, int limit)
    {
        if (start >= limit || !NounPhrases.StartsPhrase(passage[start])) return null;
        var end = NounPhrases.EndAfter(passage, start, limit);
        if (end == start) return null;
        if (passage[start] == Tag.Pronoun) return new TokenRange(start, end);
        while (end < limit)
        {
            var next = AfterApposition(passage, end, limit);
            if (next == end) break;
            end = next;
        }

        return new TokenRange(start, end);
    }

    private static int AfterApposition(Passage passage, int end, int limit)
    {
        if (passage[end] == Tag.Relative) return ClauseEnd(passage, end + 1, limit);
        if (passage[end] != Tag.Comma || end + 1 >= limit) return end;
        if (passage[end + 1] == Tag.Relative) return ClauseEnd(passage, end + 2, limit);
        if (!NounPhrases.StartsPhrase(passage[end + 1]) || passage[end + 1] is Tag.Pronoun || passage.Is(end + 1, WordSets.TimeOpeners)) return end;
        var next = NounPhrases.EndAfter(passage, end + 1, limit);
        return next > end + 1 && (next >= limit || passage[next] is Tag.Comma or Tag.Stop or Tag.Relative or Tag.Semicolon) ? next : end;
    }

    private static int ClauseEnd(Passage passage, int at, int limit)
    {
        while (at < limit && passage[at] is not (Tag.Comma or Tag.Semicolon or Tag.Quote or Tag.Colon or Tag.Dash or Tag.Stop)) at++;
        return at;
    }

    private static IReadOnlyList<TokenRange> WithAntecedent(Passage passage, int relative, int floor)
    {
        var self = new TokenRange(relative, relative + 1);
        var end = relative > floor && passage[relative - 1] is Tag.Comma ? relative - 1 : relative;
        var start = end > floor ? NounPhrases.StartBefore(passage, end, floor) : -1;
        if (passage[relative] is not Tag.Relative && start < 0) return [];
        return start < 0 || passage[start] is Tag.ObjectPronoun ? [self] : [new TokenRange(start, end), self];
    }

    /// <summary>The subject before an aside that ends at <paramref name="close"/>: "Marn, the mayor, said".</summary>
    private static TokenRange? BehindAside(Passage passage, int close, int floor)
    {
        var mark = passage[close] == Tag.Close ? Tag.Open : passage[close];
        for (var open = close - 1; open > floor && open > close - NounPhrases.Reach; open--)
        {
            if (passage[open] is Tag.Quote && mark is not Tag.Open || passage[open] is Tag.Semicolon) return null;
            if (passage[open] != mark || !IsAside(passage, open + 1, close)) continue;
            var start = NounPhrases.StartBefore(passage, open, floor);
            if (start < 0) continue;
            if (passage[open - 1] == Tag.Number && start > floor && passage[start - 1] == Tag.Comma) continue;
            if (start > floor && passage[start - 1] == Tag.Comma && start - 1 > floor && passage[start] is Tag.Determiner && NounPhrases.StartBefore(passage, start - 1, floor) is var outer and >= 0 && IsBoundary(passage, outer, floor))
                start = outer;
            return new TokenRange(start, IsApposition(passage, open + 1) ? close : open);
        }

        return null;
    }

    private static bool IsBoundary(Passage passage, int start, int floor) => start <= floor || passage[start - 1] is Tag.Comma or Tag.Quote or Tag.Stop or Tag.That or Tag.Colon or Tag.Dash or Tag.Conjunction;

    private static bool IsApposition(Passage passage, int start) => passage[start] is Tag.Relative || NounPhrases.StartsPhrase(passage[start]);

    /// <summary>True when a stretch between commas holds no clause of its own but a relative one.</summary>
    private static bool IsAside(Passage passage, int start, int end)
    {
        if (end <= start) return false;
        var isRelative = false;
        for (var i = start; i < end; i++)
        {
            if (passage[i] is Tag.Relative or Tag.That or Tag.Question or Tag.Subordinator || passage.Is(i, "whose")) isRelative = true;
            if (NounPhrases.IsFinite(passage[i]) && !isRelative && !(i == start && passage[i] == Tag.Verb && passage.WordAt(i)?.Form is VerbForm.Past or VerbForm.Participle or null)) return false;
        }

        return true;
    }

    /// <summary>The start of "A, B and C" when a list from the clause's start leads up to the phrase.</summary>
    private static int ListStart(Passage passage, int start, int end, int floor)
    {
        var hasConjunction = false;
        for (var i = start; i < end; i++) hasConjunction |= passage[i] == Tag.Conjunction;
        while (hasConjunction && start - 1 > floor && passage[start - 1] == Tag.Comma)
        {
            var previous = NounPhrases.StartBefore(passage, start - 1, floor);
            if (previous < 0 || (previous > floor && passage[previous - 1] is not (Tag.Comma or Tag.That or Tag.Stop))) break;
            start = previous;
        }

        return start;
    }
}
