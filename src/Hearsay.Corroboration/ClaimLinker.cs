using System.Security.Cryptography;
using System.Text;
using Hearsay.Corroboration.Doubts;
using Hearsay.Corroboration.Explaining;
using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Levels;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// Makes claims of a dossier's statements: what speaks of the same thing is linked, chains and reuse are followed back to
/// origins, and each claim gets its level. It is pure: the same readings give the same claims in whatever order they come, and
/// a report given twice counts once. It judges nobody's truth. What a person decided
/// of two statements is handed to it and always wins; it keeps no decision itself.
/// </summary>
public sealed class ClaimLinker
{
    private readonly Lexicon _lexicon = Lexicon.Default;
    private readonly PairModel? _model;

    /// <summary>A linker with the weights that come with the program.</summary>
    public ClaimLinker()
    {
    }

    /// <summary>A linker with other weights, for learning them.</summary>
    internal ClaimLinker(PairModel model) => _model = model;

    /// <summary>The graph that the claims of a dossier are made of, for learning; null when there is no statement.</summary>
    internal ClaimGraph? Graph(IReadOnlyList<ReportReading> dossier) => Cluster(dossier, ClaimDecisions.None)?.Graph;

    /// <summary>The claims of a dossier, each statement in exactly one, in order of their first statement.</summary>
    public IReadOnlyList<Claim> Link(IReadOnlyList<ReportReading> dossier) => Link(dossier, ClaimDecisions.None);

    /// <summary>
    /// The claims of a dossier with what persons decided, each statement that none rejected in exactly one; a decision on a statement that is not there
    /// changes nothing.
    /// </summary>
    /// <param name="dossier">The readings.</param>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="memory">What earlier linkings of the dossier worked out, and where this one leaves it; null to work out all. It changes no claim.</param>
    public IReadOnlyList<Claim> Link(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, LinkMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(decisions);
        if (Cluster(dossier, decisions, memory) is not { } made) return [];
        var claims = made.Claims.Select(c => WithGuests(Build(c.Claim, c.Links, made.Origins.Of(c.Claim), made.Weights), made.Nesting, made.Place));
        return [.. claims.OrderBy(c => made.Place[c.Statements[0]])];
    }

    /// <summary>Why a claim is what it is, or null when the dossier makes no claim of that identity.</summary>
    /// <param name="dossier">The readings the claim was made of.</param>
    /// <param name="claimId">Identity of the claim.</param>
    /// <param name="decisions">What persons decided when the claim was made; none when left out.</param>
    public ClaimExplanation? Explain(IReadOnlyList<ReportReading> dossier, string claimId, ClaimDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        if (Cluster(dossier, decisions ?? ClaimDecisions.None) is not { } made) return null;
        var (hosts, links) = made.Claims.FirstOrDefault(c => IdOf(WithGuests(c.Claim, made.Nesting)) == claimId);
        if (hosts is null) return null;
        var origins = made.Origins.Of(hosts);
        var claim = WithGuests(Build(hosts, links, origins, made.Weights), made.Nesting, made.Place);
        return ClaimExplainer.Explain(claim, hosts, made.Nesting, origins, made.Origins);
    }

