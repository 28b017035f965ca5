using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Notes;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>
/// The links of a dossier, kept up as reports come, become others and go: what one touches is worked out anew and nothing else. All it gives depends on the reports it holds and
/// not on what came and went before.
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
    private bool _isTold;
    private readonly ClaimGraph _graph;
    private readonly KeptClaims _claims = new();

    /// <summary>A dossier without reports, with what persons decided of it.</summary>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="model">The weights of evidence.</param>
    public KeptDossier(ClaimDecisions decisions, PairModel model)
    {
        (_decisions, _decided, _model) = (decisions, new Decided(decisions.Links), model);
        _withdrawals.Decide(decisions.Reports);
        _graph = new ClaimGraph(_decided, Weights);
        (Reuse, Score, Origins) = (new ReuseFinder(_reader), null!, null!);
        Compare();
    }

    private ReuseFinder Reuse { get; }

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

    /// <summary>Takes in reports that came or that are to be linked otherwise, lets go of others, and goes by what persons decide from here on.</summary>
    /// <param name="settled">Reports that it does not hold, and those that are read or decided on otherwise than before; statements in order.</param>
    /// <param name="gone">The SHA-256 of reports that it holds and that are there no more.</param>
    /// <param name="decisions">What persons decided.</param>
    public void Take(IReadOnlyList<ReportReading> settled, IReadOnlyList<string> gone, ClaimDecisions decisions)
    {
        var touched = settled.Select(r => r.Report.Sha256).Concat(gone).ToHashSet(StringComparer.Ordinal);
        foreach (var known in touched.Select(r => _reports.GetValueOrDefault(r)).OfType<KeptReport>()) Unplace(known);
        var judged = Decide(decisions);
        var turnover = Turnover.Of(settled, gone, r => _reports.GetValueOrDefault(r)?.Reading);
        Unlearn(turnover, touched);
        Learn(turnover, touched);
        Reuse.Take(turnover, touched);
        judged.UnionWith(Directory.Take(turnover, decisions.Sources, touched));
        Compare();
        foreach (var report in touched)
            if (_reports.TryGetValue(report, out var there)) Place(there);
        var regrouped = _graph.Settle(Score);
        _claims.Follow(regrouped, touched.Concat(judged), judged.SelectMany(r => _reports.GetValueOrDefault(r)?.Hosts ?? []).Select(_graph.ClaimOf));
    }

    /// <summary>What became of the claims since this was asked last; the first time all of them are new.</summary>
    public ClaimUpdate Changes()
    {
        var (builder, isWhole) = (Builder, !_isTold);
        _isTold = true;
        return _claims.Changes(nodes => (builder.Of(nodes), builder.First(nodes), Origins.Asked()), isWhole);
    }

    // Gives the reports that a decision withdraws, or withdraws no more.
    private HashSet<string> Decide(ClaimDecisions decisions)
    {
        if (!_decisions.Links.SequenceEqual(decisions.Links)) _graph.Decide(_decided = new Decided(decisions.Links));
        var judged = _decisions.Reports.SequenceEqual(decisions.Reports) ? [] : _withdrawals.Decide(decisions.Reports);
        _decisions = decisions;
        return judged.ToHashSet(StringComparer.Ordinal);
    }

    private void Unlearn(Turnover turnover, HashSet<string> touched)
    {
        foreach (var known in turnover.Going.Concat(turnover.Renewed.Select(r => r.Report.Sha256)).Select(r => _reports[r]))
        {
            _figures.Remove(known.Said, touched);
            _captivity.Remove(known.Said, touched);
        }

        foreach (var report in turnover.Going)
        {
            _reports.Remove(report, out var known);
            _withdrawals.Remove(known!.Reading.Report, touched);
            Nestings.Remove(report);
        }
    }

    private void Learn(Turnover turnover, HashSet<string> touched)
    {
        foreach (var report in Concurrently.Of([.. turnover.Coming, .. turnover.Renewed], r => new KeptReport(r, r.Statements.Select(s => _reader.Read(r.Report, s)).DistinctBy(p => p.Id).ToArray())))
        {
            _reports[report.Reading.Report.Sha256] = report;
            _figures.Add(report.Said, touched);
            _captivity.Add(report.Said, touched);
        }

        _reader.Forget();
        foreach (var reading in turnover.Coming) _withdrawals.Add(reading.Report, touched);
    }

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
