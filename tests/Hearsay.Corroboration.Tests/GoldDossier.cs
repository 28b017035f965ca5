using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

/// <summary>A dossier of the evaluation data as readings: the gold's statements without its claims, its bases and what reuses what.</summary>
internal static class GoldDossier
{
    /// <summary>The folder of the evaluation data, or null when it is not there.</summary>
    public static string? Folder()
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_EVAL") is { Length: > 0 } given) return Directory.Exists(given) ? given : null;
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (!File.Exists(Path.Combine(at.FullName, "Hearsay.slnx"))) continue;
            foreach (var up in (string[])["..", "../.."])
                if (Path.Combine(at.FullName, up, "shared", "eval") is var folder && Directory.Exists(folder)) return folder;
        }

        return null;
    }

    /// <summary>The readings of one dossier of the evaluation data.</summary>
    public static IReadOnlyList<ReportReading> Read(string folder)
    {
        var gold = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "gold.json")))!;
        var sources = gold["sources"]!.AsArray().ToDictionary(s => (string)s!["id"]!, s => SourceOf(s!));
        var figures = gold["figures"]!.AsArray().ToLookup(f => (string)f!["statement"]!);
        return [.. Directory.GetFiles(Path.Combine(folder, "reports"), "*.txt").Order(StringComparer.Ordinal).Select(file =>
        {
            var report = ReportOf(file);
            var statements = gold["statements"]!.AsArray().Where(s => (string)s!["report"]! == report.Name)
                .Select(s => StatementOf(s!, report, sources, figures[(string)s!["id"]!]!));
            return new ReportReading(report, [.. statements], "gold");
        })];
    }

    /// <summary>The claims in the interchange form that the scorer reads.</summary>
    public static string Export(IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims)
    {
        JsonArray Names(IEnumerable<Source> sources) => [.. sources.Select(s => new JsonObject { ["name"] = s.Name })];
        var statements = readings.SelectMany(r => r.Statements.Select(s => (JsonNode)new JsonObject
        {
            ["id"] = s.Id,
            ["report"] = r.Report.Name,
            ["mode"] = Lower(s.Mode),
            ["stance"] = Lower(s.Stance),
            ["content"] = new JsonArray([.. s.Content.Select(c => new CodePointMap(r.Report.Text).ToCodePoints(c)).Select(c => new JsonObject { ["start"] = c.Start, ["end"] = c.End })]),
            ["source"] = s.Source is null ? null : new JsonObject { ["name"] = s.Source.Name },
            ["via"] = Names(s.Via),
        }));
        var figures = readings.SelectMany(r => r.Statements).SelectMany(s => s.Figures.Select(f => (JsonNode)new JsonObject
        {
            ["statement"] = s.Id,
            ["measure"] = f.Measure,
            ["bound"] = Lower(f.Bound),
            ["low"] = f.Low,
            ["high"] = f.High,
            ["asOf"] = f.AsOf?.ToString(),
        }));
        var made = claims.Select(c => (JsonNode)new JsonObject
        {
            ["id"] = c.Id,
            ["text"] = c.Text,
            ["level"] = Lower(c.Level),
            ["reason"] = c.LevelReason,
            ["origins"] = Names(c.Origins.Select(o => o.Source)),
            ["independence"] = new JsonObject { ["min"] = c.Independence.Min, ["max"] = c.Independence.Max },
            ["statements"] = new JsonArray([.. c.Statements.Select(s => JsonValue.Create(s))]),
            ["links"] = new JsonArray([.. c.Links.Select(l => JsonValue.Create($"{l.First}-{l.Second} {l.Score}: {l.Reason}"))]),
            ["why"] = new JsonArray([.. c.Origins.Select(o => JsonValue.Create($"{o.Source.Name}: {string.Join(" / ", o.Reasons)}"))]),
        });
        return new JsonObject { ["dossier"] = "gold", ["statements"] = new JsonArray([.. statements]), ["claims"] = new JsonArray([.. made]), ["figures"] = new JsonArray([.. figures]) }
            .ToJsonString(new JsonSerializerOptions { WriteIndented = true });
    }

    private static string Lower<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static T Parse<T>(JsonNode? value) where T : struct, Enum => Enum.Parse<T>((string)value!, ignoreCase: true);

    private static Source SourceOf(JsonNode source) => new()
    {
        Name = (string)source["name"]!,
        Kind = (string)source["kind"]! switch
        {
            "person" or "official" or "expert" => SourceKind.Person,
            "government" or "military" => SourceKind.Government,
            "unnamed" => SourceKind.Unnamed,
            "group" => SourceKind.Group,
            "document" => SourceKind.Document,
            _ => SourceKind.Organization,
        },
        Aliases = [.. source["aliases"]!.AsArray().Select(a => (string)a!)],
    };

    private static Report ReportOf(string file)
    {
        var text = File.ReadAllText(file);
        var gap = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n\r\n" : "\n\n";
        var end = text.IndexOf(gap, StringComparison.Ordinal);
        var header = text[..end].Split('\n').Select(l => l.Split(':', 2)).ToDictionary(l => l[0].Trim('\uFEFF'), l => l[1].Trim());
        return new Report
        {
            Name = Path.GetFileName(file),
            Sha256 = Path.GetFileName(file),
            Text = text,
            Body = new TextSpan(end + gap.Length, text.Length),
            Header = new ReportHeader
            {
                Title = header.GetValueOrDefault("Title"),
                Publisher = header.GetValueOrDefault("Publisher"),
                Byline = header.GetValueOrDefault("Byline"),
                Agency = header.GetValueOrDefault("Agency"),
                Channel = header.GetValueOrDefault("Channel"),
                Url = header.GetValueOrDefault("Url"),
                Published = Timestamp.TryParse(header.GetValueOrDefault("Published"), out var at) ? at : null,
            },
        };
    }

    private static Statement StatementOf(JsonNode s, Report report, Dictionary<string, Source> sources, IEnumerable<JsonNode?> figures)
    {
        var (content, at) = ((string)s["content"]!, -1);
        for (var i = 0; i < (int)s["occurrence"]!; i++) at = report.Text.IndexOf(content, at + 1, StringComparison.Ordinal);
        var span = TextSpan.FromLength(at, content.Length);
        return new Statement
        {
            Id = (string)s["id"]!,
            Mode = Parse<Mode>(s["mode"]),
            Stance = Parse<Stance>(s["stance"]),
            Content = [span],
            FoundBy = "gold",
            Source = sources[(string)s["source"]!],
            Via = [.. s["via"]!.AsArray().Select(v => sources[(string)v!])],
            Figures = [.. figures.Select(f => new Figure
            {
                Span = span, Measure = (string)f!["measure"]!, Bound = Parse<Bound>(f["bound"]), Low = (double?)f["low"], High = (double?)f["high"],
                AsOf = PartialDate.TryParse((string?)f["asOf"], out var date) ? date : null,
            })],
        };
    }
}
