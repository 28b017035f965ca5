using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Tells which of the sources named in a dossier are one: full and short names, titles, initials, spellings a letter or two
/// apart, a spokesperson and the body spoken for. It never makes a named source of an unnamed one.
/// </summary>
internal sealed class SourceDirectory
{
    private readonly List<SourceEntry> _entries = [];
    private readonly Dictionary<(string Report, string Name), int> _known = [];
    private const int ShortestSurname = 4;
    private readonly ShortNames _names = new();
    private readonly HashSet<string> _surnames;
    private readonly UnionFind _sets;
    private readonly DecidedSources _decided;
    private readonly IReadOnlySet<(int, int)> _independent;
    private readonly Dictionary<int, List<int>> _members;
    private readonly Dictionary<int, int> _owners;
    private readonly Dictionary<int, Source> _best = [];
    private readonly HashSet<int> _outlets;
    private readonly Dictionary<string, List<int>> _byReport = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _shown = [];

    private SourceDirectory(IReadOnlyList<ReportReading> readings, IReadOnlyList<SourceDecision> decisions)
    {
        Outlets = new Outlets(readings);
        _surnames = [.. readings.SelectMany(r => r.Statements).SelectMany(s => s.Via.Append(s.Source)).Where(s => s?.Kind == SourceKind.Person).Select(s => NameForm.Of(s!.Name)).OfType<NameForm>().Where(f => f.IsProper && f.Words.Count > 1).Select(f => f.Words[^1])];
        foreach (var reading in readings)
        {
            if (Publisher(reading.Report) is { } publisher) Register(reading.Report, publisher);
            if (reading.Report.Header.Agency is { Length: > 0 } agency) Register(reading.Report, new Source { Name = agency, Kind = SourceKind.Organization });
            foreach (var source in reading.Statements.SelectMany(s => s.Via.Append(s.Source)).OfType<Source>()) Register(reading.Report, source);
        }

        _sets = new UnionFind(_entries.Count);
        _decided = new DecidedSources(decisions, _entries);
        _decided.Apply(_sets);
        JoinByBlocks();
        JoinShortNames();
        JoinDescriptions();
        foreach (var (body, described) in CompanyWords.In([.. readings.Select(r => (r.Report, PublisherOf(r.Report)))], Outlets, _entries, _sets)) _sets.Union(body, described);
        foreach (var (holder, described) in OfficeHolders.In(_entries, _sets)) _sets.Union(holder, described);
        JoinSpokespersons([.. readings.Select(r => r.Report)]);
        var owners = Owners(readings);
        _owners = owners.DistinctBy(o => _sets.Find(o.Entry)).ToDictionary(o => _sets.Find(o.Entry), o => _sets.Find(o.Owner));
        _members = Enumerable.Range(0, _entries.Count).GroupBy(_sets.Find).ToDictionary(g => g.Key, g => g.ToList());
        _outlets = [.. readings.Where(r => Outlets.IsOutlet(r.Report)).Select(r => PublisherOf(r.Report)).OfType<int>().Select(_sets.Find)];
        Dependent = _decided.Dependent(_sets);
        _independent = _decided.Independent(_sets);
    }

    /// <summary>The directory of a dossier, readings in their settled order, with what persons decided of its sources.</summary>
    public static SourceDirectory Of(IReadOnlyList<ReportReading> readings, IReadOnlyList<SourceDecision> decisions) => new(readings, decisions);

    /// <summary>Which reports are an outlet's.</summary>
    public Outlets Outlets { get; }

    /// <summary>Pairs of identities that a person made one origin, and why.</summary>
    public IReadOnlyList<(int First, int Second, string Why)> Dependent { get; }

    /// <summary>True when a person decided that neither of two identities has anything from the other.</summary>
    public bool AreIndependent(int first, int second) => _independent.Contains((Math.Min(first, second), Math.Max(first, second)));

    /// <summary>True when a person said who a source is that its report does not name, and the dossier has a name for it.</summary>
    public bool IsKnown(Report report, Source source) =>
        _known.TryGetValue((report.Sha256, source.Name), out var entry) && _decided.IsKnown(entry)
        && Best(_sets.Find(entry)) is { Kind: not SourceKind.Unnamed } best && NameForm.Of(best.Name) is { IsProper: true };

