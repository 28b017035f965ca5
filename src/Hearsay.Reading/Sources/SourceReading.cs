using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Resolves the speakers of all acts of a report and builds their chains: the speakers of the acts around an act carry it, then
/// whoever is said to quote it, then the agency that the text credits. The publisher is left out.
/// </summary>
internal sealed class SourceReading
{
    private readonly TokenWords _words;
    private readonly IReadOnlyList<Act> _acts;
    private readonly SourceBook _book;
    private readonly Entity?[] _speakers;
    private readonly List<Entity>[] _carriers;
    private readonly bool[] _isContent;
    private readonly ActClause _clauses;
    private readonly Voices _voices;
    private readonly Relays _relays;
    private readonly bool[] _isResolved;
    private readonly int[] _holders;
    private readonly Dictionary<Entity, bool> _asks = [];
    private Entity? _custodian;
    private bool _custodianSought;

    private SourceReading(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent, ActClause clauses)
    {
        (_words, _acts, _book, _isContent, _clauses) = (words, acts, new SourceBook(words), isContent, clauses);
        _voices = new Voices(words, acts);
        _relays = new Relays(words);
        _isResolved = new bool[acts.Count];
        _holders = new int[acts.Count];
        _speakers = new Entity?[acts.Count];
        _carriers = [.. acts.Select(_ => new List<Entity>())];
    }

