using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Finds where noun phrases begin and end: base phrases, joined by "of" and other prepositions, "and", appositions and relative
/// clauses. It looks no farther than <see cref="Reach"/> tokens.
/// </summary>
internal static class NounPhrases
{
    /// <summary>How many tokens a phrase may hold.</summary>
    public const int Reach = 45;

    /// <summary>First token of the phrase that ends before <paramref name="end"/>, or -1 when none does.</summary>
    public static int StartBefore(Passage passage, int end, int floor)
    {
        floor = Math.Max(floor, end - Reach);
        var at = SkipBracket(passage, end - 1, floor);
        if (at < floor || !EndsPhrase(passage[at])) return -1;
        if (passage[at] is Tag.Pronoun) return at;
        var start = at + 1;
        while (at >= floor)
        {
            var begin = BaseStart(passage, at, floor);
            if (begin < 0) return start <= end - 1 ? start : -1;
            start = begin;
            var next = Attachment(passage, start, floor);
            if (next < 0) return start;
            at = next;
        }

        return start;
    }

    /// <summary>One past the last token of the phrase that begins at <paramref name="start"/>; <paramref name="start"/> itself when none does.</summary>
    public static int EndAfter(Passage passage, int start, int limit)
    {
        limit = Math.Min(limit, start + Reach);
        var end = BaseEnd(passage, start, limit);
        while (end > start && end < limit)
        {
            if (passage[end] == Tag.Open) end = AfterBracket(passage, end, limit);
            if (end >= limit || passage[end] == Tag.Open) break;
            var next = passage[end] switch
            {
                Tag.Preposition when Joins(passage, end, limit) => BaseEnd(passage, end + 1, limit),
                Tag.Conjunction when !passage.Is(end, "but") && StartsPhrase(passage[end + 1]) => BaseEnd(passage, end + 1, limit),
                _ => end,
            };
            if (next <= end + 1 || (passage[end] == Tag.Conjunction && IsFinite(passage[next]))) break;
            end = next;
        }

        return end;
    }

    /// <summary>One past the last token of the phrase without what is joined to it.</summary>
    public static int BaseEnd(Passage passage, int start, int limit)
    {
        if (start >= limit) return start;
        if (passage[start] is Tag.Pronoun or Tag.ObjectPronoun) return start + 1;
        int at = start, solid = start;
        while (at < limit)
        {
            var tag = passage[at];
            if (tag is Tag.Noun or Tag.Name or Tag.Number) solid = ++at;
            else if (tag is Tag.Determiner && (at == start || passage[at - 1] is Tag.Determiner or Tag.Possessive)) solid = ++at;
            else if (tag is Tag.Adjective or Tag.Possessive or Tag.Determiner) at++;
            else if (tag is Tag.Ing or Tag.Participle or Tag.Adverb && at + 1 < limit && passage[at + 1] is Tag.Noun or Tag.Name or Tag.Adjective && (at > start || tag is not Tag.Adverb)) at++;
            else break;
        }

        return passage[at - 1] is Tag.Adjective && at - 1 >= start ? at : solid;
    }

    /// <summary>True for a tag that can stand last in a noun phrase.</summary>
    public static bool EndsPhrase(Tag tag) => tag is Tag.Noun or Tag.Name or Tag.Number or Tag.Pronoun or Tag.ObjectPronoun or Tag.Adjective or Tag.Determiner or Tag.Possessive;

    /// <summary>True for a tag that can stand first in a noun phrase.</summary>
    public static bool StartsPhrase(Tag tag) => tag is Tag.Determiner or Tag.Noun or Tag.Name or Tag.Number or Tag.Adjective or Tag.Pronoun;

    /// <summary>True for a tag that makes a clause finite.</summary>
    public static bool IsFinite(Tag tag) => tag is Tag.Verb or Tag.Auxiliary or Tag.Modal;

