using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Whose words an act stands in when no act's content holds it: it lies within quotation marks, and another act of the paragraph says whose they are.
/// Example: in <c>“They told us to wait,” Orry said. “Nobody came.”</c> whoever told is Orry's to tell, also where the quotation was found cut.
/// </summary>
internal sealed class Voices
{
    private readonly TokenWords _words;
    private readonly IReadOnlyList<Act> _acts;
    private readonly int[] _quotation;
    private readonly Dictionary<int, List<int>> _byParagraph = [];

    public Voices(TokenWords words, IReadOnlyList<Act> acts)
    {
        (_words, _acts, _quotation) = (words, acts, QuotedTokens.Numbers(words.Text));
        for (var i = 0; i < acts.Count; i++)
        {
            if (acts[i].Outer >= 0 || acts[i].IsNarrated || acts[i].Found.Speaker.Count == 0 || acts[i].Mode == Mode.Indirect || IsQuoted(i)) continue;
            var paragraph = words.ParagraphAt(First(acts[i].Found.Speaker[0].Start));
            if (!_byParagraph.TryGetValue(paragraph, out var list)) _byParagraph[paragraph] = list = [];
            list.Add(i);
        }
    }

    /// <summary>Index of the act whose words an act stands in, or -1.</summary>
    public int Of(int i)
    {
        var act = _acts[i];
        if (act.IsNarrated || act.Found.Cue.Count == 0 || !IsQuoted(i)) return -1;
        var at = First(act.Found.Cue[0].Start);
        var best = -1;
        foreach (var paragraph in Paragraphs(at))
        {
            if (!_byParagraph.TryGetValue(paragraph, out var candidates)) continue;
            foreach (var k in candidates)
                if (k != i && (best < 0 || Distance(k, act) < Distance(best, act))) best = k;
            if (best >= 0) return best;
        }

        return best;
    }

    /// <summary>The paragraph of a token, and those that its quotation runs on into, the last one first.</summary>
    private IEnumerable<int> Paragraphs(int token)
    {
        var own = _words.ParagraphAt(token);
        yield return own;
        if (_quotation[token] is not (> 0 and var number)) yield break;
        var quotation = _words.Text.Quotations[number - 1];
        var last = _words.ParagraphAt(Math.Min(quotation.End, _words.Count) - 1);
        for (var paragraph = last; paragraph >= _words.ParagraphAt(quotation.Open); paragraph--)
            if (paragraph != own) yield return paragraph;
    }

    private int Distance(int k, Act act) => Math.Min(Math.Abs(_acts[k].Whole.Start - act.Start), Math.Abs(act.Start - _acts[k].Whole.End));

    /// <summary>True when the words that say who speaks stand in quotation marks.</summary>
    private bool IsQuoted(int i)
    {
        var found = _acts[i].Found;
        var spans = found.Cue.Count > 0 ? found.Cue : found.Speaker;
        return spans.Count > 0 && First(spans[0].Start) is var at && at < _words.Count && _quotation[at] > 0;
    }

    private int First(int offset) => Math.Min(_words.At(offset), _words.Count - 1);
}
