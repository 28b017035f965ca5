using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Retractions;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Resolves the speakers of all acts of a report, in the order in which they can be: whoever's words an act stands in comes before the act. Carriers and
/// chains are put to them by <see cref="CarriersBeside"/> and <see cref="ActChains"/>.
/// </summary>
internal sealed class SourceReading
{
    private readonly TokenWords _words;
    private readonly IReadOnlyList<Act> _acts;
    private readonly SourceBook _book;
    private readonly Entity?[] _speakers;
    private readonly List<Entity>[] _carriers;
    private readonly CarriersBeside _beside;
    private readonly Voices _voices;
    private readonly UnspokenActs _unspoken;
    private readonly bool[] _isResolved;
    private readonly int[] _holders;
    private readonly Dictionary<Attribution.Attribution, int> _continued = new(ReferenceEqualityComparer.Instance);

    private SourceReading(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent, IReadOnlyList<MentionDecision> decided)
    {
        (_words, _acts, _book) = (words, acts, new SourceBook(words, decided));
        _beside = new CarriersBeside(words, acts, isContent, _book);
        _voices = new Voices(words, acts);
        _unspoken = new UnspokenActs(words, _book.Voice);
        _isResolved = new bool[acts.Count];
        _holders = new int[acts.Count];
        _speakers = new Entity?[acts.Count];
        _carriers = [.. acts.Select(_ => new List<Entity>())];
        foreach (var said in acts.Select(a => a.Continues).OfType<Attribution.Attribution>()) _continued[said] = -1;
        for (var i = 0; i < acts.Count; i++)
            if (_continued.ContainsKey(acts[i].Found)) _continued[acts[i].Found] = i;
    }

    /// <summary>One answer for each act, in the same order, the persons whom the report shows to need protection, and every mention of its sources.</summary>
    public static (IReadOnlyList<ActSource> OfActs, IReadOnlyList<ProtectedPerson> Protected, IReadOnlyList<MentionedSource> Sources) Of(
        TokenWords words, IReadOnlyList<Act> acts, bool[] isContent, ActClause clauses, IReadOnlyList<MentionDecision> decided)
    {
        var reading = new SourceReading(words, acts, isContent, decided);
        reading.ResolveSpeakers();
        reading.NoteMembers();
        var named = NamedLater.Of(words, acts, reading._speakers, reading._book.Mentions());
        if (named.Count > 0) reading.Rename(named);
        var persons = reading._book.Protected();
        var held = new HeldSpeakers(words, acts, clauses, reading._book, reading._speakers);
        var chains = new ActChains(words, acts, reading._book.Voice, held, reading._speakers, reading._carriers, reading._holders);
        ActSource[] sources = [.. Enumerable.Range(0, acts.Count).Select(chains.Of)];
        return (sources, persons, MentionList.Of(words, reading._book.Mentions().Select(m => named.TryGetValue(m.Entity, out var whole) ? m with { Entity = whole } : m), chains.Sources));
    }

    private void Rename(IReadOnlyDictionary<Entity, Entity> named)
    {
        for (var i = 0; i < _speakers.Length; i++)
            if (_speakers[i] is { } speaker && named.TryGetValue(speaker, out var whole)) _speakers[i] = whole;
        foreach (var carriers in _carriers)
            for (var k = 0; k < carriers.Count; k++)
                if (named.TryGetValue(carriers[k], out var whole)) carriers[k] = whole;
    }

    /// <summary>"Nine prisoners were shown. Their leader said ...", "one of them said ...": a member of those who were just said to be held.</summary>
    private void NoteMembers()
    {
        for (var i = 0; i < _acts.Count; i++)
        {
            if (_acts[i].Found.Speaker.Count == 0 || _speakers[i] is not { IsPublisher: false, IsPlural: false, Kind: not (SourceKind.Document or SourceKind.Government or SourceKind.Organization) } speaker) continue;
            var at = _words.At(_acts[i].Found.Speaker[0].Start);
            var isMember = (_words[at] == "their" && _words[at + 1] is "leader" or "commander" or "captain" or "spokesman") || (_words[at] is "one" or "another" && _words[at + 1] == "of" && _words[at + 2] == "them");
            if (!isMember || _words.SentenceAt(at) == 0) continue;
            var before = _words.Text.Sentences[_words.SentenceAt(at) - 1];
            if (CustodyWords.HoldsMany(_words, before.Start, before.End)) speaker.IsHeld = true;
        }
    }

    /// <summary>In the order of the text, but whoever's words an act stands in before the act.</summary>
    private void ResolveSpeakers()
    {
        foreach (var i in Enumerable.Range(0, _acts.Count).OrderBy(i => SpeakerStart(_acts[i])).ThenBy(i => i)) ResolveSpeaker(i);
    }

