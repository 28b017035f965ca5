using System.Security.Cryptography;
using System.Text;
using Hearsay.Corroboration.Levels;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// Makes claims of a dossier's statements: what speaks of the same thing is linked, chains and reuse are followed back to
/// origins, and each claim gets its level. It is pure: the same readings give the same claims in whatever order they come, and
/// a report given twice counts once. It judges nobody's truth and keeps no decision of a person.
/// </summary>
public sealed class ClaimLinker
{
    private readonly PropositionReader _reader = new(Lexicon.Default);

    /// <summary>The claims of a dossier, each statement in exactly one, in order of their first statement.</summary>
    public IReadOnlyList<Claim> Link(IReadOnlyList<ReportReading> dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var readings = Settle(dossier);
        var propositions = readings.SelectMany(r => r.Statements.Select(s => _reader.Read(r.Report, s)))
            .DistinctBy(p => p.Id).ToList();
        if (propositions.Count == 0) return [];
        var (weights, clusters) = ClaimGraph.Of(propositions);
        var directory = SourceDirectory.Of(readings);
        var roots = new RootFinder(directory, new ReuseFinder(readings), propositions);
        var finder = new OriginFinder(directory, roots, weights);
        return [.. clusters.Select(c => Build(c.Claim, c.Links, finder.Of(c.Claim), weights))];
    }

    // Reports by name, statements by place: everything after this depends on this order alone.
    private static List<ReportReading> Settle(IReadOnlyList<ReportReading> dossier) =>
    [
        .. dossier
            .DistinctBy(r => r.Report.Sha256)
            .OrderBy(r => r.Report.Name, StringComparer.Ordinal)
            .ThenBy(r => r.Report.Sha256, StringComparer.Ordinal)
            .Select(r => r with { Statements = [.. r.Statements.OrderBy(s => s.Content.Count > 0 ? s.Content[0] : default).ThenBy(s => s.Id, StringComparer.Ordinal)] }),
    ];

    private static Claim Build(IReadOnlyList<Proposition> members, IReadOnlyList<ClaimLink> links, ClaimOrigins origins, TermWeights weights)
    {
        var (level, reason) = LevelRule.Of(members, origins);
        return new Claim
        {
            Id = IdOf(members),
            Text = ClaimText.Of(members, weights),
            Level = level,
            LevelReason = reason,
            Origins = origins.Origins,
            Independence = origins.Independence,
            Statements = [.. members.Select(m => m.Id)],
            Links = links,
        };
    }

    private static string IdOf(IReadOnlyList<Proposition> members)
    {
        var ids = string.Join('\n', members.Select(m => m.Id).Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..16];
    }
}
