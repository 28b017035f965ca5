using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Puts the chain of an act together once the speakers are known: the acts around it carry it, then those who are said to, then the agency that the text
/// credits. The publisher is left out. It resolves nobody.
/// </summary>
/// <param name="words">The report's words.</param>
/// <param name="acts">The acts.</param>
/// <param name="voice">Whose voice the report's own is.</param>
/// <param name="held">Which acts captives speak.</param>
/// <param name="speakers">Who speaks each act.</param>
/// <param name="carriers">Who carries each act by the words beside it.</param>
/// <param name="holders">Index of the act whose words each act stands in, or -1.</param>
internal sealed class ActChains(
    TokenWords words, IReadOnlyList<Act> acts, ReportVoice voice, HeldSpeakers held, IReadOnlyList<Entity?> speakers, IReadOnlyList<IReadOnlyList<Entity>> carriers, IReadOnlyList<int> holders)
{
    private const int Deepest = 8;

    private readonly Dictionary<Entity, bool> _asks = [];
    private readonly HashSet<Entity> _sources = [];

    /// <summary>Everybody who says or carries what the chains made so far are of.</summary>
    public IReadOnlySet<Entity> Sources => _sources;

    /// <summary>Who says an act, and through whom.</summary>
    public ActSource Of(int i)
    {
        var speaker = speakers[i] ?? (held.IsAskedOfCaptive(i) ? held.Holder() : null);
        var via = new List<Entity>();
        for (int at = i, depth = 0; at >= 0 && depth < Deepest; at = holders[at], depth++)
        {
            if (at != i) Add(via, speaker, speakers[at]);
            foreach (var carrier in carriers[at]) Add(via, speaker, carrier);
        }

        Reorder(via, i);
        if (via.Count == 0 && (held.IsHeld(i, speaker) || (speakers[i] is null && held.IsAskedOfCaptive(i)))) Add(via, speaker, held.Custodian() ?? held.Teller(i));
        if (speaker is { IsLead: true }) speaker = voice.Publisher;
        if (!acts[i].IsNarrated && voice.Carrier is { } agency && speaker is { IsPublisher: false }) Add(via, speaker, agency);
        if (speaker is not null) _sources.Add(speaker);
        _sources.UnionWith(via);
        return new ActSource { Source = speaker?.ToSource(), Via = [.. via.Select(v => v.ToSource())], IsReport = speaker is { IsPublisher: true }, InCustody = held.IsHeld(i, speaker) };
    }

    /// <summary>"Halyard reported that a sailor had said it, according to the ministry": the outlet has it from the ministry, though the ministry's words stand around.</summary>
    private void Reorder(List<Entity> via, int i)
    {
        var outermost = i;
        for (var depth = 0; holders[outermost] >= 0 && depth < Deepest; depth++) outermost = holders[outermost];
        if (via.Count < 2 || outermost == i || acts[outermost].Found.Cue is not [var cue, ..] || words[words.At(cue.Start)] != "according" || speakers[outermost] is not { IsMedia: false } teller || via[^1] != teller || !IsOutlet(via[^2])) return;
        (via[^1], via[^2]) = (via[^2], teller);
    }

    private static bool IsOutlet(Entity entity) => entity.IsMedia || (entity.Name.Split(' ')[^1].ToLowerInvariant() is var last && (OutletWords.IsLabel(last) || last is "television" or "media" or "tv"));

    private void Add(List<Entity> via, Entity? speaker, Entity? carrier)
    {
        if (carrier is { IsPublisher: false, IsOwnReporter: false } && !IsReader(carrier) && !IsPublishers(carrier) && !IsOwnPaper(carrier) && !IsVoiceOf(carrier, speaker) && !voice.IsSpokenForBy(carrier) && carrier != speaker && !via.Contains(carrier)) via.Add(carrier);
    }

    /// <summary>"The institute found rust, according to its report": nobody stands between somebody and their own paper.</summary>
    private static bool IsOwnPaper(Entity carrier) => carrier is { Kind: Model.SourceKind.Document, IsNamed: false } && carrier.Name.Split(' ')[0].ToLowerInvariant() is "its" or "his" or "her" or "their";

    /// <summary>"Orry, counsel for the line, said [the line] would pay", "his office said [he] would not": who speaks for a source carries nothing of it.</summary>
    private static bool IsVoiceOf(Entity carrier, Entity? speaker)
    {
        if (speaker is null) return false;
        if (IsOwnStaff(speaker) && carrier.Kind is Model.SourceKind.Government or Model.SourceKind.Organization && !carrier.IsMedia) return true;
        if (speaker.Kind == Model.SourceKind.Person || speaker.IsPerson) return carrier.Name.ToLowerInvariant() is "his office" or "her office";
        return carrier is { Kind: Model.SourceKind.Person, Role: { } role } && (RoleWords.SpeaksFor(role) || role.StartsWith("counsel for", StringComparison.OrdinalIgnoreCase)) && role.EndsWith(speaker.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Inspectors found rust, the office said": its own people, whom no article or name sets apart from it.</summary>
    private static bool IsOwnStaff(Entity speaker) => !speaker.IsNamed && speaker.Name.ToLowerInvariant() is "inspectors" or "engineers" or "divers" or "crews" or "technicians" or "staff" or "officers" or "rescuers";

    private bool IsPublishers(Entity carrier) => carrier.Kind != Model.SourceKind.Person && voice.IsShortOfPublisher(carrier.Name);

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
        for (var i = 0; i < acts.Count && !known; i++) known = speakers[i] == entity && acts[i].Whole.In(words.Text.Text).Contains('?', StringComparison.Ordinal);
        return _asks[entity] = known;
    }
}
