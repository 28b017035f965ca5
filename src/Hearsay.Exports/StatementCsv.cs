using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>
/// A dossier as one table for a spreadsheet: a row for each statement, with its claim, the claim's level and origins, and its figures (RFC 4180, UTF-8, a row of names first). The words are
/// those of the interchange JSON. Not all of a dossier: what stands between statements, such as links and grades, is in <see cref="DossierJson"/>.
/// </summary>
public static class StatementCsv
{
    private const string Between = "; ";

    // Semicolon and tab too, which divide the cells where a comma divides whole from fraction.
    private static readonly SearchValues<char> Dividing = SearchValues.Create(",;\t\r\n\"");

    // What a spreadsheet would take for the start of a formula, or skip to find one.
    private static readonly char[] Steering = ['=', '+', '-', '@', '\t', '\r', '\n'];

    private static readonly Column[] Columns =
    [
        new("statement", row => row.Statement.Id),
        new("report", row => row.Report.Name),
        new("sha256", row => row.Report.Sha256),
        new("publisher", row => row.Report.Header.Publisher),
        new("title", row => row.Report.Header.Title),
        new("published", row => row.Report.Header.Published?.ToString()),
        new("url", row => row.Report.Header.Url is { } url && !row.Text.IsTelling(url) ? url : null),
        new("source", row => row.Statement.Source?.Name),
        new("sourceKind", row => row.Statement.Source is { } source ? Interchange.Word(source.Kind) : null),
        new("via", row => string.Join(" > ", row.Statement.Via.Select(carrier => carrier.Name))),
        new("mode", row => Interchange.Word(row.Statement.Mode)),
        new("stance", row => Interchange.Word(row.Statement.Stance)),
        new("channel", row => row.Statement.Channel),
        new("saidOn", row => row.Statement.SaidOn?.ToString()),
        new("inCustody", row => row.Statement.InCustody ? "true" : "false"),
        new("words", row => row.Statement.Quote(row.Words)),
        new("start", row => Number(row.Place.Start)),
        new("end", row => Number(row.Place.End)),
        OfClaims("claim", claim => claim.Id),
        OfClaims("claimText", claim => claim.Text),
        OfClaims("fragment", claim => claim.IsFragment ? "true" : "false"),
        OfClaims("level", claim => Interchange.Word(claim.Level)),
        OfClaims("levelReason", claim => claim.LevelReason),
        OfClaims("independenceMin", claim => Number(claim.Independence.Min)),
        OfClaims("independenceMax", claim => Number(claim.Independence.Max)),
        new("origin", row => OfClaims(row, claim => claim.Origins.FirstOrDefault(origin => origin.Statements.Contains(row.Statement.Id))?.Source.Name)),
        OfClaims("origins", claim => string.Join(Between, claim.Origins.Select(origin => origin.Source.Name))),
        new("withdrawn", row => OfClaims(row, claim => claim.Withdrawn.FirstOrDefault(withdrawn => withdrawn.Statement == row.Statement.Id)?.Reason)),
        new("measure", row => OfFigures(row, figure => figure.Measure)),
        new("scope", row => OfFigures(row, figure => figure.Scope)),
        new("bound", row => OfFigures(row, figure => Interchange.Word(figure.Bound))),
        new("low", row => OfFigures(row, figure => Number(figure.Low))),
        new("high", row => OfFigures(row, figure => Number(figure.High))),
        new("asOf", row => OfFigures(row, figure => figure.AsOf?.ToString())),
    ];

    /// <summary>Writes a dossier; the same dossier always gives the same bytes. Several figures of a statement stand in one cell, in the same order in each of their columns.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="readings">Its readings, in any order.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="text">How each cell is shown; as it is when null.</param>
    public static void Write(Stream output, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, ExportText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(claims);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        using var csv = new CsvWriter(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = cell => IsQuoted(cell.Field) });
        Write(csv, Columns.Select(column => column.Name));
        var shared = new Dictionary<(string Claims, string Column), string>();
        foreach (var row in Rows(readings, claims, text ?? ExportText.AsItIs)) Write(csv, Columns.Select(column => Cell(row, column, shared)));
    }

    // A claim of many statements and origins has long cells, which all its statements share: they are made and looked through once.
    private static string Cell(Row row, Column column, Dictionary<(string Claims, string Column), string> shared)
    {
        if (!column.IsOfClaims) return Shown();
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(shared, (row.ClaimIds, column.Name), out _);
        return cell ??= Shown();

        string Shown() => Harmless(row.Text.Of(column.Of(row)) ?? "");
    }

    // The library looks for its own end of a line alone.
    private static bool IsQuoted(string? cell) => cell is { Length: > 0 } && (cell.AsSpan().ContainsAny(Dividing) || cell[0] == ' ' || cell[^1] == ' ');

    private static void Write(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.NextRecord();
    }

    private static IEnumerable<Row> Rows(IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, ExportText text)
    {
        var claimsOf = claims.SelectMany(claim => claim.Statements, (claim, statement) => (claim, statement)).ToLookup(c => c.statement, c => c.claim, StringComparer.Ordinal);
        foreach (var reading in readings.OrderBy(r => r.Report.Name, StringComparer.Ordinal).ThenBy(r => r.Report.Sha256, StringComparer.Ordinal))
        {
            var (map, words) = (new CodePointMap(reading.Report.Text), text.In(reading.Report.Text));
            foreach (var statement in reading.Statements)
                yield return new Row(reading.Report, statement, (map.ToCodePoints(statement.Content[0]).Start, map.ToCodePoints(statement.Content[^1]).End), [.. claimsOf[statement.Id]], text, words);
        }
    }

    private static Column OfClaims(string name, Func<Claim, string?> of) => new(name, row => OfClaims(row, of), IsOfClaims: true);

    private static string OfClaims(Row row, Func<Claim, string?> of) => string.Join(Between, row.Claims.Select(of));

    private static string OfFigures(Row row, Func<Figure, string?> of) => row.Statement.Figures.All(figure => of(figure) is null) ? "" : string.Join(Between, row.Statement.Figures.Select(of));

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    // An apostrophe makes a spreadsheet take a cell as the text it is. A plain number below zero is no formula.
    private static string Harmless(string cell) =>
        cell.Length > 0 && Steering.Contains(cell[0]) && !(cell[0] == '-' && double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) ? $"'{cell}" : cell;

    // Of the claims are columns that ask nothing of the statement itself.
    private sealed record Column(string Name, Func<Row, string?> Of, bool IsOfClaims = false);

    // The place is that of the whole content, in code points of the report's text, its end exclusive.
    private sealed record Row(Report Report, Statement Statement, (int Start, int End) Place, IReadOnlyList<Claim> Claims, ExportText Text, Func<TextSpan, string> Words)
    {
        public string ClaimIds { get; } = string.Join(Between, Claims.Select(claim => claim.Id));
    }
}
