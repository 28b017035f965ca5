using Hearsay.Model;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// The day on which something was said: the date nearest to the cue that stands in its sentence and in nobody's words. Example:
/// <c>On 4 May, Orry said that the mast would fall.</c>
/// </summary>
internal sealed class SayingDays
{
    private readonly TokenWords _words;
    private readonly Dictionary<int, FoundTime[]> _bySentence;

    public SayingDays(TokenWords words, bool[] isContent)
    {
        _words = words;
        var all = TimeFinder.Find(words, new TokenRange(0, words.Count), words.Text.Report.Header.Published?.Date);
        _bySentence = all.Where(t => !isContent[t.Tokens.Start]).GroupBy(t => words.SentenceAt(t.Tokens.Start)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The day, or null when the sentence of the cue names none.</summary>
    public PartialDate? Of(Act act)
    {
        if (act.IsNarrated || act.Found.Cue.Count == 0) return null;
        var cue = _words.At(act.Found.Cue[0].Start);
        if (cue >= _words.Count || !_bySentence.TryGetValue(_words.SentenceAt(cue), out var times)) return null;
        return times.Where(t => t.Day is not null && !t.HoldsCount).OrderBy(t => Math.Abs(t.Tokens.Start - cue)).FirstOrDefault()?.Day;
    }
}