    /// <summary>What the program is not sure of and a person could decide, what would change most first.</summary>
    /// <param name="dossier">The readings.</param>
    /// <param name="decisions">What persons decided already; it is not asked again.</param>
    /// <param name="most">The most to answer with.</param>
    public IReadOnlyList<Doubt> Doubts(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, int most = 200)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(decisions);
        if (Cluster(dossier, decisions) is not { } made) return [];
        HashSet<string> settled = [.. decisions.Accepted];
        return new DoubtFinder(made.Claims, made.Origins, ClaimGraph.Threshold).Find(made.Missed, settled.Contains, most);
    }

    private Clusters? Cluster(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, LinkMemory? memory = null)
    {
        memory?.Begin();
        var decided = new Decided(decisions.Links);
        var readings = Settle(dossier, decisions, memory);
        var directory = SourceDirectory.Of(readings, decisions.Sources);
        var reader = new PropositionReader(_lexicon, directory, memory);
        var propositions = HurtAndTreated.Settle(SameNumber.Settle([.. readings.SelectMany(r => r.Statements.Select(s => reader.Read(r.Report, s))).DistinctBy(p => p.Id)]));
        if (propositions.Count == 0) return null;
        var nesting = Nesting.Of(propositions, directory, decided);
        var reuse = memory?.Reuse ?? new ReuseFinder();
        reuse.Set(readings);
        var graph = ClaimGraph.Over(nesting.Hosts, decided, directory, new PairTies(nesting, reuse), _model);
        var (claims, missed) = graph.Claims();
        var roots = new RootFinder(directory, reuse, nesting);
        var place = propositions.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        return new Clusters(claims, new OriginFinder(directory, roots, graph, new Withdrawals(readings, decisions.Reports, directory.Outlets)), graph, nesting, place, missed);
    }

    // Reports by name, statements by place: everything after this depends on this order alone.
    private static List<ReportReading> Settle(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, LinkMemory? memory)
    {
        var (rejected, accepted) = (decisions.Rejected.ToHashSet(StringComparer.Ordinal), decisions.Accepted.ToHashSet(StringComparer.Ordinal));
        return [.. dossier
            .DistinctBy(r => r.Report.Sha256)
            .OrderBy(r => r.Report.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Sha256, StringComparer.Ordinal)
            .Select(r => memory is null || r.Statements.Any(IsDecided) ? Settled(r) : memory.Settled(r, Settled))];

        ReportReading Settled(ReportReading r) =>
            r with { Statements = [.. r.Statements.Where(s => !rejected.Contains(s.Id)).Select(Believed).OrderBy(s => s.Content.Count > 0 ? s.Content[0] : default).ThenBy(s => s.Id, StringComparer.Ordinal)] };

        // What a person accepted was read well, however little the reader was sure of it.
        Statement Believed(Statement s) => s.Confidence is not null && accepted.Contains(s.Id) ? s with { Confidence = null } : s;

        bool IsDecided(Statement s) => rejected.Contains(s.Id) || accepted.Contains(s.Id);
    }

    private static Claim Build(IReadOnlyList<Proposition> members, IReadOnlyList<ClaimLink> links, ClaimOrigins origins, TermWeights weights)
    {
        var (level, reason) = LevelRule.Of(members, origins);
        return new Claim
        {
            Id = "",
            Text = ClaimText.Of(members, weights),
            Level = level,
            LevelReason = reason,
            Origins = origins.Origins,
            Independence = origins.Independence,
            Statements = [.. members.Select(m => m.Id)],
            Links = links,
            Withdrawn = [.. members.Where(m => origins.Withdrawn.ContainsKey(m.Id)).Select(m => new WithdrawnStatement(m.Id, origins.Withdrawn[m.Id]))],
        };
    }

    // The claim with the statements that only repeat one of its own.
    private static Claim WithGuests(Claim claim, Nesting nesting, IReadOnlyDictionary<string, int> place)
    {
        List<string> All(IReadOnlyList<string> hosts) => [.. hosts.Concat(hosts.SelectMany(h => nesting.GuestsOf[h].Select(g => g.Id))).OrderBy(id => place[id])];
        var statements = All(claim.Statements);
        var links = claim.Statements.SelectMany(h => nesting.GuestsOf[h].Select(g => place[g.Id] < place[h] ? Nested(g.Id, h) : Nested(h, g.Id)));
        return claim with
        {
            Id = IdOf(statements),
            Statements = statements,
            Origins = [.. claim.Origins.Select(o => o with { Statements = All(o.Statements) })],
            Withdrawn = [.. claim.Withdrawn.SelectMany(w => All([w.Statement]).Select(s => w with { Statement = s })).OrderBy(w => place[w.Statement])],
            Links = [.. claim.Links, .. links],
        };
    }

    private static List<string> WithGuests(IReadOnlyList<Proposition> hosts, Nesting nesting) =>
        [.. hosts.SelectMany(h => nesting.GuestsOf[h.Id].Select(g => g.Id).Prepend(h.Id))];

    private static ClaimLink Nested(string first, string second) => new(first, second, 1, "one stands within the other's words");

    private static string IdOf(IReadOnlyList<string> statements)
    {
        var ids = string.Join('\n', statements.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..16];
    }

    private sealed record Clusters(
        IReadOnlyList<(IReadOnlyList<Proposition> Claim, IReadOnlyList<ClaimLink> Links)> Claims, OriginFinder Origins, ClaimGraph Graph, Nesting Nesting,
        IReadOnlyDictionary<string, int> Place, IEnumerable<ClaimLink> Missed)
    {
        public TermWeights Weights => Graph.Weights;
    }
}