    /// <summary>One answer for each act, in the same order, and the persons whom the report shows to need protection.</summary>
    public static (IReadOnlyList<ActSource> OfActs, IReadOnlyList<ProtectedPerson> Protected) Of(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent, ActClause clauses)
    {
        var reading = new SourceReading(words, acts, isContent, clauses);
        reading.ResolveSpeakers();
        var persons = reading._book.Protected();
        ActSource[] sources = [.. Enumerable.Range(0, acts.Count).Select(reading.SourceOf)];
        return (sources, persons);
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
        if (act.Found.Speaker.Count == 0)
        {
            _speakers[i] = act.IsNarrated ? _book.Voice.Narrator : Unspoken(act);
            return;
        }

        var span = act.Found.Speaker[0].Cover(act.Found.Speaker[^1]);
        if (act.Whole.Overlaps(span) || (act.Found.Speaker.Count == 2 && IsRelative(act.Found.Speaker[1]))) span = act.Found.Speaker[0];
        _speakers[i] = (IsEmptySubject(act) ? null : _book.Resolve(span, SettingOf(i))) ?? Unspoken(act);
        if (act.Found.FoundBy == "quotation alone" && IsThing(_speakers[i])) _speakers[i] = _book.Nearest(_words.At(act.Content[0].Start)) ?? _speakers[i];
        AddCarriersBeside(i, _words.RangeOf(span));
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
        act.Mode == Mode.Direct && act.Found.Cue.Count == 0 && _words.At(act.Start) is var at && at < _words.Count ? _book.Nearest(at) : IsReportersQuestion(act) ? _book.Voice.Publisher : null;

    /// <summary>"Asked whether it would hold, she laughed": nobody but the report's own people is said to have asked.</summary>
    private bool IsReportersQuestion(Act act) =>
        act.Found.Cue.Count > 0 && _words.RangeOf(act.Found.Cue[0]) is { Length: > 0 } cue && _words[cue.Start] is "asked" or "pressed" or "invited" or "questioned" or "confronted" && _words.IsCapital(cue.Start) && _words[cue.End] != "by";

    private static int SpeakerStart(Act act) => act.Found.Speaker.Count > 0 ? act.Found.Speaker[0].Start : act.Start;

    private void AddCarriersBeside(int i, TokenRange speaker)
    {
        if (speaker.Length <= 0) return;
        var act = _acts[i];
        if (_speakers[i] is { Kind: SourceKind.Document } && Chains.Bearer(_words, speaker) is { } bearer) AddCarrier(i, bearer);
        if (Chains.CarrierBehind(_words, speaker) is { } behind) AddCarrier(i, behind);
        else if (Chains.QuoterBefore(_words, speaker) is { } quoter) AddCarrier(i, quoter);
        else if (Chains.CitedBehind(_words, speaker, act.Whole) is { } cited && _book.Resolve(cited, Setting.None) is { } source && source != _speakers[i])
        {
            if (_speakers[i] is { } carrier) _carriers[i].Add(carrier);
            _speakers[i] = source;
        }
        else
        {
            AddCarriersInSentence(i);
        }
    }

    /// <summary>"..., Orry said through his lawyer" and "..., Halyard reported, citing the ministry".</summary>
    private void AddCarriersInSentence(int i)
    {
        var act = _acts[i];
        if (act.Found.Cue.Count == 0 || _words.RangeOf(act.Found.Cue[0]) is not { Length: > 0 } cue) return;
        if (Chains.CarrierIn(_words, cue, IsContent) is { } carrier && !act.Found.Speaker.Any(carrier.Overlaps) && !IsOuters(act, carrier))
        {
            AddCarrier(i, carrier);
        }
        else if (Chains.CitedIn(_words, cue, IsContent) is { } cited && _book.Resolve(cited, Setting.None) is { } source && source != _speakers[i])
        {
            if (_speakers[i] is { } reporter) _carriers[i].Add(reporter);
            _speakers[i] = source;
        }

        AddHearer(i, cue);
        AddRelays(i);
    }

    /// <summary>"She told her mate; the mate told the clerk": who is said to have handed an act's words on.</summary>
    private void AddRelays(int i)
    {
        if (_acts[i].Outer >= 0 || _carriers[i].Count > 0) return;
        var end = Math.Max(_words.RangeOf(_acts[i].Whole).End, _words.RangeOf(_acts[i].Found.Cue[^1]).End);
        foreach (var carrier in _relays.Behind(end, Chains.Addressee(_words, _words.RangeOf(_acts[i].Found.Cue[^1]).End))) AddCarrier(i, carrier);
    }

    /// <summary>"..., he says, according to police quoted by Halyard": Halyard quotes the police, who stand between.</summary>
    private bool IsOuters(Act act, TextSpan carrier) =>
        act.Outer >= 0 && _acts[act.Outer].Found.Speaker.Any(s => s.Start > act.Found.Cue[0].Start && s.End <= carrier.Start);

    /// <summary>"Orry told the Halyard agency that ...": an outlet that was told it, and is not the publisher, carries it.</summary>
    private void AddHearer(int i, TokenRange cue)
    {
        if (Chains.Hearer(_words, cue, IsOwn(i)) is { } hearer && _book.Outlet(hearer) is { } outlet && outlet != _speakers[i] && !_carriers[i].Contains(outlet)) _carriers[i].Add(outlet);
    }

    private bool IsContent(int token) => _isContent[token];

    /// <summary>True for the tokens of what an act says.</summary>
    private Func<int, bool> IsOwn(int i) => token => _acts[i].Content.Any(c => c.Overlaps(_words.Span(token)));


    private void AddCarrier(int i, TextSpan words)
    {
        if (_book.Resolve(words, Setting.None) is { } carrier && carrier != _speakers[i]) _carriers[i].Add(carrier);
    }

    private ActSource SourceOf(int i)
    {
        var speaker = _speakers[i] ?? (IsAskedOfCaptive(i) ? Holder() : null);
        var via = new List<Entity>();
        for (int at = i, depth = 0; at >= 0 && depth < 8; at = _holders[at], depth++)
        {
            if (at != i) Add(via, speaker, _speakers[at]);
            foreach (var carrier in _carriers[at]) Add(via, speaker, carrier);
        }

        var isHeld = speaker is { IsHeld: true };
        if (via.Count == 0 && (isHeld || IsAskedOfCaptive(i))) Add(via, speaker, Custodian());
        if (!_acts[i].IsNarrated && _book.Voice.Carrier is { } agency && speaker is { IsPublisher: false }) Add(via, speaker, agency);
        return new ActSource { Source = speaker?.ToSource(), Via = [.. via.Select(v => v.ToSource())], IsReport = speaker is { IsPublisher: true }, InCustody = IsHeld(i, speaker) };
    }

    /// <summary>A person whom the text shows to be held, or who speaks from a cell, a dock or an interrogation.</summary>
    private bool IsHeld(int i, Entity? speaker)
    {
        if (speaker is null || _acts[i].IsNarrated || speaker.IsPublisher || speaker.Kind is SourceKind.Document or SourceKind.Government) return false;
        if (speaker.IsHeld || speaker.IsCaptive) return true;
        var clause = _clauses.Of(_acts[i]);
        for (var k = clause.Start; k < clause.End; k++)
            if (CustodyWords.SpeaksFrom(_words, k, clause.End) && !_clauses.IsSaid(_acts[i], k)) return true;
        return false;
    }

    private void Add(List<Entity> via, Entity? speaker, Entity? carrier)
    {
        if (carrier is { IsPublisher: false } && !IsReader(carrier) && !_book.Voice.IsSpokenForBy(carrier) && carrier != speaker && !via.Contains(carrier)) via.Add(carrier);
    }

    /// <summary>Whoever reads the publisher's own words aloud carries nothing, nor does the heading of a section; who asks in a talk does.</summary>
    private bool IsReader(Entity carrier) => carrier.Name.Split(' ')[0].ToLowerInvariant() switch
    {
        "narrator" or "voice-over" or "newsreader" => true,
        "access" or "health" or "shelter" or "casualties" or "protection" or "security" or "needs" or "situation" or "background" or "education" or "nutrition" or "logistics" => true,
        "announcer" or "presenter" or "anchor" => !Asks(carrier),
        _ => false,
    };

    private bool Asks(Entity entity)
    {
        if (_asks.TryGetValue(entity, out var known)) return known;
        for (var i = 0; i < _acts.Count && !known; i++) known = _speakers[i] == entity && _acts[i].Whole.In(_words.Text.Text).Contains('?', StringComparison.Ordinal);
        return _asks[entity] = known;
    }

    /// <summary>A question put to a captive comes out the same way as the answer.</summary>
    private bool IsAskedOfCaptive(int i)
    {
        var act = _acts[i];
        if (act.IsNarrated || act.Found.Cue.Count == 0) return false;
        var sentence = _words.SentenceAt(_words.At(act.Found.Cue[0].Start) is var at && at < _words.Count ? at : 0);
        for (var k = Math.Max(0, i - 3); k < Math.Min(_acts.Count, i + 4); k++)
            if (k != i && _speakers[k] is { IsHeld: true } && _words.At(_acts[k].Start) is var start && start < _words.Count && _words.SentenceAt(start) == sentence) return true;
        return false;
    }

    /// <summary>"Asked about the crew, the prisoner said": whoever holds the prisoner asked.</summary>
    private Entity? Holder() => Custodians.Holder(_words) is { } words ? _book.Resolve(words, Setting.None) : null;

    private Entity? Custodian()
    {
        if (_custodianSought) return _custodian;
        _custodianSought = true;
        if (Custodians.Find(_words) is { } words) _custodian = _book.Resolve(words, Setting.None);
        return _custodian;
    }
}
