using Hearsay.Model;
using Hearsay.Reading.Statements.Relations;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// A sitting has one day, for everybody who speaks at it: <c>An inquest was told on Tuesday that the rope had been cut. Rigger Ada Vask said it was new.
/// The coroner asked who had bought it.</c> A sentence that names court, inquest, council or the like with a day in nobody's words opens it; persons who "said"
/// and "asked" from there on did so that day, until the report goes outside or somebody talks to others. What is told in the present tense, or "had" been said, was not said there.
/// </summary>
internal sealed class Sittings
{
    private const int LeadParagraphs = 2;

    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
        { "court", "tribunal", "inquest", "magistrates", "coroner", "jury", "hearing", "trial", "council", "councillors", "committee", "meeting" };

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "papers", "documents", "document", "filing", "filings", "records", "record", "order", "orders", "ruling", "spokesman", "spokeswoman", "official", "officials", "clerk", "minutes", "room" };

    private static readonly HashSet<string> Into = new(StringComparer.Ordinal) { "told", "tells", "in", "at", "before", "by", "to", "asked", "addressed" };

    private static readonly HashSet<string> Held = new(StringComparer.Ordinal) { "heard", "hears", "met", "sat", "was", "were", "took" };

    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "judge", "magistrate", "magistrates", "coroner", "prosecutor", "prosecutors", "prosecuting", "prosecution", "counsel", "defending", "defence", "defense", "barrister", "witness", "juror", "foreman", "pathologist", "bench", "recorder", "sheriff",
        "councillor", "cllr", "coun",
    };

    private static readonly Phrases Outside = new(
        "after the hearing", "after the verdict", "after the ruling", "after the sentence", "after the sentencing", "after the meeting", "after the session", "after the trial", "after the inquest", "after the vote", "after the case", "before the hearing", "before the meeting", "outside", "in the corridor", "to reporters", "to journalists", "as he left", "as she left", "during a break", "in a break", "in an interview", "in a statement issued", "in a statement after", "after his arrest", "after her arrest",
        "by telephone", "by phone", "spokesman", "spokeswoman", "spokesperson", "told us", "told me", "told this", "told our", "told police", "told investigators", "told officers", "told detectives", "told reporters", "told journalists", "in a second interview", "in his second interview");

    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "said", "told", "put", "gave", "read", "wrote", "spoke", "swore", "held", "found", "thought", "made", "began", "took", "went", "heard", "saw", "felt" };

    private readonly TokenWords _words;
    private readonly SayingDays _days;
    private readonly bool[] _isTold;

    private Sittings(RelatedAct[] acts, TokenWords words, SayingDays days)
    {
        (_words, _days, _isTold) = (words, days, new bool[words.Count]);
        foreach (var range in acts.Where(a => !a.Act.IsNarrated).SelectMany(a => a.Act.Content).Select(words.RangeOf))
            if (range.Length > 0) Array.Fill(_isTold, true, range.Start, range.Length);
    }

    /// <summary>Gives the acts, in order of their first character, the day of the sitting that they belong to.</summary>
    public static void Carry(RelatedAct[] acts, TokenWords words, SayingDays days) => new Sittings(acts, words, days).Carry(acts);

    private void Carry(RelatedAct[] acts)
    {
        Times.FoundTime? sitting = null;
        var (isInside, isLead, read, paragraph, meeting) = (false, false, 0, -1, default(TokenRange));
        for (var i = 0; i < acts.Length; i++)
        {
            var at = _words.At(acts[i].Act.Start);
            if (at >= _words.Count) continue;
            for (var s = _words.SentenceAt(at); read <= s; read++)
            {
                var sentence = _words.Text.Sentences[read];
                var isSitting = HasSitting(sentence);
                if (!(isSitting || IsMeeting(sentence)) || DayOf(read) is not { } opened) continue;
                (sitting, isInside, paragraph, meeting) = (opened, true, _words.ParagraphAt(sentence.Start), isSitting ? default : sentence);
                isLead = isSitting && paragraph < LeadParagraphs;
            }

            if (!isLead && _words.ParagraphAt(at) != paragraph) isInside = false;
            if (sitting is null || acts[i].Act is not { IsNarrated: false, Outer: < 0 } act || act.Found.FoundBy == "transcript" || act.Found.Cue.Count == 0 || act.Found.Speaker.Count == 0) continue;
            var own = _words.Sentence(_words.At(act.Found.Cue[0].Start));
            if (meeting.Length > 0 && !WasThere(act, meeting)) continue;
            if (acts[i].Statement.SaidTime is not null)
            {
                if (acts[i].Statement.SaidOn != sitting.On) isInside = false;
                continue;
            }

            if (IsOutside(own, act)) isInside = false;
            else if (HasRole(act)) isInside = true;
            if (isInside && acts[i].Statement.Channel is null or "statement" && IsPersonal(acts[i].Statement.Source) && IsPast(act)) acts[i] = acts[i] with { Statement = acts[i].Statement with { SaidOn = sitting.On, SaidTime = sitting.Mention } };
        }
    }

    /// <summary>The day that a sentence names in nobody's words and that is not still to come, or null.</summary>
    private Times.FoundTime? DayOf(int sentence)
    {
        foreach (var time in _days.In(sentence))
            if (time is { Day: { } day, HoldsCount: false } && day.CompareTo(_days.ReportDay ?? day) <= 0 && !_isTold[time.Tokens.Start] && _words[time.Tokens.Start - 1] is not ("until" or "till" or "since" or "before" or "after" or "from" or "by")) return time;
        return null;
    }

    /// <summary>"The headmaster met the secretary on 4 May": a meeting or a visit, for those who were there.</summary>
    private bool IsMeeting(TokenRange sentence)
    {
        for (var i = sentence.Start + 1; i < sentence.End - 1; i++)
            if (_words[i] is "met" or "visited" or "received" or "toured" && !_isTold[i] && _words[i - 1] is not ("was" or "were" or "been" or "have" or "has" or "had" or "be") && (_words[i + 1] is "the" or "a" or "an" or "with" || _words.IsCapital(i + 1))) return true;
        return false;
    }

    /// <summary>By a pronoun, or by a word that the sentence of the meeting has.</summary>
    private bool WasThere(Act act, TokenRange meeting)
    {
        if (_words.RangeOf(act.Found.Speaker[0]) is not { Length: > 0 } speaker) return false;
        if (speaker.Length == 1 && _words[speaker.Start] is "he" or "she" or "they") return true;
        for (var i = meeting.Start; i < meeting.End; i++)
            if (_words[i] == _words[speaker.End - 1]) return true;
        return false;
    }

    private bool HasSitting(TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (!Bodies.Contains(_words[i]) || _isTold[i] || Papers.Contains(_words[i + 1])) continue;
            if (Held.Contains(_words[i + 1]) || IsRuling(i + 1, sentence.End) || IsTold(i + 1, sentence.End)) return true;
            for (var k = i - 1; k >= Math.Max(sentence.Start, i - 6) && _words[k] is not ("," or "of" or "for"); k--)
                if (Into.Contains(_words[k])) return true;
        }

        return false;
    }

    /// <summary>"an inquest at Orm was told".</summary>
    private bool IsTold(int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 6); i++)
            if (_words[i] is "was" or "were" && _words[i + 1] == "told") return true;
        return false;
    }

    /// <summary>"A court in Drey on Wednesday extended".</summary>
    private bool IsRuling(int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 6) && _words[i] is not (","); i++)
            if (_words[i] is "extended" or "ruled" or "sentenced" or "ordered" or "rejected" or "adopted" or "voted" or "fined" or "convicted" or "acquitted" or "remanded" or "adjourned" or "jailed" or "discussed" or "debated" or "heard") return true;
        return false;
    }

    private bool IsOutside(TokenRange sentence, Act act)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
            if (!_isTold[i] && (Outside.At(_words, i, sentence.End) || (_words[i] is "told" && IsOutlet(i + 1)))) return true;
        return false;
    }

    /// <summary>"told the Herald", "told AFP": no person and none of those who sit.</summary>
    private bool IsOutlet(int at)
    {
        var hasArticle = _words[at] is "the" or "a";
        var name = hasArticle ? at + 1 : at;
        return _words.IsCapital(name) && !Bodies.Contains(_words[name]) && !Bodies.Contains(_words[name + 1]) && !Bodies.Contains(_words[name + 2]) && !Roles.Contains(_words[name]) && (hasArticle || _words.Raw(name) is { Length: > 1 } raw && raw.All(char.IsUpper) || Sources.OutletWords.IsName($"{_words.Raw(name)} {_words.Raw(name + 1)}"));
    }

    private bool HasRole(Act act)
    {
        var cue = _words.At(act.Found.Cue[^1].Start);
        if (_words[cue] is "told" or "asked")
            for (var i = cue + 1; i < cue + 5; i++)
                if (Bodies.Contains(_words[i]) || Roles.Contains(_words[i])) return true;
        foreach (var range in act.Found.Speaker.Select(_words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
                if (Roles.Contains(_words[i])) return true;
        return false;
    }

    private static bool IsPersonal(Source? source) => source?.Kind is SourceKind.Person or SourceKind.Unnamed or SourceKind.Group;

    private bool IsPast(Act act)
    {
        var isPast = false;
        foreach (var range in act.Found.Cue.Select(_words.RangeOf))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (Scenes.IsElsewhere(_words[i])) return false;
                isPast |= Past.Contains(_words[i]) || (_words[i].Length > 3 && _words[i].EndsWith("ed", StringComparison.Ordinal)) || _words[i] is "could" or "did";
            }
        }

        return isPast || (_words[_words.At(act.Found.Cue[0].Start)] == "according" && HasRole(act));
    }
}
