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

    private GoldDossier(string name, IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, GoldStatement> gold)
    {
        (Name, Read, Fed, OfFed) = (name, read, fed, gold);
        OfRead = Pair(read, fed, gold);
        Examples = [.. Labelled(fed, OfFed), .. Labelled(read, OfRead), .. Unlike(read, fed, OfRead)];
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its statements as read from the texts.</summary>
    public IReadOnlyList<ReportReading> Read { get; }

    /// <summary>The gold's statements.</summary>
    public IReadOnlyList<ReportReading> Fed { get; }

    /// <summary>What each read statement is that the gold has too, by its identity.</summary>
    public IReadOnlyDictionary<string, GoldStatement> OfRead { get; }

    /// <summary>What each of the gold's statements is, by its identity.</summary>
    public IReadOnlyDictionary<string, GoldStatement> OfFed { get; }

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
        var statements = parsed.RootElement.GetProperty("statements").EnumerateArray()
            .ToDictionary(s => s.GetProperty("id").GetString()!, s => new GoldStatement(s.GetProperty("claim").GetString()!, s.GetProperty("stance").GetString() == "denies"), StringComparer.Ordinal);
        return new GoldDossier(name, read, GoldReadings.Of(gold, read), statements);
    }

    // Each read statement with the gold's statement that has the same words, as far as half of both together.
    private static Dictionary<string, GoldStatement> Pair(IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, GoldStatement> ofFed)
    {
        var paired = new Dictionary<string, GoldStatement>(StringComparer.Ordinal);
        foreach (var (report, gold) in read.Zip(fed))
        {
            var pairs = gold.Statements.SelectMany(g => report.Statements.Select(s => (Gold: g, Statement: s, Share: Share(s, g))))
                .Where(p => p.Share >= SamePlace).OrderByDescending(p => p.Share).ThenBy(p => p.Gold.Id, StringComparer.Ordinal).ThenBy(p => p.Statement.Id, StringComparer.Ordinal);
            var taken = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (one, statement, _) in pairs)
                if (!paired.ContainsKey(statement.Id) && taken.Add(one.Id)) paired[statement.Id] = ofFed[one.Id];
        }

        return paired;
    }

    private static double Share(Statement statement, Statement gold)
    {
        var both = statement.Content.Sum(c => c.Intersect(gold.Content[0])?.Length ?? 0);
        return both / (double)(statement.Content.Sum(c => c.Length) + gold.Content[0].Length - both);
    }

    private static IEnumerable<Example> Labelled(IReadOnlyList<ReportReading> readings, IReadOnlyDictionary<string, GoldStatement> gold)
    {
        if (new ClaimLinker().Graph(readings) is not { Nodes.Count: > 0 } graph) yield break;
        var nodes = Enumerable.Range(0, graph.Nodes.Count).Where(i => gold.ContainsKey(graph.Nodes[i].Id)).ToList();
        for (var i = 0; i < nodes.Count; i++)
        {
            for (var j = i + 1; j < nodes.Count; j++)
                yield return new Example(graph.EvidenceOn(nodes[i], nodes[j]), gold[graph.Nodes[nodes[i]].Id].Claim == gold[graph.Nodes[nodes[j]].Id].Claim);
        }
    }

    // A statement of the texts that shares no word's place with the gold is of no claim of the gold. One pair of three: they are many.
    private static IEnumerable<Example> Unlike(IReadOnlyList<ReportReading> read, IReadOnlyList<ReportReading> fed, IReadOnlyDictionary<string, GoldStatement> paired)
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
