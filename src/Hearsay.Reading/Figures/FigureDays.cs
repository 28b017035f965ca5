using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Times;

namespace Hearsay.Reading.Figures;

/// <summary>
/// The days that the figures of a content hold for. A figure holds for the one day that its sentence names, else for the one month or year gone by ("in 1998 a slide killed 11"), else for the day of saying; what a count
/// was before holds for no day that the words give, and "since Monday" says from when on is counted.
/// </summary>
internal sealed class FigureDays
{
    private readonly TokenWords _words;
    private readonly PartialDate? _saidOn;
    private readonly Dictionary<int, PartialDate?> _days;
    private readonly Dictionary<int, PartialDate?> _past;
    private readonly Dictionary<int, PartialDate?> _since;

    public FigureDays(TokenWords words, IReadOnlyList<FoundTime> times, PartialDate? saidOn)
    {
        (_words, _saidOn) = (words, saidOn);
        _days = BySentence(times.Where(t => t.Day is not null), t => t.Day);
        _past = BySentence(times.Where(t => t.On is { IsFull: false } on && saidOn is { } said && on.Last < said.First), t => t.On);
        _since = BySentence(times.Where(t => t.Mention is { From: not null, To: null }), t => t.Mention.From);
    }

    /// <summary>The day that a figure at a token holds for, or null when it cannot be given.</summary>
    public PartialDate? AsOf(int at, FigureRole role) =>
        role == FigureRole.Former ? null : _days.GetValueOrDefault(_words.SentenceAt(at)) ?? _past.GetValueOrDefault(_words.SentenceAt(at)) ?? _saidOn;

    /// <summary>The day that a figure at a token counts from, or null.</summary>
    public PartialDate? Since(int at) => _since.GetValueOrDefault(_words.SentenceAt(at));

    /// <summary>For each sentence with a date, the date; null for a sentence that names several.</summary>
    private Dictionary<int, PartialDate?> BySentence(IEnumerable<FoundTime> times, Func<FoundTime, PartialDate?> date) =>
        times.GroupBy(t => _words.SentenceAt(t.Tokens.Start)).ToDictionary(g => g.Key, g => g.All(t => date(t) == date(g.First())) ? date(g.First()) : null);
}
