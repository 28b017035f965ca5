using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>Tells where the content of an act of saying ends when no quotation marks show it.</summary>
internal static class Clauses
{
    private static readonly WordSet Verdicts = new("sign move claim step charge accusation allegation statement suggestion reference development decision figure finding assertion increase decrease rise fall jump drop nod departure shift blow");
    private static readonly WordSet Comparing = new("up down more less fewer compared");

    /// <summary>One past the last token of the clause that begins at <paramref name="start"/>.</summary>
    public static int End(Passage passage, int start, CueSite site) => End(passage, start, site.Limit, isNoun: false);

    /// <summary>One past the last token of the noun phrase, with all that belongs to it, that begins at <paramref name="start"/>.</summary>
    public static int ObjectEnd(Passage passage, int start, CueSite site) => End(passage, start, site.Limit, isNoun: true);

    /// <summary>The same, up to <paramref name="limit"/>.</summary>
    public static int ObjectEnd(Passage passage, int start, int limit) => End(passage, start, limit, isNoun: true);

    /// <summary>True when a clause with a subject and a finite verb begins at <paramref name="start"/>; a plain one has no comma before its verb.</summary>
    public static bool HasClause(Passage passage, int start, int limit, bool isPlain = false)
    {
        var end = Math.Min(limit, start + 40);
        for (var i = start; i < end; i++)
        {
            if (passage[i] is Tag.Semicolon or Tag.Colon or Tag.Dash) return false;
            if (passage[i] == Tag.To) i++;
            if (i > start && passage[i] is Tag.Relative or Tag.That or Tag.Question or Tag.Subordinator) return HasClauseBehindRelative(passage, i + 1, end);
            if (passage[i] == Tag.Comma && isPlain) return false;
            if (NounPhrases.IsFinite(passage[i])) return i > start;
        }

        return false;
    }

    /// <summary>The first comma behind which another clause begins, or <paramref name="end"/>: where "Noting that it was late, ..." lets go.</summary>
    public static int FirstClause(Passage passage, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (passage[i] == Tag.Comma && NounPhrases.StartsPhrase(passage[i + 1]) && HasClause(passage, i + 1, end)) return i;
        return end;
    }

    /// <summary>The first comma behind which a finite verb stands, or <paramref name="end"/>: where "who said it was late, left" lets go.</summary>
    public static int FirstVerb(Passage passage, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (passage[i] == Tag.Comma && NounPhrases.IsFinite(passage[i + 1])) return i;
        return end;
    }

    /// <summary>True when a finite verb stands in a stretch.</summary>
    public static bool HasFinite(Passage passage, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (NounPhrases.IsFinite(passage[i])) return true;
        return false;
    }

    /// <summary>"the man who fell was alive": a second finite verb after the one of the relative clause.</summary>
    private static bool HasClauseBehindRelative(Passage passage, int at, int end)
    {
        var verbs = 0;
        for (var i = at; i < end; i++)
        {
            if (passage[i] is Tag.Semicolon or Tag.Colon) break;
            if (NounPhrases.IsFinite(passage[i]) && IsNewVerb(passage, i)) verbs++;
        }

        return verbs >= 2;
    }

    /// <summary>One past the last token of the clause that begins at <paramref name="start"/> and may reach to <paramref name="limit"/>.</summary>
    public static int End(Passage passage, int start, int limit) => End(passage, start, limit, isNoun: false);

    /// <summary>True when the verb at <paramref name="at"/> does not belong to the group before it.</summary>
    private static bool IsNewVerb(Passage passage, int at)
    {
        var before = at - 1;
        while (passage[before] is Tag.Adverb or Tag.Not) before--;
        return passage[before] is Tag.Verb || !(NounPhrases.IsFinite(passage[before]) || passage[before] is Tag.To);
    }

    private static int End(Passage passage, int start, int limit, bool isNoun)
    {
        var depth = 0;
        for (var i = start; i < limit; i++)
        {
            if (passage.OpeningAt(i) is { IsClosed: true } quotation && quotation.Close < limit)
            {
                i = quotation.Close;
                continue;
            }

            if (passage[i] == Tag.Open) depth++;
            if (passage[i] == Tag.Close && --depth < 0) return i;
            if (depth == 0 && i > start && Ends(passage, start, i, limit, isNoun)) return i;
        }

        return limit;
    }