    private static int BaseStart(Passage passage, int at, int floor)
    {
        var start = at + 1;
        while (at >= floor)
        {
            var tag = passage[at];
            if (tag is Tag.Determiner)
            {
                start = at--;
                if (at < floor || passage[at] is not (Tag.Determiner or Tag.Possessive)) break;
                continue;
            }

            if (tag is Tag.Noun or Tag.Name or Tag.Number or Tag.Adjective or Tag.Possessive or Tag.ObjectPronoun) start = at--;
            else if (tag is Tag.Ing or Tag.Participle && start > at && passage[at + 1] is Tag.Noun or Tag.Name && at > floor && passage[at - 1] is Tag.Determiner or Tag.Adjective) start = at--;
            else if (tag is Tag.Conjunction && !passage.Is(at, "but") && at > floor && EndsPhrase(passage[at - 1]) && passage[at - 1] is not Tag.Pronoun && passage[at + 1] is Tag.Noun or Tag.Name or Tag.Adjective) start = at--;
            else if (tag is Tag.Quote && passage.ClosingAt(at) is { } scare && at - scare.Open < 6 && scare.Open > floor) at = (start = scare.Open) - 1;
            else break;
        }

        return start <= floor + Reach && passage[start] is not Tag.Conjunction ? start : start + 1;
    }

    /// <summary>Where the phrase goes on to the left of <paramref name="start"/>: the last token of what it is joined to, or -1.</summary>
    private static int Attachment(Passage passage, int start, int floor)
    {
        var at = start - 1;
        if (at <= floor) return -1;
        var tag = passage[at];
        var before = passage[at - 1];
        if (tag == Tag.Preposition && passage.Is(at, WordSets.Joining) && before is Tag.Noun or Tag.Name or Tag.Number or Tag.Participle or Tag.Ing)
            return before is Tag.Participle or Tag.Ing ? (at - 2 >= floor && EndsPhrase(passage[at - 2]) ? at - 2 : -1) : at - 1;
        if (tag == Tag.Preposition && before is Tag.Verb) return Antecedent(passage, at - 1, floor);
        if (tag is Tag.Ing or Tag.Participle && before is Tag.Noun or Tag.Name) return at - 1;
        if (tag is Tag.Conjunction && !passage.Is(at, "but") && before is Tag.Noun or Tag.Name or Tag.Number) return IsAfterVerb(passage, at, floor) ? -1 : at - 1;
        return IsFinite(tag) ? Antecedent(passage, at, floor) : -1;
    }

    /// <summary>True when the phrase before the conjunction is what a verb acts on: "she left the house and the man ...".</summary>
    private static bool IsAfterVerb(Passage passage, int conjunction, int floor)
    {
        var begin = BaseStart(passage, conjunction - 1, floor);
        return begin > floor && passage[begin - 1] is Tag.Verb or Tag.Ing or Tag.Participle or Tag.Preposition;
    }

    /// <summary>The noun that a relative clause belongs to whose verb stands at <paramref name="verb"/>, or -1.</summary>
    private static int Antecedent(Passage passage, int verb, int floor)
    {
        for (var i = verb - 1; i > floor && i > verb - 15; i--)
        {
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Quote or Tag.Conjunction) return -1;
            if (passage[i] is Tag.Relative or Tag.That) return passage[i - 1] is Tag.Noun or Tag.Name or Tag.Pronoun or Tag.Determiner ? i - 1 : -1;
        }

        return -1;
    }

    private static bool Joins(Passage passage, int at, int limit)
    {
        if (!passage.Is(at, WordSets.Joining) || passage.Is(at, "on") || passage.Is(at, "to") || at + 1 >= limit || !StartsPhrase(passage[at + 1]) || passage[at + 1] == Tag.Pronoun) return false;
        var end = BaseEnd(passage, at + 1, limit);
        return !passage.Is(at + 1, WordSets.Times) && !passage.Is(end - 1, WordSets.Times) && !(passage.Is(end - 1, WordSets.Channels) && !passage.Is(at, "of") && !passage.Is(at, "for"))
            && !(passage.Is(at, "in") && passage[at + 1] == Tag.Number);
    }

    private static int SkipBracket(Passage passage, int at, int floor)
    {
        if (passage[at] != Tag.Close) return at;
        for (var i = at - 1; i > floor && i > at - 10; i--)
            if (passage[i] == Tag.Open) return i - 1;
        return at;
    }

    /// <summary>One past the bracket that closes, or the opening one when none does near by.</summary>
    private static int AfterBracket(Passage passage, int open, int limit)
    {
        for (var i = open + 1; i < limit && i < open + 10; i++)
            if (passage[i] == Tag.Close) return i + 1;
        return open;
    }
}
