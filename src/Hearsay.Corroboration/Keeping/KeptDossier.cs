using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Notes;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>
/// The links of a dossier, kept up as reports are added: what a new report touches is worked out anew and nothing else. All it gives depends on the reports it holds and not
/// on the order they came in.
/// </summary>
internal sealed class KeptDossier
{
    private readonly Dictionary<string, KeptReport> _reports = new(StringComparer.Ordinal);
    private readonly PropositionReader _reader = new(Lexicon.Default);
    private ClaimDecisions _decisions;
    private Decided _decided;
    private readonly PairModel _model;
    private readonly FigureSettlement _figures = new();
    private readonly Withdrawals _withdrawals = new();
    private readonly Captivity _captivity = new();
    private Dictionary<Statement, Proposition>? _before;
    private ReuseFinder? _known;
    private bool _isTold;
    private readonly ClaimGraph _graph;
    private readonly KeptClaims _claims = new();

    /// <summary>A dossier without reports, with what persons decided of it.</summary>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="model">The weights of evidence.</param>
    /// <param name="before">The same dossier, given up: what its statements say need not be read again.</param>
    public KeptDossier(ClaimDecisions decisions, PairModel model, KeptDossier? before = null)
    {
        _known = before?.Reuse;
        _before = before?._reports.Values.SelectMany(r => r.Said).DistinctBy(p => p.Statement, ReferenceEqualityComparer.Instance)
            .ToDictionary(p => p.Statement, ReferenceEqualityComparer.Instance as IEqualityComparer<Statement>);
        (_decisions, _decided, _model) = (decisions, new Decided(decisions.Links), model);
        _withdrawals.Decide(decisions.Reports);
        _graph = new ClaimGraph(_decided, Weights);
        (Reuse, Score, Origins) = (new ReuseFinder(_reader), null!, null!);
        Compare();
    }

    private ReuseFinder Reuse { get; set; }

    /// <summary>The weights of its concepts.</summary>
    public TermWeights Weights { get; } = new();

    /// <summary>Which statements stand for themselves.</summary>
    public Nestings Nestings { get; } = new();

    /// <summary>Its sources.</summary>
    public SourceDirectory Directory { get; } = new();

    /// <summary>What compares two statements.</summary>
    public PairScore Score { get; private set; }

    /// <summary>What finds the origins of a claim.</summary>
    public OriginFinder Origins { get; private set; }

    /// <summary>The nodes of its graph, in no order.</summary>
    public IReadOnlyCollection<Node> Nodes => _graph.Nodes;

    /// <summary>What shows how a claim holds together.</summary>
    public ClaimLinks Links => new(_decided, Weights);

    /// <summary>Makes its claims.</summary>
    public ClaimBuilder Builder => new(Nestings, Links, Origins, Weights);

    /// <summary>The nodes of each claim in their settled order, the claims in order of the first.</summary>
    public IReadOnlyList<IReadOnlyList<Node>> Claims() => _claims.All();

    /// <summary>True when a report is there, by its SHA-256.</summary>
    public bool Holds(string sha256) => _reports.ContainsKey(sha256);

    /// <summary>Takes in reports that came or that are to be linked otherwise, and what persons decide from here on.</summary>
    /// <param name="settled">
    /// Reports that it does not hold, and those of which a statement is read or decided on otherwise than before (their texts are those it has); statements in order.
    /// </param>
    /// <param name="decisions">What persons decided.</param>
    public void Take(IReadOnlyList<ReportReading> settled, ClaimDecisions decisions)
    {
        var touched = settled.Select(r => r.Report.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var known in touched.Select(r => _reports.GetValueOrDefault(r)).OfType<KeptReport>()) Unplace(known);
        var judged = Decide(decisions);
        var (added, renewed) = (new List<ReportReading>(), new List<ReportReading>());
        foreach (var reading in settled)
        {
            if (!_reports.TryGetValue(reading.Report.Sha256, out var known)) added.Add(reading);
            else if (!known.Reading.Statements.SequenceEqual(reading.Statements)) renewed.Add(reading with { Report = known.Reading.Report });
        }

        Learn(added, renewed, touched);
        if (_known is not null && _reports.Count == added.Count && _known.HoldsJust(added)) Reuse = _known;
        else Reuse.Add(added, touched);
        Reuse.Renew(renewed, touched);
        judged.UnionWith(Directory.Take(added, renewed, decisions.Sources, touched));
        Compare();
        foreach (var report in touched) Place(_reports[report]);
        var regrouped = _graph.Settle(Score);
        _claims.Follow(regrouped, touched.Concat(judged), judged.SelectMany(r => _reports.GetValueOrDefault(r)?.Hosts ?? []).Select(_graph.ClaimOf));
    }

