using Hearsay.Corroboration.Keeping;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Which sources each report of a dossier names, and in which ways all of them name sources. A report that is read again or has another head, or whose words mean another by what became known, is registered anew.</summary>
internal sealed class SourceRegister(NamingSteps steps, DecidedSources decided)
{
    private readonly Dictionary<string, NamedSources> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Naming> _namings = new(StringComparer.Ordinal);
    private readonly Surnames _surnames = new();
    private Namesakes? _namesakes;

    /// <summary>Which reports are an outlet's.</summary>
    public Outlets Outlets { get; } = new();

    /// <summary>The sources of a report, by SHA-256; null for one that is not there.</summary>
    public NamedSources? Of(string report) => _reports.GetValueOrDefault(report);

    /// <summary>The report's publisher as a source, or null when the header names none.</summary>
    public static Source? Publisher(Report report) =>
        string.IsNullOrWhiteSpace(report.Header.Publisher) ? null : new Source { Name = report.Header.Publisher.Trim(), Kind = SourceKind.Organization };

    /// <summary>The namings by their names.</summary>
    public Namesakes Namesakes()
    {
        if (_namesakes is not null) return _namesakes;
        _namesakes = new Namesakes();
        foreach (var naming in _namings.Values) _namesakes.Add(naming);
        return _namesakes;
    }

    /// <summary>Takes in reports that it does not have, those that became others, and those whose sources are others by these or by what persons decided; lets go of those that are there no more.</summary>
    /// <param name="turnover">What becomes of the reports.</param>
    /// <param name="other">What persons decided and did not before, or decide no more.</param>
    public RegisteredSources Take(Turnover turnover, IReadOnlyList<SourceDecision> other)
    {
        var again = turnover.Changed.ToDictionary(r => r.Report.Sha256, StringComparer.Ordinal);
        foreach (var reading in turnover.Renewed)
        {
            if (IsAs(reading)) _reports[reading.Report.Sha256].Read(reading);
            else again[reading.Report.Sha256] = reading;
        }

        List<NamedSources> lost = [.. turnover.Gone.Select(r => _reports[r])];
        var turned = _surnames.Learn(turnover.Added.Concat(again.Values), again.Keys.Select(r => _reports[r].Reading).Concat(lost.Select(r => r.Reading)));
        foreach (var report in lost) report.IsThere = !_reports.Remove(report.Report.Sha256);
        foreach (var report in turned.Where(_reports.ContainsKey).Concat(other.SelectMany(d => new[] { d.First, d.Second }).Where(IsNamedOtherwise).Select(n => n.Report!))) again.TryAdd(report, _reports[report].Reading);
        var (left, made) = (new HashSet<Naming>(), new List<Naming>());
        foreach (var report in again.Keys.Select(r => _reports[r]).Concat(lost)) Leave(report, left);
        List<NamedSources> named = [.. again.Values.Concat(turnover.Added).Select(r => Register(r, made))];
        List<Naming> gone = [.. left.Where(n => n.Reports.Count == 0)];
        foreach (var naming in gone)
        {
            _namings.Remove(naming.Key);
            _namesakes?.Remove(naming);
        }

        left.ExceptWith(gone);
        return new RegisteredSources(named, [.. again.Keys], lost, made, gone, left);
    }

    private bool IsAs(ReportReading reading) => _reports[reading.Report.Sha256] is var known && known.IsAs(reading) && Outlets.AreAlike(known.Reading, reading);

    // Where a person decides of a source in one report, its name there is no longer that of others.
    private bool IsNamedOtherwise(SourceName name) => name.Report is { } report && _reports.TryGetValue(report, out var named)
        && named.All.Any(n => !Naming.IsLocal(n.Entry) && Origins.Namesakes.NamesOf(n.Entry).Contains(name.Name, StringComparer.OrdinalIgnoreCase));

    private void Leave(NamedSources named, HashSet<Naming> left)
    {
        Outlets.Remove(named.Report);
        if (named is { IsOutlet: true, Publisher: { } outlet })
        {
            if (!Outlets.IsOwnPost(named.Reading)) outlet.Pages--;
            if (--outlet.Outlets == 0) steps.Count(outlet, -1);
        }

        foreach (var (one, other) in named.Alike) steps.Part(one, other);
        foreach (var naming in named.All) naming.Remove(named);
        left.UnionWith(named.All);
    }

    private NamedSources Register(ReportReading reading, List<Naming> made)
    {
        if (!_reports.TryGetValue(reading.Report.Sha256, out var named)) _reports[reading.Report.Sha256] = named = new NamedSources(reading);
        named.Read(reading);
        named.IsOutlet = Outlets.Add(reading);
        var entries = EntriesOf(reading);
        named.All = [.. entries.Select(e => NamingOf(e, made))];
        foreach (var (place, naming) in named.All.Index()) naming.Add(named, place);
        named.Publisher = Publisher(reading.Report) is { } publisher ? named.Find(publisher.Name) : null;
        if (named is { IsOutlet: true, Publisher: { } outlet })
        {
            if (!Outlets.IsOwnPost(reading)) outlet.Pages++;
            if (outlet.Outlets++ == 0) steps.Count(outlet, 1);
        }

        named.Alike = [.. NameReasons.Within(entries).Select(p => (named.All[p.One], named.All[p.Other]))];
        foreach (var (one, other) in named.Alike) steps.Join(one, other);
        return named;
    }

    private List<SourceEntry> EntriesOf(ReportReading reading)
    {
        var (entries, byName) = (new List<SourceEntry>(), new Dictionary<string, SourceEntry>(StringComparer.Ordinal));
        var agency = reading.Report.Header.Agency is { Length: > 0 } name ? new Source { Name = name, Kind = SourceKind.Organization } : null;
        foreach (var given in new[] { Publisher(reading.Report), agency }.Concat(reading.Statements.SelectMany(s => s.Via.Append(s.Source))).OfType<Source>())
        {
            var source = _surnames.Settle(given, reading.Report.Sha256);
            if (byName.TryGetValue(source.Name, out var known)) known.Add(source);
            else entries.Add(byName[source.Name] = new SourceEntry(reading.Report.Sha256, source));
        }

        return entries;
    }

    private Naming NamingOf(SourceEntry entry, List<Naming> made)
    {
        var key = Naming.KeyOf(entry, decided.IsLocal(entry));
        if (_namings.TryGetValue(key, out var known)) return known;
        var naming = _namings[key] = new Naming(key, entry);
        steps.Add(naming);
        _namesakes?.Add(naming);
        made.Add(naming);
        return naming;
    }
}

/// <summary>What became of the sources of a dossier by reports that came, went or became others.</summary>
/// <param name="Reports">The reports that were registered.</param>
/// <param name="Again">Those of them, by SHA-256, that had been registered before.</param>
/// <param name="Lost">The reports that are there no more.</param>
/// <param name="Made">The namings that are new.</param>
/// <param name="Gone">The namings that no report has any more.</param>
/// <param name="Left">The namings that such reports, and those registered again, had before, and that are still there.</param>
internal sealed record RegisteredSources(
    IReadOnlyList<NamedSources> Reports, IReadOnlyList<string> Again, IReadOnlyList<NamedSources> Lost, IReadOnlyList<Naming> Made, IReadOnlyList<Naming> Gone, IReadOnlyCollection<Naming> Left);
