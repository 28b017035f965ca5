using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// One way in which a source is named: kind, name, role and other names. Reports that name somebody in the same way share it, unless the words hold within their report
/// alone ("a driver").
/// </summary>
/// <param name="key">Equal for those that are named in the same way.</param>
/// <param name="entry">The source as the first of the reports names it.</param>
internal sealed class Naming(string key, SourceEntry entry)
{
    private (Report Report, int Place)? _first;

    /// <summary>Equal for those that are named in the same way.</summary>
    public string Key { get; } = key;

    /// <summary>The source.</summary>
    public SourceEntry Entry { get; } = entry;

    /// <summary>The reports that name it so.</summary>
    public List<NamedSources> Reports { get; } = [];

    /// <summary>In how many of them it speaks for a body.</summary>
    public int Speaking { get; set; }

    /// <summary>In how many of them it speaks for a body that is not told.</summary>
    public int Mute { get; set; }

    /// <summary>How many reports of an outlet it is the publisher of.</summary>
    public int Outlets { get; set; }

    /// <summary>How many of those are more than posts of what it says itself.</summary>
    public int Pages { get; set; }

    /// <summary>True for a short name that several bodies hold.</summary>
    public bool IsAmbiguous { get; set; }

    /// <summary>Whose people it is, by the reports that tell; of several the first counts.</summary>
    public Dictionary<NamedSources, Naming> Owners { get; } = [];

    /// <summary>Those whose owner it is.</summary>
    public HashSet<Naming> Owned { get; } = [];

    /// <summary>True when no report tells which body it is or speaks for.</summary>
    public bool IsOpen => Entry.IsBody ? IsAmbiguous : Reports.Count > 0 && Mute == Reports.Count;

    /// <summary>Whose people it is; null when no report tells.</summary>
    public Naming? Owner => Owners.Count == 0 ? null : Owners.MinBy(o => o.Key.Report, Comparer<Report>.Create(PlaceOrder.Compare)).Value;

    /// <summary>Notes a report, and at which place among its sources it names it.</summary>
    public void Add(NamedSources sources, int place)
    {
        Reports.Add(sources);
        if (_first is not { } first || PlaceOrder.Compare(sources.Report, first.Report) < 0) _first = (sources.Report, place);
    }

    /// <summary>Forgets a report that names it no more, or otherwise.</summary>
    public void Remove(NamedSources sources)
    {
        Reports.Remove(sources);
        if (_first?.Report != sources.Report) return;
        _first = null;
        if (Reports.MinBy(r => r.Report, Comparer<Report>.Create(PlaceOrder.Compare)) is { } first) _first = (first.Report, first.PlaceOf(this));
    }

    /// <summary>The order in which a dossier names its sources.</summary>
    public static int Compare(Naming x, Naming y)
    {
        if (x._first is not { } a || y._first is not { } b) return string.CompareOrdinal(x.Key, y.Key);
        var order = PlaceOrder.Compare(a.Report, b.Report);
        return order != 0 ? order : a.Place.CompareTo(b.Place);
    }

    /// <summary>The key of a source: with its report where its words hold within that alone.</summary>
    /// <param name="entry">The source.</param>
    /// <param name="isLocal">True where a person decided of it in this report.</param>
    public static string KeyOf(SourceEntry entry, bool isLocal) => string.Join('\n', new[]
    {
        entry.Source.Kind.ToString(), entry.Source.Name, entry.Source.Role ?? "", string.Join('|', entry.Source.Aliases),
        isLocal || IsLocal(entry) ? entry.Report : "", string.Join('|', entry.Roles.Select(r => r.Key)),
    });

    /// <summary>True for a source whose words hold within their report alone.</summary>
    public static bool IsLocal(SourceEntry entry) => entry.Source.Kind == SourceKind.Unnamed || entry.Forms.Count == 0 || (entry.IsSingular && !entry.Forms.Exists(f => f.IsProper));
}
