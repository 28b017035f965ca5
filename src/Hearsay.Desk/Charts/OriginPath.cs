using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>One way a claim came to be printed: from its origin through carriers to a report, with the reports that print the same words.</summary>
/// <param name="Side">Where its statements stand towards the claim.</param>
/// <param name="Origin">Place of the origin in the claim, or -1 when the statements go back to none that counts.</param>
/// <param name="Root">Name of the origin, or of whoever the report names.</param>
/// <param name="Carriers">Who passed it on, nearest to the origin first.</param>
/// <param name="Statements">The statements in order of publication; those of the first report and of its copies.</param>
public sealed record OriginPath(Side Side, int Origin, string Root, IReadOnlyList<string> Carriers, IReadOnlyList<PlacedStatement> Statements)
{
    /// <summary>The reports, the first one first, each once with its first statement.</summary>
    public IReadOnlyList<PlacedStatement> Reports { get; } = [.. Statements.DistinctBy(placed => placed.Report.Sha256)];

    /// <summary>The ways of a claim by side; on each side the earliest first, those without a date last.</summary>
    public static IReadOnlyList<OriginPath> Of(Claim claim, IReadOnlyList<PlacedStatement> statements)
    {
        var origins = claim.Origins.SelectMany((origin, i) => origin.Statements.Select(id => (Id: id, Origin: i)))
            .DistinctBy(pair => pair.Id).ToDictionary(pair => pair.Id, pair => pair.Origin, StringComparer.Ordinal);
        return
        [
            .. statements.OrderBy(placed => ReportTime.Of(placed.Report) ?? DateTimeOffset.MaxValue)
                .GroupBy(placed => Way(claim, placed, origins.GetValueOrDefault(placed.Statement.Id, -1)), WayComparer.Instance)
                .SelectMany(way => Bundles(way).Select(bundle => new OriginPath(way.Key.Side, way.Key.Origin, way.Key.Root, way.Key.Carriers, bundle)))
                .OrderBy(path => path.Side).ThenBy(path => ReportTime.Of(path.Statements[0].Report) ?? DateTimeOffset.MaxValue),
        ];
    }

    private static (Side Side, int Origin, string Root, IReadOnlyList<string> Carriers) Way(Claim claim, PlacedStatement placed, int origin)
    {
        var statement = placed.Statement;
        var root = origin >= 0 ? claim.Origins[origin].Source.Name : Words.Speaker(statement);
        var names = statement.Via.Select(carrier => carrier.Name);
        if (statement.Source is { } source) names = names.Prepend(source.Name);
        return (Sides.Of(statement.Stance), origin, root, [.. names.Where(name => name != root).Distinct(StringComparer.Ordinal)]);
    }

    // Reports that print the same words are one bundle, and so are the statements of one report.
    private static List<List<PlacedStatement>> Bundles(IEnumerable<PlacedStatement> way)
    {
        var bundles = new List<List<PlacedStatement>>();
        Dictionary<string, int> byReport = new(StringComparer.Ordinal), byWords = new(StringComparer.Ordinal);
        foreach (var placed in way)
        {
            var words = Plain(placed.Words);
            var at = Math.Min(
                byReport.GetValueOrDefault(placed.Report.Sha256, bundles.Count),
                byWords.GetValueOrDefault(words, bundles.Count));
            if (at == bundles.Count) bundles.Add([]);
            bundles[at].Add(placed);
            byReport[placed.Report.Sha256] = byWords[words] = at;
        }

        return bundles;
    }

    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words.Where(char.IsLetterOrDigit)) plain.Append(char.ToLowerInvariant(c));
        return plain.ToString();
    }

    private sealed class WayComparer : IEqualityComparer<(Side Side, int Origin, string Root, IReadOnlyList<string> Carriers)>
    {
        public static WayComparer Instance { get; } = new();

        public bool Equals((Side Side, int Origin, string Root, IReadOnlyList<string> Carriers) x, (Side Side, int Origin, string Root, IReadOnlyList<string> Carriers) y) =>
            x.Side == y.Side && x.Origin == y.Origin && x.Root == y.Root && x.Carriers.SequenceEqual(y.Carriers, StringComparer.Ordinal);

        public int GetHashCode((Side Side, int Origin, string Root, IReadOnlyList<string> Carriers) way) => HashCode.Combine(way.Side, way.Origin, way.Root, way.Carriers.Count);
    }
}
