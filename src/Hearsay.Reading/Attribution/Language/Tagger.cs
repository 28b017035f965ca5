using Hearsay.Reading.Tokens;
using T = Hearsay.Reading.Attribution.Language.Tag;

namespace Hearsay.Reading.Attribution.Language;

/// <summary>
/// Gives each token of a sentence a <see cref="Tag"/> by vocabulary, ending and neighbours. Coarse on purpose: it is asked where
/// noun phrases and finite verbs stand, not for a grammar of the sentence.
/// </summary>
internal static class Tagger
{
    /// <summary>Fills <paramref name="tags"/> and <paramref name="words"/> for the tokens of one sentence.</summary>
    public static void Run(string text, ReadOnlySpan<Token> tokens, Span<T> tags, Span<Word?> words)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length);
            words[i] = tokens[i].Kind == TokenKind.Word ? Vocabulary.Find(word) : null;
            tags[i] = First(word, tokens[i].Kind, words[i], IsOpening(tags, i));
        }

        // "No longer says": two words that are one adverb; "no longer than" is none.
        for (var i = 0; i + 2 < tokens.Length; i++)
            if (IsWord(text, tokens[i], "no") && IsWord(text, tokens[i + 1], "longer") && !IsWord(text, tokens[i + 2], "than")) tags[i] = tags[i + 1] = T.Adverb;
        var isShouted = IsShouted(text, tokens);
        for (var i = 0; i < tokens.Length; i++) tags[i] = Refine(text, tokens, tags, words, i, isShouted);
    }

    private static bool IsWord(string text, Token token, string word) => text.AsSpan(token.Span.Start, token.Span.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOpening(ReadOnlySpan<T> tags, int at) => at == 0 || tags[at - 1] is T.Quote or T.Dash or T.Colon or T.Stop;

    private static T First(ReadOnlySpan<char> word, TokenKind kind, Word? known, bool isOpening) => kind switch
    {
        TokenKind.Number => T.Number,
        TokenKind.Quote => T.Quote,
        TokenKind.Address => T.Name,
        TokenKind.Punctuation => Mark(word),
        TokenKind.Symbol => word is "$" or "€" or "£" ? T.Determiner : T.Other,
        _ when word is "'s" or "’s" or "'" or "’" or "'S" or "’S" => T.Possessive,
        _ when word is "May" && !isOpening => T.Name,
        _ when char.IsUpper(word[0]) && !isOpening => known is { Tag: T.Determiner or T.Pronoun or T.Preposition or T.Auxiliary or T.Modal or T.To or T.Conjunction or T.That or T.Question or T.Relative or T.Subordinator or T.Not or T.ObjectPronoun }
            ? known.Tag
            : T.Name,
        _ when known is not null => known.Tag,
        _ when char.IsUpper(word[0]) => T.Name,
        _ => ByEnding(word),
    };

    private static T Mark(ReadOnlySpan<char> word) => word[0] switch
    {
        ',' or '،' or '、' => T.Comma,
        ':' => T.Colon,
        ';' => T.Semicolon,
        '-' or '–' or '—' or '―' => T.Dash,
        '.' or '!' or '?' or '…' or '؟' or '。' => T.Stop,
        '(' or '[' or '{' => T.Open,
        ')' or ']' or '}' => T.Close,
        _ => T.Other,
    };

    private static T ByEnding(ReadOnlySpan<char> word)
    {
        if (word.Length > 3 && word.EndsWith("ly")) return T.Adverb;
        if (word.Length > 4 && word.EndsWith("ing")) return T.Ing;
        if (word.Length > 3 && word.EndsWith("ed")) return T.Verb;
        foreach (var ending in (ReadOnlySpan<string>)["ous", "ful", "able", "ible", "ive", "ical", "less", "ish", "ional", "ary", "ese", "ian"])
            if (word.Length > ending.Length + 1 && word.EndsWith(ending)) return T.Adjective;
        return T.Noun;
    }

    /// <summary>True for a sentence in capitals or in a headline's initial capitals, where capitals tell nothing.</summary>
    private static bool IsShouted(string text, ReadOnlySpan<Token> tokens)
    {
        int upper = 0, words = 0, initial = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word || token.Span.Length < 2) continue;
            words++;
            if (char.IsUpper(text[token.Span.Start])) initial++;
            if (char.IsUpper(text[token.Span.Start + 1])) upper++;
        }

        return words >= 4 && (upper * 2 > words || (initial * 4 > words * 3 && words <= 25));
    }

    private static T Refine(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<T> tags, ReadOnlySpan<Word?> words, int at, bool isShouted)
    {
        var previous = at > 0 ? tags[at - 1] : T.Stop;
        var next = at + 1 < tags.Length ? tags[at + 1] : T.Stop;
        // "a closely watched vote": the article reaches over the adverb.
        if (previous == T.Adverb && at > 1 && tags[at - 2] == T.Determiner && next is T.Noun or T.Name) previous = T.Determiner;
        if (isShouted && tags[at] == T.Name && words[at] is { Form: VerbForm.Third or VerbForm.Past, Cue: not null } known) return known.Tag;
        return tags[at] switch
        {
            T.Possessive => IsClitic(previous, next) && !IsOwn(text, tokens, at + 1) ? T.Auxiliary : T.Possessive,
            T.That => IsDemonstrative(tags, at, previous, next) ? T.Determiner : T.That,
            T.Verb when words[at] is null => EdForm(tags, at, previous, next),
            T.Verb => OfVerb(text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length), tags, words[at]!, at, previous, next),
            T.Ing when previous is T.Determiner or T.Adjective or T.Possessive && next is not (T.Noun or T.Name) => T.Noun,
            T.Ing when previous is T.Noun or T.Name or T.Adjective && next is T.Verb && words[at + 1] is { Form: VerbForm.Third } => T.Noun,
            var tag => tag,
        };
    }

    /// <summary>"'s" is a verb after a pronoun, and after a noun when no noun follows.</summary>
    private static bool IsClitic(T previous, T next) =>
        previous is T.Pronoun or T.That or T.Question or T.Adverb or T.Relative
        || next is T.Determiner or T.Not or T.Preposition or T.To;

    /// <summary>"the line's own log": "own" stands behind a possessor only.</summary>
    private static bool IsOwn(string text, ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && text.AsSpan(tokens[at].Span.Start, tokens[at].Span.Length) is "own";

    private static bool IsDemonstrative(ReadOnlySpan<T> tags, int at, T previous, T next) =>
        previous is T.Preposition
        || next is T.Auxiliary or T.Modal or T.Comma or T.Stop && previous is not (T.Noun or T.Name or T.Verb)
        || next is T.Stop or T.Close or T.Possessive
        || (at == 0 && next is T.Noun or T.Adjective);

    /// <summary>A form in -ed that no list knows: an adjective before a noun, a participle after "be", else a finite verb.</summary>
    private static T EdForm(ReadOnlySpan<T> tags, int at, T previous, T next)
    {
        if (previous is T.Determiner or T.Adjective or T.Possessive or T.Preposition or T.Number && next is T.Noun or T.Name or T.Adjective) return T.Adjective;
        return previous is T.Noun && next is T.Preposition && HasFiniteAfter(tags, at) ? T.Participle : T.Verb;
    }

    private static T OfVerb(ReadOnlySpan<char> word, ReadOnlySpan<T> tags, Word known, int at, T previous, T next) => known.Form switch
    {
        VerbForm.Base => IsBareVerb(tags, known, at, previous, next) ? T.Verb : T.Noun,
        VerbForm.Third when known.IsNounToo || IsNounPlace(previous) => IsThird(tags, at, previous, next) || IsReporting(tags, known, at, previous, next) ? T.Verb : T.Noun,
        VerbForm.Past or VerbForm.Participle => Past(tags, known, at, previous, next),
        _ => word.Length > 0 ? T.Verb : T.Noun,
    };

    private static bool IsNounPlace(T previous) => previous is T.Determiner or T.Adjective or T.Possessive or T.Number or T.Preposition;

    private static bool IsBareVerb(ReadOnlySpan<T> tags, Word known, int at, T previous, T next)
    {
        if (previous is T.To or T.Modal or T.Not or T.Pronoun) return true;
        if (previous == T.Auxiliary) return !known.IsNounToo || next is not (T.Stop or T.Preposition);
        if (IsNounPlace(previous)) return false;
        if (previous == T.Adverb && at > 1 && tags[at - 2] is T.Modal or T.To or T.Pronoun or T.Not) return true;
        if (next is T.That or T.Determiner or T.Pronoun or T.ObjectPronoun or T.Question) return previous is not T.Stop || !known.IsNounToo;
        if (!known.IsNounToo) return true;
        return previous is T.Relative || (previous is T.Noun or T.Name && next is T.Name or T.Quote or T.To);
    }

    /// <summary>"The road is shut, the council reports.": a verb of speech that ends the sentence behind a comma and somebody.</summary>
    private static bool IsReporting(ReadOnlySpan<T> tags, Word known, int at, T previous, T next)
    {
        if (known.Cue is not { IsSpeech: true } || previous is not (T.Noun or T.Name) || next is not (T.Stop or T.Comma)) return false;
        for (var i = at - 2; i > 0 && i >= at - 8; i--)
            if (tags[i] == T.Comma) return tags[i + 1] is T.Determiner or T.Name or T.Pronoun;
        return false;
    }

    private static bool IsThird(ReadOnlySpan<T> tags, int at, T previous, T next)
    {
        if (previous is T.Pronoun or T.Relative or T.Close) return true;
        if (IsNounPlace(previous)) return false;
        if (next is T.Noun or T.Ing && previous is T.Noun or T.Name && !HasFiniteAfter(tags, at)) return true;
        return next is T.That or T.Determiner or T.Pronoun or T.ObjectPronoun or T.Name or T.Question or T.Quote or T.To or T.Number or T.Colon or T.Adverb or T.Adjective or T.Preposition
            && previous is T.Noun or T.Name or T.Comma or T.Quote or T.Adverb or T.Conjunction or T.That;
    }

    private static T Past(ReadOnlySpan<T> tags, Word known, int at, T previous, T next)
    {
        if (known.IsNounToo && IsNounPlace(previous)) return T.Noun;
        if (previous is T.Determiner or T.Adjective or T.Possessive or T.Preposition or T.Number && next is T.Noun or T.Name or T.Adjective) return T.Adjective;
        // "an old man called Ilo Marn"
        if (known.Cue?.Lemma is "call" && previous == T.Noun && next == T.Name) return T.Participle;
        if (known.Form == VerbForm.Participle && !FollowsAuxiliary(tags, at)) return T.Participle;
        return previous is T.Noun or T.Name && next is T.Preposition && known.Cue is not { IsSpeech: true } && HasFiniteAfter(tags, at) ? T.Participle : T.Verb;
    }

    private static bool FollowsAuxiliary(ReadOnlySpan<T> tags, int at)
    {
        var i = at - 1;
        while (i >= 0 && tags[i] is T.Adverb or T.Not) i--;
        return i >= 0 && tags[i] is T.Auxiliary or T.Possessive;
    }

    /// <summary>True when another finite verb follows before a comma: then this form is not the verb of the clause.</summary>
    private static bool HasFiniteAfter(ReadOnlySpan<T> tags, int at)
    {
        var limit = Math.Min(tags.Length, at + 12);
        for (var i = at + 1; i < limit; i++)
        {
            if (tags[i] is T.Comma or T.Semicolon or T.That or T.Relative or T.Subordinator or T.Conjunction or T.Question or T.Quote) return false;
            if (tags[i] is T.Auxiliary or T.Modal || (tags[i] == T.Verb && tags[i - 1] is not (T.Determiner or T.Possessive))) return true;
        }

        return false;
    }
}
