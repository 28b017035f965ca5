using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Chains that are told over clauses without what was told. Example: behind <c>Orry said that the pump had failed</c> stands <c>She told her mate; the
/// mate told the harbour clerk, and the clerk told us.</c> Mate and clerk carry Orry's words. Which act they belong to is not judged here.
/// </summary>
internal sealed class Relays
{
    private const int Longest = 8;

    private readonly TokenWords _words;
    private readonly List<(int Told, TokenRange Teller, TokenRange Hearer)> _links = [];

    public Relays(TokenWords words)
    {
        _words = words;
        for (var i = 1; i < words.Count - 1; i++)
            if (words[i] is "told" or "tells" && Link(i) is { } link) _links.Add(link);
    }

    /// <summary>
    /// Who carried the words of an act that ends at a token, nearest to the source first: the hearers of the links behind it, up to two sentences on, of
    /// which each begins with the hearer of the one before. Empty when the first link has no other link behind it.
    /// </summary>
    /// <param name="end">Index of the first token behind the act.</param>
    /// <param name="addressee">The head of whom the act itself was told to, or empty.</param>
    public IReadOnlyList<TextSpan> Behind(int end, string addressee)
    {
        var chain = new List<TokenRange>();
        var head = addressee;
        var last = end < _words.Count ? _words.SentenceAt(end) + 2 : 0;
        foreach (var (told, teller, hearer) in _links)
        {
            if (told < end) continue;
            if (_words.SentenceAt(told) > last) break;
            var isNext = chain.Count == 0 && head.Length == 0 ? teller.Length == 1 && _words[teller.Start] is "he" or "she" or "they" or "it" or "who" : (_words[teller.End - 1] == head && head.Length > 0) || (chain.Count > 0 && teller.Length == 1 && _words[teller.Start] is "he" or "she" or "they" or "who");
            if (!isNext) continue;
            if (chain.Count == 0 && head.Length > 0) chain.Add(teller);
            chain.Add(hearer);
            head = _words[hearer.End - 1];
        }

        var carriers = chain.Where(c => _words[c.Start] is not ("us" or "me" or "this")).Select(c => _words.SpanOf(c.Start, c.End)).ToList();
        return chain.Count > 1 ? carriers : [];
    }

    /// <summary>A teller before "told" and a hearer behind it, with nothing told.</summary>
    private (int, TokenRange, TokenRange)? Link(int told)
    {
        var sentence = _words.Sentence(told);
        var start = told;
        while (start > sentence.Start && told - start < Longest && _words.Kind(start - 1) == TokenKind.Word && _words[start - 1] is not ("and" or "that" or "then" or "had" or "has")) start--;
        var end = told + 1;
        while (end < sentence.End && end - told < Longest && _words.Kind(end) == TokenKind.Word && _words[end] is not ("that" or "and" or "to" or "how" or "who" or "on" or "in")) end++;
        if (start == told || end == told + 1 || end < sentence.End && _words[end] is not ("." or ";" or "," or "and" or "who")) return null;
        return (told, new TokenRange(start, told), new TokenRange(told + 1, end));
    }
}
