using System.Text.Json;

namespace Hearsay.Cli.Evaluation;

/// <summary>A scorer's JSON as the figures in it, each under its path: "clustering / bCubed / f1".</summary>
internal static class Scores
{
    private static readonly string[] OfClaims = ["clustering /", "level /", "originCount /", "falseCorroboration /", "corroborationRecall /"];

    /// <summary>The figures in the scorer's order; names and lists are left out, they are for looking into single mistakes.</summary>
    public static IReadOnlyList<Score> Flatten(JsonElement scores) => [.. Walk(scores, "")];

    /// <summary>The figures of a dossier's scores that linking decides: claims, levels and origins, without those of statements.</summary>
    public static IReadOnlyList<Score> OfLinking(IReadOnlyList<Score> scores) =>
        [.. scores.Where(f => OfClaims.Any(kind => f.Path.StartsWith(kind, StringComparison.Ordinal)))];

    private static IEnumerable<Score> Walk(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Walk(p.Value, path.Length == 0 ? p.Name : $"{path} / {p.Name}")),
        JsonValueKind.Number => [Figure(element, path)],
        JsonValueKind.Null => [new Score(path, null, IsCount: false)],
        _ => [],
    };

    // Shares are written with a point by the scorers, counts without.
    private static Score Figure(JsonElement number, string path) => new(path, number.GetDouble(), IsCount: !number.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'));
}