    private void ResolveSpeaker(int i)
    {
        if (_isResolved[i]) return;
        _isResolved[i] = true;
        var act = _acts[i];
        _holders[i] = act.Outer >= 0 ? act.Outer : _voices.Of(i);
        if (_holders[i] >= 0) ResolveSpeaker(_holders[i]);
        if (act.Continues is { } said && _continued[said] is >= 0 and var told)
        {
            ResolveSpeaker(told);
            (_speakers[i], _carriers[i]) = (_speakers[told], _carriers[told]);
            return;
        }

        if (act.Found.Speaker.Count == 0 || _unspoken.IsNobody(act) || _unspoken.IsOwnDeed(act))
        {
            _speakers[i] = act.IsNarrated || _unspoken.IsOwnDeed(act) ? _book.Voice.Narrator : Unspoken(act);
            return;
        }

        if (OwnPublication.Is(act, _words) && OwnPublication.Wrong(act, _words) is not null)
        {
            _speakers[i] = _book.Voice.Publisher;
            return;
        }

        var span = act.Found.Speaker[0].Cover(act.Found.Speaker[^1]);
        var hasRelative = act.Found.Speaker.Count == 2 && IsRelative(act.Found.Speaker[1]);
        if (act.Whole.Overlaps(span) || hasRelative) span = act.Found.Speaker[hasRelative && _book.IsDecided(act.Found.Speaker[1]) ? 1 : 0];
        if (hasRelative && span == act.Found.Speaker[0] && NameBefore(span) is { } named) span = named;
        span = WithoutTeller(act, span);
        _speakers[i] = (IsEmptySubject(act) ? null : _book.Resolve(span, SettingOf(i))) ?? Unspoken(act);
        if (hasRelative && span != act.Found.Speaker[1] && _speakers[i] is { } known) _book.NoteRelative(act.Found.Speaker[1], span, known);
        if (act.Found.FoundBy == "quotation alone" && IsThing(_speakers[i])) _speakers[i] = _book.Nearest(_words.At(act.Content[0].Start)) ?? _speakers[i];
        (_speakers[i], _carriers[i]) = _beside.Of(i, _speakers[i], _words.RangeOf(span));
    }

    /// <summary>"According to the spokesman, [the detainee] said": where both were taken for the speaker the first is whose word is given, the second who speaks.</summary>
    private TextSpan WithoutTeller(Act act, TextSpan span)
    {
        if (Chains.AccordingBefore(_words, _words.RangeOf(span)) is not { } teller || !span.Contains(teller) || teller.End >= span.End) return span;
        if (act.Found.Cue.Count > 0 && _words[_words.At(act.Found.Cue[0].Start)] == "according") return teller;
        var rest = _words.At(teller.End) + 1;
        return rest < _words.Count && _words.Span(rest).Start < span.End ? new TextSpan(_words.Span(rest).Start, span.End) : span;
    }

    /// <summary>"Halyard, [a hotline for sailors], which said ...": the name that the words tell of.</summary>
    private TextSpan? NameBefore(TextSpan span)
    {
        var range = _words.RangeOf(span);
        if (range.Length == 0 || _words[range.Start] is not ("a" or "an") || _words[range.Start - 1] != ",") return null;
        var run = NameRuns.In(_words, _words.Sentence(range.Start).Start, range.Start - 1).LastOrDefault();
        return run.Length > 0 && run.End == range.Start - 1 && _words[run.Start - 1] is not ("in" or "at" or "near" or "from" or "of" or "to" or "on") ? _words.SpanOf(run.Start, run.End) : null;
    }

    /// <summary>"It was his turn. “I was late.”": what opens the sentence before a quotation is nobody who speaks.</summary>
    private bool IsEmptySubject(Act act) =>
        act.Mode == Mode.Direct && act.Found.Cue.Count == 0 && _words.RangeOf(act.Found.Speaker[0]) is { Length: 1 } only && _words[only.Start] is "it" or "this" or "that" or "there";

    /// <summary>"The lights had been out since noon. Ada Orry came up. “I was late.”": a thing that opens a paragraph speaks no quotation in it.</summary>
    private static bool IsThing(Entity? entity) => entity is { IsNamed: false, IsHuman: false, Kind: SourceKind.Unnamed };

    private Setting SettingOf(int i)
    {
        var (act, holder) = (_acts[i], _holders[i]);
        return new Setting
        {
            Holder = holder >= 0 ? _speakers[holder] : null,
            IsSpoken = holder >= 0 && _acts[holder].Mode == Mode.Direct,
            Content = act.Content,
            Cue = act.Found.Cue.Count > 0 && _words.RangeOf(act.Found.Cue[^1]) is { Length: > 0 } cue ? _words[cue.End - 1] : "",
        };
    }

    private bool IsRelative(TextSpan span) => _words.RangeOf(span) is { Length: 1 } only && _words[only.Start] is "who" or "which" or "that";

    /// <summary>A quotation without speaker or cue belongs to the latest person, when one stands in its paragraph or the one before.</summary>
    private Entity? Unspoken(Act act) =>
        act.Mode == Mode.Direct && act.Found.Cue.Count == 0 && _words.At(act.Start) is var at && at < _words.Count ? _book.Nearest(at) : IsReportersQuestion(act) || _unspoken.IsIssuers(act) ? _book.Voice.Publisher : null;

    /// <summary>"Asked whether it would hold, she laughed": nobody but the report's own people is said to have asked.</summary>
    private bool IsReportersQuestion(Act act) =>
        act.Found.FoundBy == ContinuedSpeech.Question || (act.Found.Cue.Count > 0 && _words.RangeOf(act.Found.Cue[0]) is { Length: > 0 } cue && _words[cue.Start] is "asked" or "pressed" or "invited" or "questioned" or "confronted" && _words.IsCapital(cue.Start) && _words[cue.End] != "by");

    private static int SpeakerStart(Act act) => act.Found.Speaker.Count > 0 ? act.Found.Speaker[0].Start : act.Start;
}
