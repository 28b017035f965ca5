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
        ReportDay = Times.ReportDay.Of(words);
        var all = TimeFinder.Find(words, new TokenRange(0, words.Count), ReportDay);
        _bySentence = all.Where(t => !isContent[t.Tokens.Start]).GroupBy(t => words.SentenceAt(t.Tokens.Start)).ToDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The day that the report's own dates count from, or null when it gives none.</summary>
    public PartialDate? ReportDay { get; }

    /// <summary>The words that tell when it was said, those of a single day first; null when the sentence of the cue has none.</summary>
    public FoundTime? Of(Act act)
    {
        if (act.IsNarrated || act.Found.Cue.Count == 0) return null;
        var cue = _words.At(act.Found.Cue[0].Start);
        if (cue >= _words.Count || !_bySentence.TryGetValue(_words.SentenceAt(cue), out var times)) return null;
        return times.Where(t => !t.HoldsCount).OrderBy(t => t.Day is null).ThenBy(t => Math.Abs(t.Tokens.Start - cue)).FirstOrDefault();
    }
}
