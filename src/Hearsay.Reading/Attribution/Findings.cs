using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>Collects what the rules find, as ranges of tokens, and turns it into spans without outer marks.</summary>
internal sealed class Findings(Passage passage)
{
    private readonly List<Attribution> _found = [];
    private readonly HashSet<int> _taken = [];
    private readonly HashSet<int> _cues = [];
    private readonly bool[] _covered = new bool[passage.Count];
    private readonly List<IReadOnlyList<TokenRange>> _speakers = [];
    private bool _isSorted;

    /// <summary>The speaker of the last finding and the token behind it: whom "adding" and quotations without a cue go back to.</summary>
    public (IReadOnlyList<TokenRange> Speaker, int At) Last { get; private set; } = ([], -1);

    /// <summary>True when the quotation is already the content of an act of saying.</summary>
    public bool IsTaken(Quotation quotation) => _taken.Contains(quotation.Open);

    /// <summary>Marks a quotation as the content of an act of saying.</summary>
    public void Take(Quotation quotation) => _taken.Add(quotation.Open);

    /// <summary>True when the token lies in a content already found.</summary>
    public bool IsCovered(int token) => (uint)token < (uint)_covered.Length && _covered[token];

    /// <summary>The last speaker named in a stretch of tokens; empty when none is.</summary>
    public IReadOnlyList<TokenRange> SpeakerWithin(int start, int end)
    {
        var (low, high) = (0, _speakers.Count);
        if (!_isSorted) _speakers.Sort((a, b) => a[0].Start.CompareTo(b[0].Start));
        _isSorted = true;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_speakers[middle][0].Start < end) low = middle + 1;
            else high = middle;
        }

        return low > 0 && _speakers[low - 1][0].Start >= start ? _speakers[low - 1] : [];
    }

    /// <summary>True when the token is part of a cue already found.</summary>
    public bool IsCue(int token) => _cues.Contains(token);

    /// <summary>Adds an act of saying; false when its content is empty.</summary>
    public bool Add(string rule, IReadOnlyList<TokenRange> speaker, TokenRange? cue, params ReadOnlySpan<TokenRange> content)
    {
        var spans = new List<TextSpan>();
        foreach (var part in content)
        {
            if (Trim(part) is not { } kept) continue;
            spans.Add(passage.SpanOf(kept));
            _covered.AsSpan(kept.Start, kept.Length).Fill(true);
        }

        if (spans.Count == 0) return false;
        spans.Sort();
        if (cue is { } group)
            for (var i = group.Start; i < group.End; i++) _cues.Add(i);
        _found.Add(new Attribution
        {
            Speaker = [.. speaker.Select(s => Trim(s)).OfType<TokenRange>().Select(passage.SpanOf)],
            Cue = cue is { Length: > 0 } words ? [passage.SpanOf(words)] : [],
            Content = spans,
            FoundBy = rule,
        });
        if (speaker.Count == 0) return true;
        Last = (speaker, content[0].Start);
        if (cue is null) return true;
        _speakers.Add(speaker);
        _isSorted = false;
        return true;
    }

    /// <summary>Everything found, in order of first span.</summary>
    public IReadOnlyList<Attribution> All() =>
        [.. _found.OrderBy(FirstOf).ThenByDescending(a => a.Content[^1].End)];

    private static int FirstOf(Attribution a) =>
        Math.Min(a.Content[0].Start, Math.Min(a.Speaker.Count > 0 ? a.Speaker[0].Start : int.MaxValue, a.Cue.Count > 0 ? a.Cue[0].Start : int.MaxValue));

    /// <summary>The range without marks at its edges; quotation marks stay where both of a pair lie inside and more than them is there.</summary>
    private TokenRange? Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end)
        {
            if (IsLooseStart(start, end)) start++;
            else if (IsLooseEnd(start, end)) end--;
            else if (passage.OpeningAt(start) is { IsClosed: true } whole && whole.Close == end - 1) (start, end) = (start + 1, end - 1);
            else break;
        }

        return start < end ? new TokenRange(start, end) : null;
    }

    private bool IsLooseStart(int start, int end) => passage[start] switch
    {
        Tag.Comma or Tag.Colon or Tag.Dash or Tag.Semicolon or Tag.Close => true,
        Tag.Stop => true,
        Tag.Quote => passage.OpeningAt(start) is not { IsClosed: true } q || q.Close >= end,
        _ => false,
    };

    private bool IsLooseEnd(int start, int end) => passage[end - 1] switch
    {
        Tag.Comma or Tag.Colon or Tag.Dash or Tag.Semicolon or Tag.Open => true,
        Tag.Stop => passage.Text[passage.Tokens[end - 1].Span.Start] == '.' && passage.Tokens[end - 1].Span.Length == 1,
        Tag.Quote => passage.ClosingAt(end - 1) is not { } q || q.Open < start,
        _ => false,
    };
}
