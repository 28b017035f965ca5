using Hearsay.Model;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// When something was said: the date nearest to the cue that stands in its clause and in nobody's words. Examples: <c>On 4 May, Orry said that the
/// mast would fall.</c> · <c>He promised it in March.</c> What is still to be said has no date, nor has a date that tells of the speaker.
/// </summary>
internal sealed class SayingDays
{
    private const int LongestThing = 12;

    // What is offered or called for lies ahead: the date is the thing's.
    private static readonly HashSet<string> Forward = new(StringComparer.Ordinal) { "for", "offered", "promised", "proposed", "demanded", "threatened", "planned", "invited", "expected", "wanted", "needed", "considered", "scheduled" };

    private readonly TokenWords _words;
    private readonly ActClause _clauses;
    private readonly Dictionary<int, FoundTime[]> _bySentence;
    private readonly bool[] _isCue;
    private readonly ChatStamps _stamps;

    public SayingDays(TokenWords words, IReadOnlyList<Act> acts, ActClause clauses)
    {
        (_words, _clauses) = (words, clauses);
        ReportDay = Times.ReportDay.Of(words);
        _stamps = ChatStamps.Of(words, ReportDay);
        var times = _stamps.IsEmpty ? TimeFinder.Find(words, new TokenRange(0, words.Count), ReportDay) : words.Text.Paragraphs.SelectMany(p => TimeFinder.Find(words, p, AnchorAt(p.Start)));
        _bySentence = times.GroupBy(t => words.SentenceAt(t.Tokens.Start)).ToDictionary(g => g.Key, g => g.ToArray());
        _isCue = new bool[words.Count];
        foreach (var range in acts.SelectMany(a => a.Found.Cue).Select(words.RangeOf))
            if (range.Length > 0) Array.Fill(_isCue, true, range.Start, range.Length);
    }

    /// <summary>The day that the report's own dates count from, or null when it gives none.</summary>
    public PartialDate? ReportDay { get; }

    /// <summary>The day that relative dates at a token count from: that of its chat message, else the report's; null when neither is known.</summary>
    public PartialDate? AnchorAt(int token) => !_stamps.IsEmpty && token < _words.Count ? _stamps.At(_words.ParagraphAt(token))?.Day ?? ReportDay : ReportDay;

    /// <summary>The dates that a sentence names, in text order, in whosever words.</summary>
    public IReadOnlyList<FoundTime> In(int sentence) => _bySentence.GetValueOrDefault(sentence) ?? [];

    /// <summary>The words that tell when it was said, those of a single day first; null when the clause of the cue has none.</summary>
    public FoundTime? Of(Act act)
    {
        if (act.Found is { FoundBy: "transcript", Speaker: [var label, ..] } && !_stamps.IsEmpty && _words.At(label.Start) is var turn && turn < _words.Count) return _stamps.At(_words.ParagraphAt(turn));
        if (act.Found.Cue.Count == 0 || _clauses.Of(act) is not { Length: > 0 } clause) return null;
        var cue = _clauses.CueOf(act);
        if (!_bySentence.TryGetValue(_words.SentenceAt(cue.Start), out var times) || IsAhead(act) || IsCited(cue)) return null;
        return times.Where(t => (!t.HoldsCount || t.Day is not null) && Tells(act, clause, cue, t)).OrderBy(t => t.Day is null).ThenBy(t => !IsOfWriting(t)).ThenBy(t => Math.Abs(t.Tokens.Start - cue.Start)).Select(Past).FirstOrDefault() ?? BehindThing(act, cue, times);
    }

    /// <summary>"issued a warning of heavy rain on Tuesday": behind a mere thing, without a verb of its own, the date is of the saying.</summary>
    private FoundTime? BehindThing(Act act, TokenRange cue, FoundTime[] times)
    {
        var thing = act.Tokens(_words);
        if (!Enumerable.Range(cue.Start, cue.Length).Any(i => IsPast(_words[i])) || Enumerable.Range(cue.Start, cue.Length).Any(i => Forward.Contains(_words[i]))) return null;
        if (act.Mode != Mode.Indirect || act.Content.Count != 1 || thing.Start < cue.End || thing.Length > LongestThing || act.Found.Speaker.Count == 0) return null;
        foreach (var time in times)
        {
            if (time.On is not { } on || time.HoldsCount || time.Tokens.End != thing.End || time.Tokens.Start <= thing.Start + 1 || (ReportDay is { } today && on.First > today.First)) continue;
            var end = _words[time.Tokens.Start - 1] is "on" or "in" ? time.Tokens.Start - 1 : time.Tokens.Start;
            if ((end < time.Tokens.Start || _words[end] is "last" or "this" or "yesterday") && !Narration.Furniture.HasVerb(_words, new TokenRange(thing.Start, end)) && _words[thing.Start] is not ("to" or "that" or "whether" or "if")) return time;
        }

        return null;
    }