    /// <summary>True when a report that it holds can be read otherwise without making all anew: its text and head are the same.</summary>
    public bool TakesAgain(ReportReading reading) => SameReport.Are(_reports[reading.Report.Sha256].Reading.Report, reading.Report);

    /// <summary>What became of the claims since this was asked last; the first time all of them are new.</summary>
    public ClaimUpdate Changes()
    {
        var (builder, isWhole) = (Builder, !_isTold);
        _isTold = true;
        return _claims.Changes(nodes => (builder.Of(nodes), builder.First(nodes), Origins.Asked()), isWhole);
    }

    /// <summary>Lets go of what the dossier was before other decisions.</summary>
    public void Forget() => (_before, _known) = (null, null);

    // Gives the reports that a decision withdraws, or withdraws no more.
    private HashSet<string> Decide(ClaimDecisions decisions)
    {
        if (!_decisions.Links.SequenceEqual(decisions.Links)) _graph.Decide(_decided = new Decided(decisions.Links));
        var judged = _decisions.Reports.SequenceEqual(decisions.Reports) ? [] : _withdrawals.Decide(decisions.Reports);
        _decisions = decisions;
        return judged.ToHashSet(StringComparer.Ordinal);
    }

    private void Learn(List<ReportReading> added, List<ReportReading> renewed, HashSet<string> touched)
    {
        foreach (var reading in renewed)
        {
            _figures.Remove(_reports[reading.Report.Sha256].Said, touched);
            _captivity.Remove(_reports[reading.Report.Sha256].Said, touched);
        }

        foreach (var report in Concurrently.Of([.. added, .. renewed], r => new KeptReport(r, r.Statements.Select(s => Read(r.Report, s)).DistinctBy(p => p.Id).ToArray())))
        {
            _reports[report.Reading.Report.Sha256] = report;
            _figures.Add(report.Said, touched);
            _captivity.Add(report.Said, touched);
        }

        _reader.Forget();
        foreach (var reading in added) _withdrawals.Add(reading.Report, touched);
    }

    private Proposition Read(Report report, Statement statement) =>
        _before is not null && _before.TryGetValue(statement, out var known) && ReferenceEquals(known.Report, report) ? known : _reader.Read(report, statement);

    private void Compare()
    {
        Score = new PairScore(new PairEvidence(Weights, Directory, new PairTies(Nestings, Reuse)), _model);
        var roots = new RootFinder(Directory, Reuse, Nestings, _withdrawals, new CustodyFinder(Directory, Reuse, Nestings, _captivity));
        Origins = new OriginFinder(Directory, roots, Weights, Score, _withdrawals, _decided, new NoteFinder(Directory, Reuse, Nestings));
    }

    private void Unplace(KeptReport report)
    {
        foreach (var host in report.Hosts) _graph.Remove(host);
        report.Hosts = [];
    }

    // What stood in the graph of it goes, and what stands there now takes its place.
    private void Place(KeptReport report)
    {
        Unplace(report);
        var said = report.Said.Select(p => _figures.Settle(_reader.WithSpeaker(p, Directory))).ToList();
        var nesting = Nestings[report.Reading.Report.Sha256] = Nesting.Of(said, Directory, _decided);
        report.Hosts = nesting.Hosts;
        foreach (var host in report.Hosts) _graph.Add(host);
    }
}