    private static bool Ends(Passage passage, int start, int at, int limit, bool isNoun) => passage[at] switch
    {
        Tag.Semicolon => true,
        Tag.Comma => EndsAtComma(passage, start, at, limit, isNoun),
        Tag.Conjunction => EndsAtConjunction(passage, at, limit, isNoun),
        Tag.Subordinator => passage[at - 1] is Tag.Comma || isNoun,
        Tag.Preposition => isNoun && passage.Is(at, "as") && passage[at + 1] is Tag.Pronoun or Tag.Determiner && HasClause(passage, at + 1, limit),
        Tag.Question => isNoun && passage.Is(at, "when"),
        Tag.Dash => isNoun,
        _ => IsAccording(passage, at),
    };

    private static bool IsAccording(Passage passage, int at) => passage.Is(at, "according") && passage.Is(at + 1, "to");

    private static bool EndsAtComma(Passage passage, int start, int at, int limit, bool isNoun)
    {
        var next = at + 1;
        if (IsAccording(passage, next) || IsSaying(passage, next)) return true;
        if (passage[next] == Tag.Ing && passage.WordAt(next)?.Cue is { Complements: not Complement.Marks }) return true;
        if (passage[next] is Tag.Preposition && passage[next + 1] is Tag.Relative && !passage.Is(next + 1, "who")) return true;
        if (passage[next] == Tag.Determiner && (passage.Is(next + 1, Verdicts) || (passage[next + 1] == Tag.Adjective && passage.Is(next + 2, Verdicts)))) return true;
        if (passage.Is(next, Comparing) && passage[next + 1] is Tag.Preposition && HasNumber(passage, start, at)) return true;
        if (IsParenthesis(passage, next, limit)) return true;
        if (!isNoun) return passage.Is(next, "but") && !passage.Is(next + 1, "that") && IsOwnClause(passage, next + 1, limit);
        if (passage.Is(next, "including")) return false;
        return passage[next] is Tag.Relative or Tag.Conjunction or Tag.Ing or Tag.Preposition or Tag.Subordinator or Tag.Adverb or Tag.Question || HasClause(passage, next, Math.Min(limit, next + 8));
    }

    private static bool HasNumber(Passage passage, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (passage[i] == Tag.Number) return true;
        return false;
    }

    /// <summary>", the minister said" behind the content.</summary>
    private static bool IsParenthesis(Passage passage, int at, int limit)
    {
        if (!NounPhrases.StartsPhrase(passage[at])) return false;
        var end = NounPhrases.EndAfter(passage, at, limit);
        return end > at && end < limit && passage.WordAt(end)?.Cue is { IsSpeech: true } && passage[end] == Tag.Verb
            && Adverbials.Skip(passage, end + 1, limit) is var behind && (behind >= limit || passage[behind] is Tag.Comma or Tag.Stop);
    }

    /// <summary>"and said", "but he told": another act of saying begins.</summary>
    private static bool EndsAtConjunction(Passage passage, int at, int limit, bool isNoun)
    {
        var next = at + 1;
        while (next < limit && passage[next] == Tag.Adverb) next++;
        if (IsSaying(passage, next) || (isNoun && NounPhrases.IsFinite(passage[next]) && !NounPhrases.IsFinite(passage[at - 1]))) return true;
        return IsOwnSaying(passage, next, limit);
    }

    private static bool IsOwnSaying(Passage passage, int at, int limit)
    {
        if (!NounPhrases.StartsPhrase(passage[at])) return false;
        var verb = NounPhrases.EndAfter(passage, at, limit);
        // "... and a cousin had assured her": the tense keeps it within what is told.
        if (passage.Is(verb, "had")) return false;
        while (verb < limit && passage[verb] is Tag.Auxiliary or Tag.Adverb) verb++;
        return verb > at && verb < limit && IsSaying(passage, verb);
    }

    /// <summary>A clause that the report takes up in its own voice behind "but".</summary>
    private static bool IsOwnClause(Passage passage, int at, int limit) => HasClause(passage, at, limit);

    private static bool IsSaying(Passage passage, int at) =>
        passage[at] == Tag.Verb && passage.WordAt(at) is { Cue: { IsSpeech: true } cue } word && cue.Takes(Complement.Clause) && word.Form is VerbForm.Past or VerbForm.Third;
}
