using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Tells which of the sources named in a dossier are one: full and short names, titles, initials, spellings a letter or two
/// apart, a spokesperson and the body spoken for. It never makes a named source of an unnamed one. Reports are added one after
/// the other, and only what their names touch is looked at again; what it tells does not depend on their order.
/// </summary>
/// <remarks>
/// What is one source is told in three steps, each of which goes by what the step before found, so that the order of what one step finds does not matter: names alike, then
/// short names, then what reports tell of their sources.
/// </remarks>
internal sealed class SourceDirectory
{
    private readonly Dictionary<string, NamedSources> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Naming> _namings = new(StringComparer.Ordinal);
    private readonly NamingSets _close = new();
    private readonly NamingSets _wide = new();
    private readonly NamingSets _whole = new();
    private readonly NameReasons _reasons = new();
    private readonly Surnames _surnames = new();
    private readonly SourceWords _words;
    private readonly SourceTying _tying;
    private readonly Dictionary<Naming, Naming> _shortFor = [];
    private readonly HashSet<NamingSet> _ofOutlets = [];
    private IReadOnlyList<SourceDecision> _decisions;
    private DecidedSources _decided;
    private Namesakes? _namesakes;

    /// <summary>A directory of no report.</summary>
    public SourceDirectory(IReadOnlyList<SourceDecision> decisions)
    {
        (_decisions, _decided) = (decisions, new DecidedSources(decisions, new Namesakes()));
        _words = new SourceWords(_close, _wide);
        _tying = new SourceTying(_words, _wide);
        Pairs = new DecidedPairs(_whole);
    }

    /// <summary>Which reports are an outlet's.</summary>
    public Outlets Outlets { get; } = new();

    /// <summary>Which two sources, being two, persons made one origin or never one.</summary>
    public DecidedPairs Pairs { get; }

    /// <summary>True where reports can be added to it; what persons decided of who a source is, and a name that turns out to be a person's, are seen from the beginning only.</summary>
    public bool TakesMore(IReadOnlyList<ReportReading> readings) => _reports.Count == 0 || (!_decisions.Any(DecidedSources.IsOfIdentity) && _surnames.Learn(readings));

    /// <summary>Has other decisions hold from here on. False, and nothing done, where they tell who a source is: that is seen from the beginning only.</summary>
    public bool Decide(IReadOnlyList<SourceDecision> decisions)
    {
        if (decisions.SequenceEqual(_decisions)) return true;
        if (decisions.Concat(_decisions).Any(DecidedSources.IsOfIdentity) || decisions.Except(_decisions).Concat(_decisions.Except(decisions)).SelectMany(d => new[] { d.First, d.Second }).Any(IsNamedOtherwise)) return false;
        (_decisions, _decided) = (decisions, new DecidedSources(decisions, Named()));
        Pairs.Judge(_decided);
        return true;
    }

    /// <summary>Has reports be read otherwise. False, and nothing done, where one names other sources by that: those are seen from the beginning only.</summary>
    public bool Read(IReadOnlyList<ReportReading> readings)
    {
        if (!readings.All(r => _reports[r.Report.Sha256].IsAs(r) && Outlets.IsAs(r))) return false;
        foreach (var reading in readings) _reports[reading.Report.Sha256].Read(reading);
        return true;
    }

    /// <summary>Adds reports that it does not have, in their settled order.</summary>
    /// <param name="readings">The reports.</param>
    /// <param name="touched">Gets the SHA-256 of reports of whose sources anything became another.</param>
    public void Add(IReadOnlyList<ReportReading> readings, ISet<string> touched)
    {
        _surnames.Learn(readings);
        var (added, made) = (new List<NamedSources>(), new List<Naming>());
        foreach (var reading in readings) added.Add(Register(reading, made));
        if (_decisions.Count > 0) (_decided = new DecidedSources(_decisions, Named())).Apply([_close, _wide, _whole]);
        Compare(added, made);
        var shown = ShortNames(made);
        var told = Tie(added);
        Show([.. shown, .. told, .. added.SelectMany(r => r.All)], touched);
        Pairs.Judge(_decided);
    }

    /// <summary>True when a person said who a source is that its report does not name, and the dossier has a name for it.</summary>
    public bool IsKnown(Report report, Source source) =>
        Find(report, source) is { } naming && _decided.IsKnown(naming)
        && _whole.Of(naming).Best is { Kind: not SourceKind.Unnamed } best && NameForm.Of(best.Name) is { IsProper: true };

    /// <summary>The report's publisher as a source, or null when the header names none.</summary>
    public static Source? Publisher(Report report) =>
        string.IsNullOrWhiteSpace(report.Header.Publisher) ? null : new Source { Name = report.Header.Publisher.Trim(), Kind = SourceKind.Organization };

