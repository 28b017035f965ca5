using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// The words beside a cue that tell how and when it was said: its clause, without what is said, within whoever's words it stands in. Example: in
/// <c>On Friday Orry wrote on Telegram that it fell; Vask rang</c> Orry has the words up to "Telegram".
/// </summary>
internal sealed class ActClause(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent)
{
    private readonly Dictionary<Act, TokenRange> _clauseOf = new(new ByPlace());
    private readonly bool[] _isCue = CueTokens(words, acts);

    /// <summary>The clause of an act that has a cue or a speaker, found once; empty for any other.</summary>
    public TokenRange Of(Act act) => _clauseOf.TryGetValue(act, out var clause) ? clause : _clauseOf[act] = Find(act);

    /// <summary>The tokens of the cue, or of the speaker where there is no cue.</summary>
    public TokenRange CueOf(Act act) => words.RangeOf(act.Found.Cue.Count > 0 ? act.Found.Cue[0].Cover(act.Found.Cue[^1]) is var whole && !whole.Overlaps(act.Whole) ? whole : act.Found.Cue[0] : act.Found.Speaker[0]);

    /// <summary>True when a token is no word about the saying: what is said, or another's words outside those that the act stands in.</summary>
    public bool IsSaid(Act act, int token)
    {
        if (!isContent[token]) return false;
        var span = words.Span(token);
        if (act.Content.Any(c => c.Overlaps(span))) return true;
        return act.Outer < 0 || !acts[act.Outer].Content.Any(c => c.Overlaps(span));
    }

    /// <summary>True when another act's cue, outside what is said, stands between a token and an act's own cue.</summary>
    public bool HasCueBetween(Act act, int token, TokenRange cue)
    {
        for (var i = Math.Min(token, cue.End); i < Math.Max(token, cue.Start); i++)
            if (_isCue[i] && (i < cue.Start || i >= cue.End) && !IsSaid(act, i) && words[i].Length > 2 && ChannelWords.OfNoun(words[i]) is null) return true;
        return false;
    }

    private TokenRange Find(Act act)
    {
        if (act.IsNarrated || (act.Found.Cue.Count == 0 && act.Found.Speaker.Count == 0)) return default;
        var cue = CueOf(act);
        if (cue.Start >= words.Count || cue.Length <= 0) return default;
        var sentence = words.Sentence(cue.Start);
        var (start, end) = (sentence.Start, sentence.End);
        if (act.Outer >= 0 && acts[act.Outer].Tokens(words) is { Length: > 0 } outer) (start, end) = (Math.Max(start, outer.Start), Math.Min(end, outer.End));
        start = Math.Max(start, Dateline.Of(words, words.Paragraph(cue.Start)).End is var dateline && dateline <= cue.Start ? dateline : start);
        for (var i = cue.Start - 1; i >= start; i--)
            if (words[i] == ";" && !IsSaid(act, i)) start = i + 1;
        for (var i = cue.End; i < end; i++)
            if (words[i] == ";" && !IsSaid(act, i)) end = i;
        return new TokenRange(start, Math.Max(start, end));
    }

    private static bool[] CueTokens(TokenWords words, IReadOnlyList<Act> acts)
    {
        var isCue = new bool[words.Count];
        foreach (var range in acts.SelectMany(a => a.Found.Cue).Select(words.RangeOf))
            if (range.Length > 0) Array.Fill(isCue, true, range.Start, range.Length);
        return isCue;
    }

    /// <summary>The same act, found by where its content starts: the runtime's own hash of an object costs more than the look-up.</summary>
    private sealed class ByPlace : IEqualityComparer<Act>
    {
        public bool Equals(Act? x, Act? y) => ReferenceEquals(x, y);

        public int GetHashCode(Act act) => act.Content[0].Start;
    }
}
