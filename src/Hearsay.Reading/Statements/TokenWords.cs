using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// The tokens of a report as lower-case words with straight apostrophes, which is what rules over words compare. An index
/// outside the text reads as an empty word, so that rules may look past both ends.
/// </summary>
internal sealed class TokenWords
{
    private readonly Token[] _tokens;
    private readonly string[] _lower;
    private readonly ushort[] _marks;
    private readonly int[] _sentence;
    private readonly int[] _paragraph;
    private readonly HashSet<string>? _named;

    public TokenWords(AnnotatedText text)
    {
        Text = text;
        _tokens = text.Tokens as Token[] ?? [.. text.Tokens];
        _sentence = IndexOf(text.Sentences, _tokens.Length);
        _paragraph = IndexOf(text.Paragraphs, _tokens.Length);
        _lower = new string[_tokens.Length];
        _marks = new ushort[_lower.Length];
        for (var i = 0; i < _lower.Length; i++)
        {
            _lower[i] = Raw(i).ToLowerInvariant().Replace('’', '\'');
            _marks[i] = (ushort)WordMark.Of(_lower[i]);
        }

        if (text.Names.Count > 0) _named = [.. text.Names.SelectMany(n => Enumerable.Range(n.Tokens.Start, n.Tokens.Length)).Select(i => _lower[i])];
    }

    /// <summary>False where names were sought in the text and none that was found anywhere in it holds this word.</summary>
    public bool MayBeName(int index) => _named is null || _named.Contains(this[index]);

    /// <summary>The text the words were taken from.</summary>
    public AnnotatedText Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => _lower.Length;

    /// <summary>The word at an index, empty outside the text.</summary>
    public string this[int index] => (uint)index < (uint)_lower.Length ? _lower[index] : "";

    /// <summary>The word's <see cref="WordMark"/>.</summary>
    public int Mark(int index) => (uint)index < (uint)_marks.Length ? _marks[index] : WordMark.Of("");

    /// <summary>The word as it stands in the text, empty outside it.</summary>
    public string Raw(int index) => (uint)index < (uint)_lower.Length ? Text.Words(index).ToString() : "";

    /// <summary>Where a token stands.</summary>
    public TextSpan Span(int index) => _tokens[index].Span;

    /// <summary>What a token is made of; punctuation outside the text.</summary>
    public TokenKind Kind(int index) => (uint)index < (uint)_lower.Length ? _tokens[index].Kind : TokenKind.Punctuation;

    /// <summary>True when the token begins with a capital letter.</summary>
    public bool IsCapital(int index) =>
        (uint)index < (uint)_lower.Length && Kind(index) == TokenKind.Word && char.IsUpper(Text.Text[Span(index).Start]);

    /// <summary>Index of the sentence that holds a token of the text.</summary>
    public int SentenceAt(int index) => _sentence[index];

    /// <summary>Index of the paragraph that holds a token of the text.</summary>
    public int ParagraphAt(int index) => _paragraph[index];

    /// <summary>The sentence that holds a token of the text.</summary>
    public TokenRange Sentence(int index) => Text.Sentences[_sentence[index]];

    /// <summary>The paragraph that holds a token of the text.</summary>
    public TokenRange Paragraph(int index) => Text.Paragraphs[_paragraph[index]];

    /// <summary>True for the first token of a paragraph.</summary>
    public bool StartsParagraph(int index) => (uint)index < (uint)Count && Paragraph(index).Start == index;

    /// <summary>Index of the first token that ends after an offset; the count when there is none.</summary>
    public int At(int offset)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Span(middle).End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The tokens that share a character with a span, perhaps none.</summary>
    public TokenRange RangeOf(TextSpan span)
    {
        var start = At(span.Start);
        var end = start;
        while (end < Count && Span(end).Start < span.End) end++;
        return new TokenRange(start, end);
    }

    /// <summary>Number of words and numbers of a range.</summary>
    public int WordsIn(TokenRange range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
            if (Kind(i) is TokenKind.Word or TokenKind.Number) count++;
        return count;
    }

    private static int[] IndexOf(IReadOnlyList<TokenRange> ranges, int count)
    {
        var indices = new int[count];
        for (var r = 0; r < ranges.Count; r++)
            Array.Fill(indices, r, ranges[r].Start, ranges[r].Length);
        return indices;
    }

    /// <summary>The stretch of text from the first token of a range to its last; the range must not be empty.</summary>
    public TextSpan SpanOf(int start, int end) => new(Span(start).Start, Span(end - 1).End);
}