    /// <summary>The number of the source's identity; the same for every name of one source. Null for a source the dossier does not hold.</summary>
    public int? IdentityOf(Report report, Source source) => Find(report, source) is { } naming ? _whole.Of(naming).Number : null;

    /// <summary>The source of an identity under its best name: a body before its spokesperson, then the name most used, then the fullest.</summary>
    public Source Best(int identity) => _whole[identity].Best;

    /// <summary>Every form of an identity's names, roles included.</summary>
    public IEnumerable<NameForm> FormsOf(int identity) => _whole[identity].Forms;

    /// <summary>
    /// True when the dossier does not tell which body it is: a short name that several hold, or a spokesperson for one not named.
    /// </summary>
    public bool IsOpen(int identity) => _whole[identity].IsOpen;

    /// <summary>True for the publisher of an outlet's report; not for a person who posts what he says himself.</summary>
    public bool IsOutlet(int identity) => _whole[identity] is { Outlets: > 0, IsPersonPosting: false };

    /// <summary>True when a report is the post of a person, known as one by other words of the dossier, who only ever posts what he says himself.</summary>
    public bool IsPersonsPost(Report report) => Publisher(report) is { } publisher && IdentityOf(report, publisher) is { } identity && _whole[identity].IsPersonPosting;

    /// <summary>The identity of the body whose people somebody without a name is, "an officer of the mission", "our engineers"; null when the dossier does not show one.</summary>
    public int? OwnerOf(int identity) => _whole[identity].Owner is { } owner && _whole.Of(owner).Number is var number && number != identity ? number : null;

    /// <summary>All that linking asks of the sources of a report, on one line: equal as long as nothing of it became another.</summary>
    public string SeenIn(string report) => !_reports.TryGetValue(report, out var named) ? "" : string.Join('\n', named.All.Select(n =>
        $"{string.Join('|', _whole.Of(n).Members.Select(m => m.Key).Order(StringComparer.Ordinal))}\n{_whole.Of(n).Show()}\n{(_whole.Of(n).Owner is { } owner ? string.Join('|', _whole.Of(owner).Members.Select(m => m.Key).Order(StringComparer.Ordinal)) : "")}\n{_decided.IsKnown(n)}"));

    // Where a person decides of a source in one report, its name there is no longer that of others.
    private bool IsNamedOtherwise(SourceName name) => name.Report is { } report && _reports.TryGetValue(report, out var named)
        && named.All.Any(n => !Naming.IsLocal(n.Entry) && Namesakes.NamesOf(n.Entry).Contains(name.Name, StringComparer.OrdinalIgnoreCase));

    private Naming? Find(Report report, Source source) => _reports.TryGetValue(report.Sha256, out var named) ? named.Find(source.Name) : null;

    private NamedSources Register(ReportReading reading, List<Naming> made)
    {
        var named = new NamedSources(reading, Outlets.Add(reading));
        var entries = EntriesOf(reading);
        named.All = [.. entries.Select(e => NamingOf(e, made))];
        foreach (var (place, naming) in named.All.Index()) naming.Add(named, place);
        named.Publisher = Publisher(reading.Report) is { } publisher ? named.Find(publisher.Name) : null;
        if (named is { IsOutlet: true, Publisher: { } teller } && !Outlets.IsOwnPost(reading)) teller.Pages++;
        if (named is { IsOutlet: true, Publisher: { } outlet } && outlet.Outlets++ == 0)
            foreach (var set in new[] { _close, _wide, _whole }.Select(s => s.Of(outlet))) set.Outlets++;
        foreach (var (one, other) in NameReasons.Within(entries)) Join(named.All[one], named.All[other]);
        return _reports[reading.Report.Sha256] = named;
    }

    private List<SourceEntry> EntriesOf(ReportReading reading)
    {
        var (entries, byName) = (new List<SourceEntry>(), new Dictionary<string, SourceEntry>(StringComparer.Ordinal));
        var agency = reading.Report.Header.Agency is { Length: > 0 } name ? new Source { Name = name, Kind = SourceKind.Organization } : null;
        foreach (var given in new[] { Publisher(reading.Report), agency }.Concat(reading.Statements.SelectMany(s => s.Via.Append(s.Source))).OfType<Source>())
        {
            var source = _surnames.Settle(given);
            if (byName.TryGetValue(source.Name, out var known)) known.Add(source);
            else entries.Add(byName[source.Name] = new SourceEntry(reading.Report.Sha256, source));
        }

        return entries;
    }

