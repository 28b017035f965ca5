using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>The sources that one report names, and what it tells of them.</summary>
/// <param name="reading">The report with its statements.</param>
internal sealed class NamedSources(ReportReading reading)
{
    private Dictionary<string, Naming>? _bodies;

    /// <summary>The report.</summary>
    public Report Report => Reading.Report;

    /// <summary>The report with its statements.</summary>
    public ReportReading Reading { get; private set; } = reading;

    /// <summary>False once the dossier has the report no more: who asked what words mean may be told of it all the same.</summary>
    public bool IsThere { get; set; } = true;

    /// <summary>True for the report of an outlet.</summary>
    public bool IsOutlet { get; set; }

    /// <summary>Its sources in order, the publisher first.</summary>
    public IReadOnlyList<Naming> All { get; set; } = [];

    /// <summary>Its publisher; null when the header names none.</summary>
    public Naming? Publisher { get; set; }

    /// <summary>Those of them that are one because one report names them.</summary>
    public IReadOnlyList<(Naming One, Naming Other)> Alike { get; set; } = [];

    /// <summary>What was last made of it.</summary>
    public SourceTies Ties { get; set; } = SourceTies.None;

    /// <summary>True when another reading of the report names the same sources in the same order, and tells the same of those without a name.</summary>
    public bool IsAs(ReportReading other) => Told(Reading).SequenceEqual(Told(other)) && Described(Reading).SequenceEqual(Described(other));

    /// <summary>Has another reading take the place of the first.</summary>
    public void Read(ReportReading other) => Reading = other;

    /// <summary>The source of a name; null when the report names none so.</summary>
    public Naming? Find(string name)
    {
        foreach (var naming in All)
            if (naming.Entry.Source.Name == name) return naming;
        return null;
    }

    /// <summary>The place of a source among all.</summary>
    public int PlaceOf(Naming naming)
    {
        for (var place = 0; place < All.Count; place++)
            if (All[place] == naming) return place;
        return -1;
    }

    /// <summary>True where one of its sources makes a statement, and is not only its publisher or who passes something on.</summary>
    public bool Hears(Naming naming) => Reading.Statements.Any(s => s.Source?.Name == naming.Entry.Source.Name);

    /// <summary>The first of its bodies that has a name or description of these words; null when none has.</summary>
    public Naming? BodyCalled(string key)
    {
        if (_bodies is null)
        {
            _bodies = new(StringComparer.Ordinal);
            foreach (var naming in All.Where(n => n.Entry.IsBody))
                foreach (var form in naming.Entry.Forms) _bodies.TryAdd(form.Key, naming);
        }

        return _bodies.GetValueOrDefault(key);
    }

    /// <summary>Forgets what was made only to look at it.</summary>
    public void Forget() => _bodies = null;

    private static IEnumerable<string> Told(ReportReading reading) => reading.Statements.SelectMany(s => s.Via.Append(s.Source)).OfType<Source>()
        .Select(s => $"{s.Kind}|{s.Name}|{s.Role}|{string.Join('|', s.Aliases)}").Distinct(StringComparer.Ordinal);

    // Who passes the words on tells whose people somebody without a name is.
    private static IEnumerable<string> Described(ReportReading reading) =>
        reading.Statements.Where(s => s.Source is not null).Select(s => $"{s.Source!.Kind}|{s.Source.Name}|{(s.Via is [var teller, ..] ? teller.Name : null)}").Distinct(StringComparer.Ordinal);
}

/// <summary>What a report tells of its sources, given what the dossier knows of their names.</summary>
/// <param name="Joined">Pairs that are one source.</param>
/// <param name="Speaking">Persons who speak for a body.</param>
/// <param name="Mute">Persons who speak for a body that is not told.</param>
/// <param name="Owners">Those without a name, with the body whose people they are.</param>
internal sealed record SourceTies(IReadOnlyList<(Naming One, Naming Other)> Joined, IReadOnlyList<Naming> Speaking, IReadOnlyList<Naming> Mute, IReadOnlyList<(Naming Described, Naming Owner)> Owners)
{
    /// <summary>Nothing.</summary>
    public static readonly SourceTies None = new([], [], [], []);
}