    /// <summary>The report's publisher as a source, or null when the header names none.</summary>
    public static Source? Publisher(Report report) =>
        string.IsNullOrWhiteSpace(report.Header.Publisher) ? null : new Source { Name = report.Header.Publisher.Trim(), Kind = SourceKind.Organization };

    /// <summary>The number of the source's identity; the same for every name of one source. Null for a source the dossier does not hold.</summary>
    public int? IdentityOf(Report report, Source source) =>
        _known.TryGetValue((report.Sha256, source.Name), out var entry) ? _sets.Find(entry) : null;

    /// <summary>The source of an identity under its best name: a body before its spokesperson, then the name most used, then the fullest.</summary>
    public Source Best(int identity) => _best.TryGetValue(identity, out var known) ? known : _best[identity] = FindBest(identity);

    /// <summary>Every form of an identity's names, roles included.</summary>
    public IEnumerable<NameForm> FormsOf(int identity) => _members[identity].SelectMany(m => _entries[m].Forms.Concat(_entries[m].Roles));

    /// <summary>
    /// True when the dossier does not tell which body it is: a short name that several hold, or a spokesperson for one not named.
    /// </summary>
    public bool IsOpen(int identity) => _members[identity].All(m => _entries[m].IsOpen);

    /// <summary>The identity of the body whose people somebody without a name is, "an officer of the mission", "our engineers"; null when the dossier does not show one.</summary>
    public int? OwnerOf(int identity) => _owners.TryGetValue(identity, out var owner) && owner != identity ? owner : null;

    /// <summary>True for the publisher of an outlet's report.</summary>
    public bool IsOutlet(int identity) => _outlets.Contains(identity);

    /// <summary>All that linking asks of the sources of a report, on one line: equal as long as nothing of it became another.</summary>
    public string SeenIn(string report)
    {
        var parts = new List<string>();
        foreach (var at in _byReport.GetValueOrDefault(report) ?? [])
        {
            var identity = _sets.Find(at);
            if (!_shown.TryGetValue(identity, out var shown)) _shown[identity] = shown = Shown(identity);
            parts.Add($"{shown}\u0001{_decided.IsKnown(at)}");
        }

        return string.Join('\u0002', parts);
    }

    private string Shown(int identity)
    {
        var best = Best(identity);
        var forms = string.Join('|', FormsOf(identity).Select(f => f.Text));
        return $"{_entries[identity].Report} {_entries[identity].Source.Name}\u0001{best.Name}|{best.Kind}|{best.Role}|{string.Join('|', best.Aliases)}\u0001{forms}\u0001{IsOpen(identity)}\u0001{(OwnerOf(identity) is { } owner ? _entries[owner].Report + _entries[owner].Source.Name : "")}\u0001{IsOutlet(identity)}";
    }