    /// <summary>"promised on Friday that he would pay": what has been said was said before the report, whatever the promise makes of its words.</summary>
    private FoundTime Past(FoundTime time)
    {
        if (ReportDay is not { } today || time.Mention is not { From: { } from, To: { } to, Anchor: not null } mention || from <= today || (from.Month is { } month && !from.IsFull && from.Year == today.Year && month == today.Month)) return time;
        return mention.Rule switch
        {
            "coming weekday" when from.Year > 1 => time with { Mention = mention with { From = Before(from), To = Before(to) } },
            "month" when PartialDate.TryCreate(from.Year - 1, from.Month, null, out var year) => time with { Mention = mention with { From = year, To = year } },
            _ => time,
        };

        static PartialDate Before(PartialDate day) => PartialDate.Of(day.First.AddDays(-7));
    }

    /// <summary>"Halyard wrote on Monday, citing diplomats": the day is Halyard's.</summary>
    private bool IsCited(TokenRange cue) => _words[cue.Start] is "citing" or "quoting" || (_words[cue.Start] is "with" && _words[cue.Start + 1] is "reference") || (_words[cue.Start] is "referring" && _words[cue.Start + 1] is "to");

    /// <summary>"Orry last night accused": a day that stands between the name and the verb, taken in with the name.</summary>
    private bool Closes(TextSpan speaker, FoundTime time) => time.Mention.Rule == "day word" && _words.RangeOf(speaker).End == time.Tokens.End;

    /// <summary>"will tell the court".</summary>
    private bool IsAhead(Act act) => act.Found.Cue.Select(_words.RangeOf).Any(r => Enumerable.Range(r.Start, Math.Max(0, r.Length)).Any(i => _words[i] is "will" or "'ll" or "shall" || (_words[i] == "would" && act.Outer >= 0 && _words[i + 1] is not ("not" or "n't"))));

    /// <summary>"On Monday Orry": a date before the speaker's name that was taken in with it.</summary>
    private bool Opens(TextSpan speaker, int at) => at - _words.At(speaker.Start) is 0 or 1;

    /// <summary>"in a letter of 2019, printed last year": the date of the writing comes before any other.</summary>
    private bool IsOfWriting(FoundTime time) => _words[time.Tokens.Start - 1] is "of" or "dated" or "from" && ChannelWords.OfNoun(_words[time.Tokens.Start - 2]) is not null;

    /// <summary>"the nurse, who went aboard on Friday, said": a date of a clause of "who" or "which".</summary>
    private bool IsRelative(Act act, int floor, int at)
    {
        for (var i = at - 1; i >= Math.Max(floor, at - 9) && _words[i] is not ("," or ";") && !_isCue[i]; i--)
            if (_words[i] is "who" or "which") return !act.Found.Speaker.Any(s => s.End == _words.Span(i).End);
        return false;
    }

    private static bool IsPast(string word) => word is "had" or "gave" or "told" or "put" or "made" or "laid" or "ruled" or "took" or "drew" or "sent" || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>
    /// "They are calling for a lamp after a boy was hurt on Monday", "denied it and was convicted in October": the date of what else happened. "The rebels said on Friday ..., and
    /// [the army] denied it": the date of a main clause before.
    /// </summary>
    private bool IsOfAnotherClause(Act act, TokenRange cue, int at)
    {
        for (var i = at - 1; i >= Math.Max(cue.End, at - LongestThing); i--)
        {
            if (_clauses.IsSaid(act, i)) break;
            if ((_words[i] is "after" or "before" or "because" or "while" && Narration.Furniture.HasVerb(_words, new TokenRange(i + 1, at))) || (_words[i] == "and" && _words[i + 1] is "was" or "were" or "is" or "has" or "had" or "then")) return true;
        }

        return act.Found.Speaker is [var speaker, ..] && _words.At(speaker.Start) is var who && at < who && who < cue.Start + 1 && _words[who - 1] is "and" or "but" or "while" && _words[who - 2] == ",";
    }

    private bool Tells(Act act, TokenRange clause, TokenRange cue, FoundTime time)
    {
        var at = time.Tokens.Start;
        if (at < clause.Start || at >= clause.End || _clauses.IsSaid(act, at)) return false;
        if (_words[at - 1] is "since" or "until" or "till" or "before" or "after" || (_words[at - 1] == "from" && !IsOfWriting(time)) || (_words[at - 1] == "of" && _words[at - 2] == "as")) return false;
        if (act.Found.Speaker.Any(s => s.Overlaps(time.Mention.Span) && !Opens(s, at) && !Closes(s, time)) && _words[at - 1] is not ("of" or "dated")) return false;
        if (IsRelative(act, clause.Start, at) || IsOfAnotherClause(act, cue, at)) return false;
        for (var i = Math.Min(at, cue.End); i < Math.Max(at, cue.Start); i++)
            if (_isCue[i] && (i < cue.Start || i >= cue.End) && !_clauses.IsSaid(act, i) && _words[i] is not ("in" or "on" or "to" or "a")) return false;
        return true;
    }
}
