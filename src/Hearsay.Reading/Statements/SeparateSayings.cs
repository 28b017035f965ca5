using Hearsay.Model;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Divides an act of saying that says several things into one for each, all with the same speaker and cue: <c>“We left,” Orry said. “The pump had
/// failed.”</c> are two; so are <c>said that the pump had failed, but that nobody was hurt</c>, and the sentences of a long turn or of one that also
/// asks. Why: a claim is one proposition, and a statement belongs to one claim. One stretch of quotation is never divided, however long it is.
/// </summary>
internal sealed class SeparateSayings(TokenWords words, bool[] quoted)
{
    private const int LongTurn = 3;
    private const int ShortestSentence = 4;

    /// <summary>The acts, in text order; the given one alone where it says one thing.</summary>
    public IEnumerable<Attribution.Attribution> Of(Attribution.Attribution found)
    {
        var groups = new List<List<TextSpan>>();
        foreach (var span in found.Content.Order())
            foreach (var (piece, opens) in Pieces(found, span))
            {
                if (groups.Count == 0 || opens || (piece.Start >= span.Start && IsNewSentence(found, groups[^1][^1], piece))) groups.Add([]);
                groups[^1].Add(piece);
            }

        return groups.Count < 2 ? [found] : groups.Select(g => found with { Content = g });
    }

    /// <summary>The stretches of one span, and whether each opens something new by itself.</summary>
    private IEnumerable<(TextSpan Piece, bool Opens)> Pieces(Attribution.Attribution found, TextSpan span)
    {
        var range = words.RangeOf(span);
        if (range.Length == 0) return [(span, false)];
        List<int> cuts = [.. found.FoundBy == "transcript" ? TurnCuts(range) : MarkCuts(range), .. ThatCuts(range)];
        if (cuts.Count == 0) return [(span, false)];
        cuts.Sort();
        int[] starts = [range.Start, .. cuts.Select(c => AfterThat(c))];
        int[] ends = [.. cuts, range.End];
        return starts.Zip(ends).Where(p => p.First < p.Second).Select((p, i) => (Clip(span, words.SpanOf(p.First, p.Second)), i > 0));
    }

    private static TextSpan Clip(TextSpan span, TextSpan piece) => new(Math.Max(span.Start, piece.Start), Math.Min(span.End, piece.End));

    /// <summary>True when the cue stands between two stretches, and the second belongs to a later sentence.</summary>
    private bool IsNewSentence(Attribution.Attribution found, TextSpan last, TextSpan next)
    {
        if (!found.Cue.Any(c => c.Start >= last.End && c.End <= next.Start)) return false;
        var (before, after) = (words.RangeOf(last), words.RangeOf(next));
        if (before.Length == 0 || after.Length == 0 || words.SentenceAt(before.End - 1) == words.SentenceAt(after.Start)) return false;
        return true;
    }

    /// <summary>A turn of at least three sentences, or one that both tells and asks, is cut at each; curt sentences go with the next.</summary>
    private List<int> TurnCuts(TokenRange range)
    {
        var sentences = Sentences(range);
        var kept = new List<TokenRange>();
        var start = range.Start;
        for (var s = 0; s < sentences.Count; s++)
        {
            if (WordsIn(new TokenRange(start, sentences[s].End)) < ShortestSentence && s + 1 < sentences.Count) continue;
            if (WordsIn(sentences[s]) < ShortestSentence && kept.Count > 0) kept[^1] = new TokenRange(kept[^1].Start, sentences[s].End);
            else kept.Add(new TokenRange(start, sentences[s].End));
            start = sentences[s].End;
        }

        var asks = kept.Count(Asks);
        return kept.Count >= LongTurn || (asks > 0 && asks < kept.Count) ? [.. kept.Skip(1).Select(k => k.Start)] : [];
    }

    /// <summary>Where a sentence that is a quotation follows one that is not, or the other way round.</summary>
    private List<int> MarkCuts(TokenRange range)
    {
        var (cuts, sentences) = (new List<int>(), Sentences(range));
        for (var s = 1; s < sentences.Count; s++)
            if (IsQuoted(sentences[s - 1]) != IsQuoted(sentences[s])) cuts.Add(sentences[s].Start);
        return cuts;
    }

    /// <summary>At each ", and that" or "but that" of a content that "that" opened.</summary>
    private List<int> ThatCuts(TokenRange range)
    {
        var cuts = new List<int>();
        if (words[range.Start] != "that" && words[range.Start - 1] != "that") return cuts;
        for (var i = range.Start + 2; i + 3 < range.End; i++)
        {
            if ((words[i] != "but" && (words[i] != "and" || words[i - 1] != ",")) || words[i + 1] != "that" || quoted[i] || words[i + 2] is "of" or "is" or "was" or ",") continue;
            var cut = words[i - 1] == "," ? i - 1 : i;
            if (Furniture.HasVerb(words, new TokenRange(range.Start, cut)) && Furniture.HasVerb(words, new TokenRange(i + 2, range.End))) cuts.Add(cut);
        }

        return cuts;
    }

    /// <summary>Steps over ", and that" where a piece begins with it.</summary>
    private int AfterThat(int at)
    {
        var next = words[at] == "," ? at + 1 : at;
        return words[next] is "and" or "but" && words[next + 1] == "that" ? next + 2 : at;
    }

    /// <summary>The sentences of a range, each within it.</summary>
    private List<TokenRange> Sentences(TokenRange range)
    {
        var found = new List<TokenRange>();
        for (var at = range.Start; at < range.End; at = found[^1].End) found.Add(new TokenRange(at, Math.Min(range.End, words.Sentence(at).End)));
        return found;
    }

    private bool Asks(TokenRange sentence) => words[sentence.End - 1].StartsWith('?') || words[sentence.End - 2].StartsWith('?');

    private bool IsQuoted(TokenRange sentence)
    {
        var (all, inside) = (0, 0);
        for (var i = sentence.Start; i < sentence.End; i++)
            if (words.Kind(i) is TokenKind.Word or TokenKind.Number) (all, inside) = (all + 1, inside + (quoted[i] ? 1 : 0));
        return all > 0 && inside == all;
    }

    private int WordsIn(TokenRange range)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
            if (words.Kind(i) is TokenKind.Word or TokenKind.Number) count++;
        return count;
    }
}
