using System.Text.Json;
using Hearsay.Model;

namespace Hearsay.Cli.Evaluation;

/// <summary>
/// A dossier's gold statements in place of those that were read, so that linking is measured alone: contents, sources, carriers, modes,
/// stances and figures as the gold has them. What the gold does not annotate (days, places, the words of a number, when it was said) is
/// what reading found in the same words. Claims, origins and what reuses what are never taken from the gold.
/// </summary>
internal static class GoldReadings
{
    /// <summary>The readings with the gold's statements.</summary>
    /// <param name="gold">Full path of <c>gold.json</c>.</param>
    /// <param name="readings">The dossier as read; reports are found by their names.</param>
    public static IReadOnlyList<ReportReading> Of(string gold, IReadOnlyList<ReportReading> readings)
    {
        using var parsed = JsonDocument.Parse(File.ReadAllBytes(gold));
        var root = parsed.RootElement;
        var sources = root.GetProperty("sources").EnumerateArray().ToDictionary(s => Text(s, "id"), SourceOf, StringComparer.Ordinal);
        var figures = root.GetProperty("figures").EnumerateArray().ToLookup(f => Text(f, "statement"), StringComparer.Ordinal);
        var statements = root.GetProperty("statements").EnumerateArray().ToLookup(s => Text(s, "report"), StringComparer.Ordinal);
        return [.. readings.Select(r => WithRelations(r, [.. statements[r.Report.Name].Select(s => StatementOf(s, r, sources, figures[Text(s, "id")]))]))];
    }

    // A relation that reading found between two statements holds between those of the gold that have most of their words.
    private static ReportReading WithRelations(ReportReading read, IReadOnlyList<Statement> gold)
    {
        string? InGold(string? id) => read.Statements.FirstOrDefault(s => s.Id == id) is { } known
            ? gold.FirstOrDefault(g => 2 * Shared(known, g.Content[0]) > Math.Max(known.Content.Sum(c => c.Length), g.Content[0].Length))?.Id
            : null;
        var relations = read.Statements.SelectMany(s => s.Relations.Select(r => (Holder: InGold(s.Id) ?? InGold(r.First.Statement), Relation: r with
        {
            First = r.First with { Statement = InGold(r.First.Statement) },
            Second = r.Second with { Statement = InGold(r.Second.Statement) },
        }))).Where(r => r.Holder is not null).ToLookup(r => r.Holder, r => r.Relation);
        return read with { Statements = [.. gold.Select(g => g with { Relations = [.. relations[g.Id]] })] };
    }

    private static Statement StatementOf(JsonElement gold, ReportReading reading, Dictionary<string, Source> sources, IEnumerable<JsonElement> figures)
    {
        var content = Place(reading.Report, Text(gold, "content"), gold.GetProperty("occurrence").GetInt32());
        var read = reading.Statements.Where(s => s.Content.Any(c => c.Overlaps(content))).OrderByDescending(s => Shared(s, content)).ToList();
        var same = read.Count > 0 && 2 * Shared(read[0], content) > content.Length ? read[0] : null;
        return new Statement
        {
            Id = Text(gold, "id"),
            Mode = Named<Mode>(gold, "mode"),
            Stance = Named<Stance>(gold, "stance"),
            Content = [content],
            Source = sources[Text(gold, "source")],
            Via = [.. gold.GetProperty("via").EnumerateArray().Select(v => sources[v.GetString()!])],
            Figures = [.. figures.Select(f => FigureOf(f, content, [.. read.SelectMany(s => s.Figures)]))],
            Times = [.. read.SelectMany(s => s.Times).Where(t => content.Contains(t.Span)).DistinctBy(t => t.Span).OrderBy(t => t.Span)],
            Places = [.. read.SelectMany(s => s.Places).Where(p => content.Contains(p.Span)).DistinctBy(p => p.Span).OrderBy(p => p.Span)],
            SaidOn = same?.SaidOn,
            InCustody = same?.InCustody ?? false,
            FoundBy = "gold",
        };
    }

    private static Figure FigureOf(JsonElement gold, TextSpan content, IReadOnlyList<Figure> read)
    {
        var (low, high) = (Number(gold, "low"), Number(gold, "high"));
        var same = read.FirstOrDefault(f => content.Contains(f.Span) && f.Low == low && f.High == high);
        return (same ?? new Figure { Span = content, Measure = "", Bound = default }) with
        {
            Measure = Text(gold, "measure"),
            Bound = Named<Bound>(gold, "bound"),
            Low = low,
            High = high,
            AsOf = PartialDate.TryParse(gold.GetProperty("asOf").GetString(), out var day) ? day : null,
        };
    }

    private static TextSpan Place(Report report, string content, int occurrence)
    {
        var at = -1;
        for (var i = 0; i < occurrence; i++) at = report.Text.IndexOf(content, at + 1, StringComparison.Ordinal);
        return TextSpan.FromLength(at, content.Length);
    }

    private static int Shared(Statement statement, TextSpan content) => statement.Content.Sum(c => c.Intersect(content)?.Length ?? 0);

    private static Source SourceOf(JsonElement source) => new()
    {
        Name = Text(source, "name"),
        Kind = Text(source, "kind") switch
        {
            "person" or "official" or "expert" => SourceKind.Person,
            "government" or "military" => SourceKind.Government,
            "unnamed" => SourceKind.Unnamed,
            "group" => SourceKind.Group,
            "document" => SourceKind.Document,
            _ => SourceKind.Organization,
        },
        Aliases = [.. source.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()!)],
    };

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static double? Number(JsonElement element, string property) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static T Named<T>(JsonElement element, string property) where T : struct, Enum => Enum.Parse<T>(Text(element, property), ignoreCase: true);
}
