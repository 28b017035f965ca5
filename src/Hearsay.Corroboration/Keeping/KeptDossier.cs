using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
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
    private readonly ClaimDecisions _decisions;
    private readonly Decided _decided;
    private readonly PairModel _model;
    private readonly FigureSettlement _figures = new();
    private Dictionary<Statement, Proposition>? _before;
    private ReuseFinder? _known;
    private bool _isTold;
    private readonly Withdrawals _withdrawals;
    private readonly ClaimGraph _graph;
    private readonly KeptClaims _claims = new();

    /// <summary>A dossier without reports, with what persons decided of it.</summary>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="model">The weights of evidence.</param>
    /// <param name="before">The same dossier under other decisions, given up: what its statements say need not be read again.</param>
    public KeptDossier(ClaimDecisions decisions, PairModel model, KeptDossier? before = null)
    {
        _known = before?.Reuse;
        _before = before?._reports.Values.SelectMany(r => r.Said).DistinctBy(p => p.Statement, ReferenceEqualityComparer.Instance)
            .ToDictionary(p => p.Statement, ReferenceEqualityComparer.Instance as IEqualityComparer<Statement>);
        (_decisions, _decided, _model) = (decisions, new Decided(decisions.Links), model);
        _withdrawals = new Withdrawals(decisions.Reports);
        _graph = new ClaimGraph(_decided, Weights);
        Directory = new SourceDirectory(decisions.Sources);
        (Reuse, Score, Origins) = (new ReuseFinder(_reader), null!, null!);
        Compare();
    }

    private ReuseFinder Reuse { get; set; }

    /// <summary>The weights of its concepts.</summary>
    public TermWeights Weights { get; } = new();

    /// <summary>Which statements stand for themselves.</summary>
    public Nestings Nestings { get; } = new();

    /// <summary>Its sources.</summary>
    public SourceDirectory Directory { get; private set; }

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

    /// <summary>Adds reports that it does not hold, their statements in order.</summary>
    public void Add(IReadOnlyList<ReportReading> settled)
    {
        var touched = settled.Select(r => r.Report.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var reading in settled)
        {
            var report = new KeptReport(reading, [.. reading.Statements.Select(s => Read(reading.Report, s)).DistinctBy(p => p.Id)]);
            _reports[reading.Report.Sha256] = report;
            _figures.Add(report.Said, touched);
            _withdrawals.Add(reading.Report, touched);
        }

        if (_known is not null && _reports.Count == settled.Count && _known.HoldsJust(settled)) Reuse = _known;
        else Reuse.Add(settled, touched);

        Name(settled, touched);
        Compare();
        foreach (var report in touched) Place(_reports[report]);
        _claims.Follow(_graph.Settle(Score), touched);
    }

    /// <summary>What became of the claims since this was asked last; the first time all of them are new.</summary>
    public ClaimUpdate Changes()
    {
        var (builder, isWhole) = (Builder, !_isTold);
        _isTold = true;
        return _claims.Changes(nodes => (builder.Of(nodes), builder.First(nodes), Origins.Asked()), isWhole);
    }

    /// <summary>Lets go of what the dossier was before other decisions.</summary>
    public void Forget() => (_before, _known) = (null, null);

    private Proposition Read(Report report, Statement statement) =>
        _before is not null && _before.TryGetValue(statement, out var known) && ReferenceEquals(known.Report, report) ? known : _reader.Read(report, statement);

    private void Name(IReadOnlyList<ReportReading> added, HashSet<string> touched)
    {
        if (Directory.TakesMore(added))
        {
            Directory.Add(added, touched);
            return;
        }

        var before = Directory;
        Directory = new SourceDirectory(_decisions.Sources);
        Directory.Add([.. _reports.Values.Select(r => r.Reading).Order(Comparer<ReportReading>.Create((x, y) => PlaceOrder.Compare(x.Report, y.Report)))], new HashSet<string>());
        touched.UnionWith(_reports.Keys.Where(r => before.SeenIn(r) != Directory.SeenIn(r)));
    }

    private void Compare()
    {
        Score = new PairScore(new PairEvidence(Weights, Directory, new PairTies(Nestings, Reuse)), _model);
        Origins = new OriginFinder(Directory, new RootFinder(Directory, Reuse, Nestings), Weights, Score, _withdrawals, _decided);
    }

    // What stood in the graph of it goes, and what stands there now takes its place.
    private void Place(KeptReport report)
    {
        foreach (var host in report.Hosts) _graph.Remove(host);
        var said = report.Said.Select(p => _figures.Settle(_reader.WithSpeaker(p, Directory))).ToList();
        var nesting = Nestings[report.Reading.Report.Sha256] = Nesting.Of(said, Directory, _decided);
        report.Hosts = nesting.Hosts;
        foreach (var host in report.Hosts) _graph.Add(host);
    }
}
