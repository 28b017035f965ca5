using Hearsay.Model;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Divides an act of saying that says several things into one for each, all with the same speaker and cue: <c>said that the pump had failed, but
/// that nobody was hurt</c> are two; so are the parts of a turn. Why: a claim is one proposition, and a statement
/// belongs to one claim. A quotation is divided only where the cue stands within it and a number is told.
/// </summary>
/// <param name="words">The report's words.</param>
/// <param name="quoted">One flag a token: true within quotation marks.</param>
/// <param name="contents">The contents of all acts.</param>
/// <param name="others">The cues of all acts whose speaker is named otherwise than by "I" or "we".</param>
internal sealed class SeparateSayings(TokenWords words, bool[] quoted, SpanIndex<bool> contents, SpanIndex<bool> others)
{
    private const int ShortestSentence = 4;
    private const int LongestPart = 25;

    /// <summary>The acts, in text order; the given one alone where it says one thing.</summary>
    public IEnumerable<Attribution.Attribution> Of(Attribution.Attribution found)
    {
        var groups = new List<List<TextSpan>>();
        foreach (var span in found.Content.Order())
        {
            var isNew = groups.Count > 0 && GoesOnAnew(groups[^1], span);
            foreach (var (piece, opens) in Pieces(found, span))
            {
                if (groups.Count == 0 || opens || isNew) groups.Add([]);
                groups[^1].Add(piece);
                isNew = false;
            }
        }

        return groups.Count < 2 ? [found] : groups.Select(g => found with { Content = g });
    }

    /// <summary>
    /// "Forty pots broke," she said. "The kiln was new.": a quotation that goes on behind the cue as a sentence of its own, where one of the two tells a number. Without one, and
    /// where either is long, the two stay together, as people mark them.
    /// </summary>
    private bool GoesOnAnew(List<TextSpan> before, TextSpan span)
    {
        TokenRange[] first = [.. before.Select(words.RangeOf).Where(r => r.Length > 0)];
        var next = words.RangeOf(span);
        return next.Length > 0 && first.Length > 0 && quoted[next.Start] && words.SentenceAt(next.Start) != words.SentenceAt(first[^1].End - 1) && IsShortSaying(first) && IsShortSaying([next]) && (Array.Exists(first, r => NumberWords.AnyIn(words, r)) || NumberWords.AnyIn(words, next));
    }

    private bool IsShortSaying(TokenRange[] ranges) => ranges.Sum(r => r.Length) < LongestPart && ranges.Sum(words.WordsIn) >= ShortestSentence && Array.Exists(ranges, r => Furniture.HasVerb(words, r));

    /// <summary>The stretches of one span, and whether each opens something new by itself.</summary>
    private IEnumerable<(TextSpan Piece, bool Opens)> Pieces(Attribution.Attribution found, TextSpan span)
    {
        var range = words.RangeOf(span);
        if (range.Length == 0) return [(span, false)];
        List<int> cuts = [.. found.FoundBy == "transcript" ? TurnParts.Starts(words, range, part => others.Overlaps(words.SpanOf(part.Start, part.End))) : [], .. ThatCuts(range, found.Cue.Count == 0 || found.Cue.Any(contents.Contains))];
        if (cuts.Count == 0) return [(span, false)];
        cuts.Sort();
        int[] starts = [range.Start, .. cuts.Select(c => AfterThat(c))];
        int[] ends = [.. cuts, range.End];
        return starts.Zip(ends).Where(p => p.First < p.Second).Select((p, i) => (Clip(span, words.SpanOf(p.First, p.Second)), i > 0));
    }

    private static TextSpan Clip(TextSpan span, TextSpan piece) => new(Math.Max(span.Start, piece.Start), Math.Min(span.End, piece.End));

    /// <summary>
    /// At each ", and that" or "but that" between two clauses of a content that "that" opened. Without a comma before "and" one of the clauses must state a
    /// number, and the "that" must be this act's to join with: no other stands between, and nobody else's words hold the act (<c>They told her that four
    /// gates stuck and that the water rose, Orry said</c>).
    /// </summary>
    private List<int> ThatCuts(TokenRange range, bool isInner)
    {
        var cuts = new List<int>();
        var isOpened = words[range.Start] == "that" || words[range.Start - 1] == "that";
        var other = range.Start;
        bool? hasNumber = null;
        for (var i = range.Start + 1; i + 3 < range.End; i++)
        {
            if (words[i] == "that" && words[i - 1] is not ("and" or "but")) other = i;
            if (i == range.Start + 1 || words[i] is not ("and" or "but") || words[i + 1] != "that" || quoted[i] || words[i + 2] is "of" or "is" or "was" or ",") continue;
            var isMarked = isOpened && (words[i] == "but" || words[i - 1] == ",");
            var cut = words[i - 1] == "," ? i - 1 : i;
            if ((isMarked || (other == range.Start && !isInner && (hasNumber ??= NumberWords.AnyIn(words, range)))) && Furniture.HasVerb(words, new TokenRange(range.Start, cut)) && Furniture.HasVerb(words, new TokenRange(i + 2, range.End))) cuts.Add(cut);
        }

        return cuts;
    }

    /// <summary>Steps over ", and that" where a piece begins with it.</summary>
    private int AfterThat(int at)
    {
        var next = words[at] == "," ? at + 1 : at;
        return words[next] is "and" or "but" && words[next + 1] == "that" ? next + 2 : at;
    }
}
