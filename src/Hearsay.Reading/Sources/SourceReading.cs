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
    private Entity? _custodian;
    private bool _custodianSought;

    private SourceReading(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent)
    {
        (_words, _acts, _book, _isContent) = (words, acts, new SourceBook(words), isContent);
        _speakers = new Entity?[acts.Count];
        _carriers = [.. acts.Select(_ => new List<Entity>())];
    }

    /// <summary>One answer for each act, in the same order, and the persons whom the report shows to need protection.</summary>
    public static (IReadOnlyList<ActSource> OfActs, IReadOnlyList<ProtectedPerson> Protected) Of(TokenWords words, IReadOnlyList<Act> acts, bool[] isContent)
    {
        var reading = new SourceReading(words, acts, isContent);
        reading.ResolveSpeakers();
        ActSource[] sources = [.. Enumerable.Range(0, acts.Count).Select(reading.SourceOf)];
        return (sources, reading._book.Protected());
    }

    /// <summary>Outer acts first where they come first in the text; a quotation whose speaker stands behind it is resolved there.</summary>
    private void ResolveSpeakers()
    {
        var order = Enumerable.Range(0, _acts.Count).OrderBy(i => SpeakerStart(_acts[i])).ThenBy(i => i);
        foreach (var i in order)
        {
            var act = _acts[i];
            if (act.Found.Speaker.Count == 0)
            {
                _speakers[i] = act.IsNarrated ? _book.Voice.Narrator : Unspoken(act);
                continue;
            }

            var span = act.Found.Speaker[0].Cover(act.Found.Speaker[^1]);
            if (act.Whole.Overlaps(span) || (act.Found.Speaker.Count == 2 && IsRelative(act.Found.Speaker[1]))) span = act.Found.Speaker[0];
            _speakers[i] = _book.Resolve(span, act.Outer >= 0 ? _speakers[act.Outer] : null);
            AddCarriersBeside(i, _words.RangeOf(span));
        }
    }

    private bool IsRelative(TextSpan span) => _words.RangeOf(span) is { Length: 1 } only && _words[only.Start] is "who" or "which" or "that";

    /// <summary>A quotation without speaker or cue belongs to the latest person, when one stands in its paragraph or the one before.</summary>
    private Entity? Unspoken(Act act) =>
        act.Mode == Mode.Direct && act.Found.Cue.Count == 0 && _words.At(act.Start) is var at && at < _words.Count ? _book.Nearest(at) : null;

    private static int SpeakerStart(Act act) => act.Found.Speaker.Count > 0 ? act.Found.Speaker[0].Start : act.Start;

    private void AddCarriersBeside(int i, TokenRange speaker)
    {
        if (speaker.Length <= 0) return;
        var act = _acts[i];
        if (Chains.CarrierBehind(_words, speaker) is { } behind) AddCarrier(i, behind);
        else if (Chains.QuoterBefore(_words, speaker) is { } quoter) AddCarrier(i, quoter);
        else if (Chains.CitedBehind(_words, speaker, act.Whole) is { } cited && _book.Resolve(cited, null) is { } source && source != _speakers[i])
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
        if (Chains.CarrierIn(_words, cue, IsContent) is { } carrier && !act.Found.Speaker.Any(carrier.Overlaps))
        {
            AddCarrier(i, carrier);
        }
        else if (Chains.CitedIn(_words, cue, IsContent) is { } cited && _book.Resolve(cited, null) is { } source && source != _speakers[i])
        {
            if (_speakers[i] is { } reporter) _carriers[i].Add(reporter);
            _speakers[i] = source;
        }
    }

    private bool IsContent(int token) => _isContent[token];

    private void AddCarrier(int i, TextSpan words)
    {
        if (_book.Resolve(words, null) is { } carrier && carrier != _speakers[i]) _carriers[i].Add(carrier);
    }

    private ActSource SourceOf(int i)
    {
        var speaker = _speakers[i] ?? (IsAskedOfCaptive(i) ? Holder() : null);
        var via = new List<Entity>();
        for (int at = i, depth = 0; at >= 0 && depth < 8; at = _acts[at].Outer, depth++)
        {
            if (at != i) Add(via, speaker, _speakers[at]);
            foreach (var carrier in _carriers[at]) Add(via, speaker, carrier);
        }

        var isHeld = speaker is { IsHeld: true };
        if (via.Count == 0 && (isHeld || IsAskedOfCaptive(i))) Add(via, speaker, Custodian());
        if (!_acts[i].IsNarrated && _book.Voice.Carrier is { } agency && speaker is { IsPublisher: false }) Add(via, speaker, agency);
        return new ActSource { Source = speaker?.ToSource(), Via = [.. via.Select(v => v.ToSource())], IsReport = speaker is { IsPublisher: true }, InCustody = isHeld };
    }

    private static void Add(List<Entity> via, Entity? speaker, Entity? carrier)
    {
        if (carrier is { IsPublisher: false } && carrier != speaker && !via.Contains(carrier)) via.Add(carrier);
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
    private Entity? Holder() => Custodians.Holder(_words) is { } words ? _book.Resolve(words, null) : null;

    private Entity? Custodian()
    {
        if (_custodianSought) return _custodian;
        _custodianSought = true;
        if (Custodians.Find(_words) is { } words) _custodian = _book.Resolve(words, null);
        return _custodian;
    }
}
