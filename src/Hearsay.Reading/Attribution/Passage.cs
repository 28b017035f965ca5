using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>A report's tokens with what the rules need to know of each: its tag, its word, the quotation that holds it.</summary>
internal sealed class Passage
{
    private readonly Tag[] _tags;
    private readonly Word?[] _words;
    private readonly int[] _innermost;
    private readonly Dictionary<int, int> _opening = [];
    private readonly Dictionary<int, int> _closing = [];

    /// <summary>Tags every sentence of a text.</summary>
    public Passage(AnnotatedText annotated)
    {
        Annotated = annotated;
        Tokens = annotated.Tokens as Token[] ?? [.. annotated.Tokens];
        _tags = new Tag[Tokens.Length];
        _words = new Word?[Tokens.Length];
        _innermost = new int[Tokens.Length];
        Array.Fill(_innermost, -1);
        foreach (var sentence in annotated.Sentences)
            Tagger.Run(Text, Tokens.AsSpan(sentence.Start, sentence.Length), _tags.AsSpan(sentence.Start, sentence.Length), _words.AsSpan(sentence.Start, sentence.Length));
        for (var q = 0; q < annotated.Quotations.Count; q++) Mark(q, annotated.Quotations[q]);
        for (var i = 1; i < Tokens.Length; i++)
            if (_tags[i] == Tag.Quote && IsPluralPossessive(i)) _tags[i] = Tag.Possessive;
    }

    /// <summary>The surface it was made of.</summary>
    public AnnotatedText Annotated { get; }

    /// <summary>The report's text.</summary>
    public string Text => Annotated.Text;

    /// <summary>The tokens.</summary>
    public Token[] Tokens { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Length;

    /// <summary>The tag of a token; <see cref="Tag.Stop"/> outside the text.</summary>
    public Tag this[int token] => (uint)token < (uint)_tags.Length ? _tags[token] : Tag.Stop;

    /// <summary>The vocabulary's entry for a token, or null.</summary>
    public Word? WordAt(int token) => (uint)token < (uint)_words.Length ? _words[token] : null;

    /// <summary>True when the token is this word, whatever its capitals.</summary>
    public bool Is(int token, string word) =>
        (uint)token < (uint)Tokens.Length && Annotated.Words(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the token is one of these words, whatever their capitals.</summary>
    public bool Is(int token, WordSet words) => (uint)token < (uint)Tokens.Length && words.Contains(Annotated.Words(token));

    /// <summary>The sentence that ends where a token begins, when both stand in one paragraph; null otherwise. Logarithmic.</summary>
    public TokenRange? SentenceBefore(int token)
    {
        var sentences = Annotated.Sentences;
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End < token) low = middle + 1;
            else high = middle;
        }

        return low < sentences.Count && sentences[low].End == token && LineBreaks.Count(LineBreaks.Between(Text, Tokens[token - 1], Tokens[token])) == 0 ? sentences[low] : null;
    }

    /// <summary>The innermost quotation that holds the token, or null.</summary>
    public Quotation? QuotationAt(int token) =>
        (uint)token < (uint)_innermost.Length && _innermost[token] >= 0 ? Annotated.Quotations[_innermost[token]] : null;

    /// <summary>The quotation that opens at the token, or null.</summary>
    public Quotation? OpeningAt(int token) => _opening.TryGetValue(token, out var q) ? Annotated.Quotations[q] : null;

    /// <summary>The quotation that the token closes, or null.</summary>
    public Quotation? ClosingAt(int token) => _closing.TryGetValue(token, out var q) ? Annotated.Quotations[q] : null;

    /// <summary>The stretch of text of a range of tokens.</summary>
    public TextSpan SpanOf(TokenRange range) => Annotated.SpanOf(range);

    /// <summary>The apostrophe of "the dogs' owner": glued to an "s", and no mark of a quotation.</summary>
    private bool IsPluralPossessive(int token) =>
        QuoteMarks.IsApostrophe(Text[Tokens[token].Span.Start]) && Tokens[token - 1].Span.End == Tokens[token].Span.Start && Text[Tokens[token].Span.Start - 1] is 's'
        && !_opening.ContainsKey(token) && !_closing.ContainsKey(token);

    private void Mark(int index, Quotation quotation)
    {
        Array.Fill(_innermost, index, quotation.Open, quotation.End - quotation.Open);
        _opening[quotation.Open] = index;
        if (quotation.IsClosed) _closing[quotation.Close] = index;
    }
}