    private Naming NamingOf(SourceEntry entry, List<Naming> made)
    {
        var key = Naming.KeyOf(entry, DecidedSources.IsDecided(_decisions, entry));
        if (_namings.TryGetValue(key, out var known)) return known;
        var naming = _namings[key] = new Naming(key, entry);
        foreach (var sets in new[] { _close, _wide, _whole }) sets.Add(naming);
        _namesakes?.Add(naming);
        made.Add(naming);
        return naming;
    }

    private void Join(Naming one, Naming other)
    {
        // What is one by its name stays so: one reason is enough.
        if (_close.Of(one) == _close.Of(other)) return;
        foreach (var sets in new[] { _close, _wide, _whole }) sets.Join(one, other);
    }

    private void Compare(List<NamedSources> added, List<Naming> made)
    {
        foreach (var naming in made)
            foreach (var other in _reasons.Meet(naming)) Join(other, naming);
    }

    // Gives the namings of which it is another now whether they are told.
    private List<Naming> ShortNames(List<Naming> made)
    {
        foreach (var naming in made) _words.Add(naming);
        _words.MovedClose(_close.Settle().Moved);
        var shown = new List<Naming>();
        foreach (var body in made.Concat(_words.OtherShortNames()).Where(n => n.Entry.IsBody).Distinct())
        {
            var held = body.Entry.Forms.Where(f => f.IsProper).Select(f => _words.ShortFor(f, body)).ToList();
            var holders = held.Select(h => h.Only).OfType<Naming>().DistinctBy(_close.Of).ToList();
            var areSeveral = holders.Count > 1 || held.Exists(h => h.AreSeveral);
            Renew(body, areSeveral ? null : holders.FirstOrDefault());
            // A full name that no other holds tells who it is, however many hold its short form.
            var isAmbiguous = areSeveral && held.TrueForAll(h => h.AreSeveral || h.Only is not null);
            if (isAmbiguous != body.IsAmbiguous) shown.Add(body);
            body.IsAmbiguous = isAmbiguous;
        }

        return shown;
    }

    private void Renew(Naming body, Naming? holder)
    {
        var known = _shortFor.GetValueOrDefault(body);
        if (known == holder) return;
        foreach (var sets in new[] { _wide, _whole })
        {
            if (holder is not null) sets.Join(holder, body);
            if (known is not null) sets.Part(known, body);
        }

        if (holder is null) _shortFor.Remove(body);
        else _shortFor[body] = holder;
    }

    // Gives the namings of which a report tells something else now.
    private List<Naming> Tie(List<NamedSources> added)
    {
        var (moved, changed) = _wide.Settle();
        _words.MovedWide(moved);
        var turned = changed.Concat(added.Select(r => r.Publisher).OfType<Naming>().Select(_wide.Of)).Where(s => s.Outlets > 0 != _ofOutlets.Contains(s)).Distinct().ToList();
        foreach (var set in turned)
        {
            if (set.Outlets > 0) _ofOutlets.Add(set);
            else _ofOutlets.Remove(set);
        }

        var told = new List<Naming>();
        foreach (var report in added.Concat(moved.Concat(turned.SelectMany(s => s.Members)).SelectMany(n => n.Reports)).Concat(_words.OtherMeanings()).Distinct().ToList())
        {
            var (was, now) = (report.Ties, _tying.In(report));
            foreach (var (one, other) in now.Joined) _whole.Join(one, other);
            foreach (var (one, other) in was.Joined) _whole.Part(one, other);
            foreach (var naming in was.Speaking) naming.Speaking--;
            foreach (var naming in now.Speaking) naming.Speaking++;
            foreach (var naming in was.Mute) naming.Mute--;
            foreach (var naming in now.Mute) naming.Mute++;
            foreach (var (described, _) in was.Owners) described.Owners.Remove(report);
            foreach (var (described, owner) in now.Owners)
            {
                described.Owners[report] = owner;
                owner.Owned.Add(described);
            }

            report.Ties = now;
            told.AddRange(report.All);
        }

        return told;
    }

    private Namesakes Named()
    {
        if (_namesakes is not null) return _namesakes;
        _namesakes = new Namesakes();
        foreach (var naming in _namings.Values) _namesakes.Add(naming);
        return _namesakes;
    }

    // Whoever names a source that is shown otherwise now, or that is in another set, is touched.
    private void Show(List<Naming> looked, ISet<string> touched)
    {
        var (moved, changed) = _whole.Settle();
        foreach (var naming in moved.Concat(moved.SelectMany(n => n.Owned))) touched.UnionWith(naming.Reports.Select(r => r.Report.Sha256));
        foreach (var set in changed.Concat(looked.Select(_whole.Of)).Distinct())
        {
            set.Forget();
            var shown = set.Show();
            if (set.Shown is not null && set.Shown != shown) touched.UnionWith(set.Members.SelectMany(m => m.Reports).Select(r => r.Report.Sha256));
            set.Shown = shown;
        }
    }
}
