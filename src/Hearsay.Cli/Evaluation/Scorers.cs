using System.Text.Json;
using Hearsay.Corroboration;
using Hearsay.Exports;
using Hearsay.Files;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Cli.Evaluation;

/// <summary>
/// Reads the evaluation data and has its own scorers compare what was found with the gold. What the scores mean is written in the
/// scorers; nothing is counted here.
/// </summary>
internal sealed class Scorers(string data)
{
    private readonly ReportReader _reader = new(Reader.Default);

    /// <summary>The dossiers with gold answers there are, by name: the seed and the invented ones.</summary>
    public IReadOnlyList<(string Name, string Folder)> Dossiers { get; } =
    [
        .. new[] { Path.Combine(data, "seed") }
            .Concat(Directory.Exists(Path.Combine(data, "dossiers")) ? Directory.GetDirectories(Path.Combine(data, "dossiers")).Order(StringComparer.Ordinal) : [])
            .Where(folder => File.Exists(Path.Combine(folder, "gold.json")))
            .Select(folder => (Path.GetFileName(folder), folder)),
    ];

    /// <summary>Whether PolNeAR's development part is there.</summary>
    public bool HasPolnear => Directory.Exists(Path.Combine(Polnear, "text"));

    private string Polnear => Path.Combine(data, "polnear", "dev");

    /// <summary>Scores a dossier's statements, claims and figures, as read and with the gold's statements in place of those read.</summary>
    public DossierScores ScoreDossier(string name, string folder, CancellationToken stop)
    {
        var readings = Read(Path.Combine(folder, "reports"), stop).ToList();
        var gold = GoldReadings.Of(Path.Combine(folder, "gold.json"), readings);
        return new DossierScores(name, Scores.Flatten(ScoreLinking(name, folder, readings)), Scores.Flatten(ScoreLinking(name, folder, gold)));
    }

    /// <summary>Scores the statements, claims and figures of a dossier of our own.</summary>
    public DossierScores ScoreDossier(OwnDossier own, CancellationToken stop)
    {
        var gathered = Directory.CreateTempSubdirectory("hearsay-gold-").FullName;
        try
        {
            own.GatherIn(gathered);
            return ScoreDossier(own.IsBlind ? $"{own.Name} (blind)" : own.Name, gathered, stop);
        }
        finally
        {
            Directory.Delete(gathered, recursive: true);
        }
    }

    private JsonElement ScoreLinking(string name, string folder, IReadOnlyList<ReportReading> readings) =>
        Scored("score_dossier.py", folder, file => DossierJson.Write(file, name, readings, new ClaimLinker().Link(readings)));

    /// <summary>Scores the attributions of PolNeAR's development part.</summary>
    public JsonElement ScorePolnear(CancellationToken stop) =>
        Scored("score_attribution.py", Polnear, file =>
        {
            foreach (var reading in Read(Path.Combine(Polnear, "text"), stop)) ReadingJson.WriteLine(file, reading);
        });

    private IEnumerable<ReportReading> Read(string folder, CancellationToken stop)
    {
        foreach (var outcome in _reader.Read(ReportFiles.Find([folder]).Files, cancellation: stop))
            yield return outcome.Reading ?? throw new ToolException(outcome.Fault!.ToString());
    }

    private JsonElement Scored(string scorer, string gold, Action<Stream> write)
    {
        var prediction = Path.GetTempFileName();
        try
        {
            using (var file = File.Create(prediction)) write(file);
            string[] form = scorer == "score_attribution.py" ? ["--json"] : [];
            using var scores = JsonDocument.Parse(Tool.Run("python3", [Path.Combine(data, scorer), gold, prediction, .. form]));
            return scores.RootElement.Clone();
        }
        finally
        {
            File.Delete(prediction);
        }
    }
}
