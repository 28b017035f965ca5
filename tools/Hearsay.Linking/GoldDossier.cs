using System.Text.Json;
using Hearsay.Cli.Evaluation;
using Hearsay.Corroboration;
using Hearsay.Files;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Linking;

/// <summary>A dossier with gold answers, as read and with the gold's statements, and the examples that both give.</summary>
internal sealed class GoldDossier
{
    private const double SamePlace = 0.5;
    private const int OneOfSo = 3;

    private GoldDossier(string name, IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, string> claimOf)
    {
        (Name, Read, Fed) = (name, read, fed);
        var paired = Pair(read, fed, claimOf);
        Examples = [.. Labelled(fed, claimOf), .. Labelled(read, paired), .. Unlike(read, fed, paired)];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its statements as read from the texts.</summary>
    public IReadOnlyList<ReportReading> Read { get; }

    /// <summary>The gold's statements.</summary>
    public IReadOnlyList<ReportReading> Fed { get; }

    /// <summary>What can be learned from it.</summary>
    public IReadOnlyList<Example> Examples { get; }

    /// <summary>Reads a dossier.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="gold">Full path of its gold answers.</param>
    /// <param name="reports">Full path of the folder of its reports.</param>
    public static GoldDossier Load(string name, string gold, string reports)
    {
        var read = new ReportReader(Reader.Default).Read(ReportFiles.Find([reports]).Files).Select(o => o.Reading ?? throw new InvalidDataException(o.Fault!.ToString())).ToList();
        using var parsed = JsonDocument.Parse(File.ReadAllBytes(gold));
        var claimOf = parsed.RootElement.GetProperty("statements").EnumerateArray()
            .ToDictionary(s => s.GetProperty("id").GetString()!, s => s.GetProperty("claim").GetString()!, StringComparer.Ordinal);
        return new GoldDossier(name, read, GoldReadings.Of(gold, read), claimOf);
    }

    // Each read statement with the claim of the gold's statement that has the same words, as far as half of both together.
    private static Dictionary<string, string> Pair(IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, string> claimOf)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (report, gold) in read.Zip(fed))
        {
            var pairs = gold.Statements.SelectMany(g => report.Statements.Select(s => (Gold: g, Statement: s, Share: Share(s, g))))
                .Where(p => p.Share >= SamePlace).OrderByDescending(p => p.Share).ThenBy(p => p.Gold.Id, StringComparer.Ordinal).ThenBy(p => p.Statement.Id, StringComparer.Ordinal);
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (one, statement, _) in pairs)
                if (!claims.ContainsKey(statement.Id) && taken.Add(one.Id)) claims[statement.Id] = claimOf[one.Id];
        }

        return claims;
    }

    private static double Share(Statement statement, Statement gold)
    {
        var both = statement.Content.Sum(c => c.Intersect(gold.Content[0])?.Length ?? 0);
        return both / (double)(statement.Content.Sum(c => c.Length) + gold.Content[0].Length - both);
    }

    private static IEnumerable<Example> Labelled(IReadOnlyList<ReportReading> readings, IReadOnlyDictionary<string, string> claimOf)
    {
        if (new ClaimLinker().Graph(readings) is not { Nodes.Count: > 0 } graph) yield break;
        var nodes = Enumerable.Range(0, graph.Nodes.Count).Where(i => claimOf.ContainsKey(graph.Nodes[i].Id)).ToList();
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
                yield return new Example(graph.EvidenceOn(nodes[i], nodes[j]), claimOf[graph.Nodes[nodes[i]].Id] == claimOf[graph.Nodes[nodes[j]].Id]);
        }
    }

    // A statement of the texts that shares no word's place with the gold is of no claim of the gold. One pair of three: they are many.
    private static IEnumerable<Example> Unlike(IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, string> paired)
    {
        if (new ClaimLinker().Graph(read) is not { Nodes.Count: > 0 } graph) yield break;
        var places = fed.ToDictionary(r => r.Report.Sha256, r => r.Statements.SelectMany(s => s.Content).ToList(), StringComparer.Ordinal);
        var nodes = Enumerable.Range(0, graph.Nodes.Count).ToLookup(i => paired.ContainsKey(graph.Nodes[i].Id));
        var others = nodes[false].Where(i => !graph.Nodes[i].Statement.Content.Any(c => places[graph.Nodes[i].Report.Sha256].Any(c.Overlaps))).ToList();
        foreach (var (labelled, i) in nodes[true].Select((n, i) => (n, i)))
        {
            for (var j = i % OneOfSo; j < others.Count; j += OneOfSo)
                yield return new Example(graph.EvidenceOn(labelled, others[j]), false);
        }
    }
}
