using System.Globalization;
using System.Text.Json;

namespace Hearsay.Cli.Evaluation;

/// <summary>A scorer's JSON as the figures in it, each under its path: "clustering / bCubed / f1".</summary>
internal static class Scores
{
    private static readonly string[] OfClaims = ["clustering /", "level /", "originCount /", "falseCorroboration /", "corroborationRecall /"];

    /// <summary>The figures in the scorer's order; names and lists are left out, they are for looking into single mistakes.</summary>
    public static IReadOnlyList<(string Path, string Figure)> Flatten(JsonElement scores) => [.. Walk(scores, "")];

    /// <summary>The figures of a dossier's scores that linking decides: claims, levels and origins, without those of statements.</summary>
    public static IReadOnlyList<(string Path, string Figure)> OfLinking(JsonElement scores) =>
        [.. Flatten(scores).Where(f => OfClaims.Any(kind => f.Path.StartsWith(kind, StringComparison.Ordinal)))];

    private static IEnumerable<(string Path, string Figure)> Walk(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Walk(p.Value, path.Length == 0 ? p.Name : $"{path} / {p.Name}")),
        JsonValueKind.Number => [(path, Figure(element))],
        JsonValueKind.Null => [(path, "-")],
        _ => [],
    };

    // Shares are written with a point by the scorers, counts without.
    private static string Figure(JsonElement number) =>
        number.TryGetInt64(out var count) && !number.GetRawText().Contains('.')
            ? count.ToString(CultureInfo.InvariantCulture)
            : number.GetDouble().ToString("0.000", CultureInfo.InvariantCulture);
}