    private Source FindBest(int identity)
    {
        var members = _members[identity].Select(m => _entries[m]).ToList();
        var speaksFor = members.Exists(m => m.SpeaksFor);
        var uses = members.CountBy(e => e.Source.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var best = members
            .OrderBy(e => !e.IsBody && speaksFor)
            .ThenBy(e => e.Forms.Count == 0 || !e.Forms[0].IsProper)
            .ThenByDescending(e => uses[e.Source.Name])
            .ThenByDescending(e => e.Source.Name.Length)
            .ThenBy(e => e.Source.Name, StringComparer.Ordinal)
            .First();
        var aliases = members.SelectMany(e => e.Source.Aliases.Append(e.Source.Name)).Where(n => n != best.Source.Name);
        return best.Source with { Aliases = [.. aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }

    private void Register(Report report, Source source)
    {
        if (IsSurname(source)) source = source with { Kind = SourceKind.Person };
        var key = (report.Sha256, source.Name);
        if (_known.TryGetValue(key, out var at))
        {
            _entries[at].Add(source);
            return;
        }

        _known[key] = _entries.Count;
        if (!_byReport.TryGetValue(report.Sha256, out var named)) _byReport[report.Sha256] = named = [];
        named.Add(_entries.Count);
        _entries.Add(new SourceEntry(report.Sha256, source));
    }

    // "BERG:" before a turn of a transcript looks like the initials of a body; where the dossier knows an Una Berg it is a name.
    private bool IsSurname(Source source) =>
        source.Kind == SourceKind.Organization && source.Name.Length >= ShortestSurname && !source.Name.Any(c => !char.IsUpper(c)) && NameForm.Of(source.Name) is { } form && _surnames.Contains(form.Words[^1]);

    // Names are compared only within a block: the same word at the end or at the beginning, the same initials, the same rough sound.
    private void JoinByBlocks()
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _entries.Count; i++)
        {
            foreach (var key in _entries[i].Forms.SelectMany(f => NameBlocks.KeysOf(f, _entries[i])).Distinct())
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                block.Add(i);
            }
        }

        foreach (var block in blocks.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Value)) JoinWithin(block);
    }

    // A block is long in a large dossier; each entry meets the sets seen so far, not every entry. One that is named like an entry seen before,
    // and is one with it, meets only those of its own report: whom that one met it need not meet again.
    private void JoinWithin(List<int> block)
    {
        var (seen, byNames, byReport) = (new List<int>(), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, List<int>>(StringComparer.Ordinal));
        foreach (var entry in block)
        {
            var known = byNames.TryGetValue(_entries[entry].Names, out var like) && Join(like, entry);
            var near = byReport.TryGetValue(_entries[entry].Report, out var ofReport) ? ofReport : byReport[_entries[entry].Report] = [];
            foreach (var other in known ? near : seen) Join(other, entry);
            if (known || seen.Any(s => _sets.Find(s) == _sets.Find(entry) && _entries[s].Names == _entries[entry].Names)) continue;
            seen.Add(entry);
            near.Add(entry);
            byNames.TryAdd(_entries[entry].Names, entry);
        }
    }

    private bool Join(int one, int other)
    {
        if (_sets.Find(one) != _sets.Find(other) && AreOne(_entries[one], _entries[other])) _sets.Union(one, other);
        return _sets.Find(one) == _sets.Find(other);
    }

    private static bool AreOne(SourceEntry a, SourceEntry b)
    {
        if ((a.Source.Kind == SourceKind.Unnamed) != (b.Source.Kind == SourceKind.Unnamed)) return false;
        if (a.Source.Kind == SourceKind.Unnamed && a.Report != b.Report) return false;
        return a.Forms.Any(x => b.Forms.Any(y => AreOne(a, x, b, y)));
    }

    private static bool AreOne(SourceEntry a, NameForm x, SourceEntry b, NameForm y)
    {
        if (x.Key == y.Key) return (x.IsProper && y.IsProper) || a.Report == b.Report || !(a.IsSingular || b.IsSingular);
        var persons = (a.Source.Kind == SourceKind.Person, b.Source.Kind == SourceKind.Person);
        return persons switch
        {
            (true, true) => NameMatch.SamePerson(x, y),
            (false, false) => NameMatch.SameBody(x, y),
            _ => false,
        };
    }

    private void JoinShortNames()
    {
        var bodies = _entries.Select((e, i) => (Entry: e, At: i)).Where(b => b.Entry.IsBody).ToList();
        foreach (var (entry, at) in bodies)
            foreach (var form in entry.Forms) _names.Add(form, at);
        foreach (var (entry, at) in bodies)
        {
            var holders = entry.Forms.Where(f => f.IsProper).Select(f => _names.HoldersOf(f.Words).Select(_sets.Find).Distinct().ToList()).ToList();
            var all = holders.SelectMany(h => h).Distinct().ToList();
            if (all.Count == 1) _sets.Union(all[0], at);
            // A full name that no other holds tells who it is, however many hold its short form.
            entry.IsOpen = all.Count > 1 && holders.TrueForAll(h => h.Count > 0);
        }
    }

    // "The army" is the one army that the dossier names, "the army's press service" and "the note of the army" are its own.
    private void JoinDescriptions()
    {
        var bodies = BodyNames();
        for (var at = 0; at < _entries.Count; at++)
        {
            var entry = _entries[at];
            if (!entry.IsBody) continue;
            if (entry.Forms.All(f => !f.IsProper) && entry.Source.Kind == SourceKind.Government && entry.Forms.Select(f => TheOnlyHolder(f.Words)).FirstOrDefault(h => h is not null) is { } holder)
                _sets.Union(holder, at);
            if (entry.Forms.Select(f => OwnPeople.OwnerOf(f, key => BodyIn(bodies, entry.Report, key))).FirstOrDefault(o => o is not null) is { } owner)
                _sets.Union(owner, at);
        }
    }

    private int? PublisherOf(Report report) => Publisher(report) is { } publisher ? _known[(report.Sha256, publisher.Name)] : null;

    // The bodies whose people those without a name are, by entry.
    private IEnumerable<(int Entry, int Owner)> Owners(IReadOnlyList<ReportReading> readings)
    {
        var bodies = BodyNames();
        foreach (var reading in readings)
        {
            var report = reading.Report;
            foreach (var statement in reading.Statements.Where(s => s.Source?.Kind is SourceKind.Unnamed or SourceKind.Group or SourceKind.Government))
            {
                var at = _known[(report.Sha256, statement.Source!.Name)];
                if (OwnPeople.OwnerOf(_entries[at], key => BodyIn(bodies, report.Sha256, key), () => Speaker(report, statement)) is { } owner) yield return (at, owner);
            }
        }
    }

    // Who says "our": whoever passes it on, else the publisher, but for an outlet, which writes of others.
    private int? Speaker(Report report, Statement statement) =>
        statement.Via is [var teller, ..] ? _known[(report.Sha256, teller.Name)] : Outlets.IsOutlet(report) ? null : PublisherOf(report);

    private int? TheOnlyHolder(IReadOnlyList<string> words) =>
        _names.HoldersOf(words).Select(_sets.Find).Distinct().Take(2).ToList() is [var only] ? only : null;

    private int? BodyIn(Dictionary<(string Report, string Key), int> bodies, string report, string key) =>
        bodies.TryGetValue((report, key), out var at) || bodies.TryGetValue(("", key), out at) ? at : TheOnlyHolder(key.Split(' '));

    private void JoinSpokespersons(IReadOnlyList<Report> reports)
    {
        var bodies = BodyNames();
        var persons = _entries.Select((e, i) => (Entry: e, At: i)).Where(p => p.Entry.Source.Kind == SourceKind.Person).ToLookup(p => p.Entry.Report);
        foreach (var report in reports)
        {
            var publisher = Outlets.IsOutlet(report) ? null : PublisherOf(report);
            int? BodyOf(string key) => publisher is { } own && Holds(_entries[own], key) ? own : BodyIn(bodies, report.Sha256, key);
            var affiliation = persons.Contains(report.Sha256) ? new Affiliation(report) : null;
            foreach (var (entry, at) in persons[report.Sha256])
            {
                var body = Spokesperson.BodyOf(entry.Roles, BodyOf)
                    ?? entry.Forms.Where(f => f.IsProper).Select(f => affiliation!.BodyOf(f, BodyOf)).FirstOrDefault(b => b is not null)
                    ?? (entry.Roles.Any(r => r.Words.Any(w => Spokesperson.IsOffice(w) || (publisher is { } house && OfficeHolders.IsOffice(w) && Holds(_entries[house], w)))) ? publisher : null);
                entry.SpeaksFor = body is not null;
                entry.IsOpen = body is null && entry.Roles.Any(Spokesperson.IsMouthpiece);
                if (body is { } spokenFor) _sets.Union(spokenFor, at);
            }
        }
    }

    // "The Ministry", in a release of the Ministry of Health, is that one.
    private static bool Holds(SourceEntry publisher, string key) =>
        key.Split(' ') is var words && words.Any(w => NameForm.IsKindOfBody(w) || OfficeHolders.IsOffice(w)) && publisher.Forms.Exists(f => f.IsProper && words.All(f.Words.Contains));

    // A description ("the company") holds within its report, a name and a public body of two words ("the general staff") everywhere.
    private Dictionary<(string Report, string Key), int> BodyNames()
    {
        var bodies = new Dictionary<(string, string), int>();
        for (var i = 0; i < _entries.Count; i++)
        {
            if (!_entries[i].IsBody) continue;
            foreach (var form in _entries[i].Forms)
            {
                bodies.TryAdd((_entries[i].Report, form.Key), i);
                if (form.IsProper || (_entries[i].Source.Kind == SourceKind.Government && form.Words.Count > 1)) bodies.TryAdd(("", form.Key), i);
            }
        }

        return bodies;
    }
}
