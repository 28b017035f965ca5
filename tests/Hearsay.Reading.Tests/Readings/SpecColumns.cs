using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Reading.Tests.Readings;

/// <summary>What a spec's table may compare: the name of a column and the compact notation of its cells.</summary>
internal static partial class SpecColumns
{
    private static readonly Dictionary<string, Func<Statement, string, string>> Known = new(StringComparer.Ordinal)
    {
        ["speaker"] = (s, text) => Words(s.Speaker, text),
        ["cue"] = (s, text) => Words(s.Cue, text),
        ["content"] = (s, text) => Words(s.Content, text),
        ["mode"] = (s, _) => Camel(s.Mode.ToString()),
        ["stance"] = (s, _) => Camel(s.Stance.ToString()),
        ["source"] = (s, _) => s.Source?.Name ?? "",
        ["kind"] = (s, _) => s.Source is { } source ? Camel(source.Kind.ToString()) : "",
        ["role"] = (s, _) => s.Source?.Role ?? "",
        ["aliases"] = (s, _) => string.Join("; ", s.Source?.Aliases ?? []),
        ["via"] = (s, _) => string.Join(" < ", s.Via.Select(v => v.Name)),
        ["channel"] = (s, _) => s.Channel ?? "",
        ["said on"] = (s, _) => s.SaidOn?.ToString() ?? "",
        ["in custody"] = (s, _) => s.InCustody ? "yes" : "",
        ["figures"] = (s, _) => string.Join("; ", s.Figures.Select(FigureOf)),
        ["derived"] = (s, _) => string.Join("; ", s.DerivedFigures.Select(FigureOf)),
        ["counted"] = (s, _) => string.Join("; ", s.Figures.Select(Counted)),
        ["times"] = (s, text) => string.Join("; ", s.Times.Select(t => $"{Clean(t.Span.In(text))} = {t.From}{(t.To == t.From ? "" : $"..{t.To}")}")),
        ["hedges"] = (s, text) => string.Join("; ", s.Hedges.Select(h => h.In(text))),
        ["said time"] = (s, text) => s.SaidTime is { } said ? $"{Clean(said.Span.In(text))} = {said.From}{(said.To == said.From ? "" : $"..{said.To}")}" : "",
        ["why"] = (s, _) => string.Join("; ", s.Times.Select(t => t.Rule)),
        ["places"] = (s, _) => string.Join("; ", s.Places.Select(PlaceOf)),
        ["found by"] = (s, _) => s.FoundBy,
    };

    /// <summary>The cell of a statement, white space made single.</summary>
    public static string CellOf(string column, Statement statement, ReportReading reading) =>
        column == "relation" ? Clean(string.Join("; ", statement.Relations.Select(r => RelationOf(r, statement, reading))))
        : Known.TryGetValue(column, out var cell)
            ? Clean(cell(statement, reading.Report.Text))
            : throw new ArgumentException($"'{column}' is no column of a spec; known are: {string.Join(", ", Known.Keys)}, relation.", nameof(column));

    /// <summary>True when the found cell is what was expected; " … " in the expected cell stands for any words.</summary>
    public static bool Agree(string expected, string found)
    {
        expected = Clean(expected.Replace("\\|", "|", StringComparison.Ordinal));
        var parts = expected.Split(" … ", 2);
        return parts.Length == 1
            ? expected == found
            : found.Length >= parts[0].Length + parts[1].Length && found.StartsWith(parts[0], StringComparison.Ordinal) && found.EndsWith(parts[1], StringComparison.Ordinal);
    }

    /// <summary>"denies: what" where the statement itself is the first side, "supports: one / other" where two others are related.</summary>
    private static string RelationOf(StatedRelation relation, Statement statement, ReportReading reading)
    {
        string Side(RelationSide side) => side.Statement is { } id ? Words(reading.Statements.Single(s => s.Id == id).Content, reading.Report.Text) : side.Words?.In(reading.Report.Text) ?? "";
        return $"{Camel(relation.Kind.ToString())}: {(relation.First.Statement == statement.Id ? "" : Side(relation.First) + " / ")}{Side(relation.Second)}";
    }

    /// <summary>Name, reason and words of a protected person.</summary>
    public static string[] CellsOf(ProtectedPerson person, IReadOnlyList<string> columns, string text) =>
        [.. columns.Select(c => c switch { "protected" => person.Name, "reason" => Camel(person.Reason.ToString()), "because" => Clean(person.Because.In(text)), _ => throw new ArgumentException($"'{c}' is no column of a protected person.", nameof(columns)) })];

    /// <summary>Words, source, reason and earlier words of a mention.</summary>
    public static string[] CellsOf(SourceMention mention, Source source, IReadOnlyList<string> columns, string text) =>
        [.. columns.Select(c => c switch
        {
            "mention" => Clean(mention.Span.In(text)),
            "of" => source.Name,
            "reason" => Camel(mention.Reason.ToString()),
            "takes up" => Clean(mention.TakesUp?.In(text) ?? ""),
            _ => throw new ArgumentException($"'{c}' is no column of a mention.", nameof(columns)),
        })];

    private static string Words(IReadOnlyList<TextSpan> spans, string text) => string.Join(" + ", spans.Select(s => s.In(text)));

    /// <summary>"atLeast 12 people killed", with the scope in brackets where the measure does not end with it, and "@" before the date it holds for.</summary>
    private static string FigureOf(Figure figure)
    {
        var value = figure.Low is { } low && figure.High is { } high && low != high ? $"{Number(low)}-{Number(high)}" : Number(figure.Low ?? figure.High ?? double.NaN);
        var scope = figure.Scope is { } s && !figure.Measure.EndsWith(s, StringComparison.Ordinal) ? $" ({s})" : "";
        return $"{Camel(figure.Bound.ToString())} {value} {figure.Measure}{scope}{(figure.AsOf is { } date ? $" @{date}" : "")}";
    }

    /// <summary>"Kursk (region) in Russia", "Tripoli?" with what it may be in, "Drey (city)" when the gazetteer does not have it.</summary>
    private static string PlaceOf(PlaceMention place)
    {
        var kind = place.Kind == PlaceKind.Other ? "" : $" ({Camel(place.Kind.ToString())})";
        if (place.Candidates.Count > 1) return $"{place.Name}? {string.Join(" or ", place.Candidates.Select(c => c.Within ?? Camel(c.Kind.ToString())))}";
        return $"{place.Name}{kind}{(place.Resolved?.Within is { } within ? $" in {within}" : "")}";
    }

    /// <summary>What makes a figure comparable: "11 miners (further) per day since 2031-03-03 in Karuz", "2.1 kilometre = 2100 metre".</summary>
    private static string Counted(Figure figure)
    {
        var value = figure.Low ?? figure.High ?? double.NaN;
        var unit = figure.Unit is { } u ? $" {u.Name}{(u.Base == u.Name ? "" : $" = {Number(value * u.Factor)} {u.Base}")}" : "";
        var population = figure.Population is { } p ? $" {p}" : "";
        var role = figure.Role == FigureRole.Count ? "" : $" ({Camel(figure.Role.ToString())})";
        var since = figure.Since is { } date ? $" since {date}" : "";
        return $"{Number(value)}{unit}{population}{role}{(figure.Per is { } per && figure.Unit is null ? $" per {per}" : "")}{since}{(figure.Place is { } place ? $" in {place}" : "")}{(figure.IsRound ? ", round" : "")}";
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Clean(string cell) => Spaces().Replace(cell, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
