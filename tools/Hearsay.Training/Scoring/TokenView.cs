using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>Turns spans of one text into sets of its tokens that hold a letter or digit.</summary>
internal sealed class TokenView(AnnotatedText text)
{
    private readonly TextSpan[] _tokens = [.. Enumerable.Range(0, text.Tokens.Count).Where(i => HasLetter(text.Words(i))).Select(i => text.Tokens[i].Span)];

    /// <summary>The marked attributions.</summary>
    public List<ScoredStatement> Gold(CorpusDocument document) =>
        [.. document.Gold.Select(g => new ScoredStatement(Set(g.Cue), Set(g.Speaker), Set(g.Content)))];

    /// <summary>Found attributions.</summary>
    public List<ScoredStatement> Found(IReadOnlyList<Attribution> found) =>
        [.. found.Select(f => new ScoredStatement(Set(f.Cue), Set(f.Speaker), Set(f.Content), f.Confidence ?? 1))];

    private TokenSet Set(IReadOnlyList<TextSpan> spans) => TokenSet.Of(_tokens.Length, spans.SelectMany(Indices));

    private IEnumerable<int> Indices(TextSpan span)
    {
        var at = Array.BinarySearch(_tokens, span, Comparer<TextSpan>.Create((token, s) => token.End <= s.Start ? -1 : 1));
        for (var i = ~at; i < _tokens.Length && _tokens[i].Start < span.End; i++) yield return i;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
