using System.Buffers;
using System.Globalization;
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

    private static readonly (string Name, Func<Row, string?> Of)[] Columns =
    [
        ("statement", row => row.Statement.Id),
        ("report", row => row.Report.Name),
        ("sha256", row => row.Report.Sha256),
        ("publisher", row => row.Report.Header.Publisher),
        ("title", row => row.Report.Header.Title),
        ("published", row => row.Report.Header.Published?.ToString()),
        ("url", row => row.Report.Header.Url is { } url && !row.Text.IsTelling(url) ? url : null),
        ("source", row => row.Statement.Source?.Name),
        ("sourceKind", row => row.Statement.Source is { } source ? Interchange.Word(source.Kind) : null),
        ("via", row => string.Join(" > ", row.Statement.Via.Select(carrier => carrier.Name))),
        ("mode", row => Interchange.Word(row.Statement.Mode)),
        ("stance", row => Interchange.Word(row.Statement.Stance)),
        ("channel", row => row.Statement.Channel),
        ("saidOn", row => row.Statement.SaidOn?.ToString()),
        ("inCustody", row => row.Statement.InCustody ? "true" : "false"),
        ("words", row => row.Statement.Quote(row.Words)),
        ("start", row => Number(row.Place.Start)),
        ("end", row => Number(row.Place.End)),
        ("claim", row => OfClaims(row, claim => claim.Id)),
        ("claimText", row => OfClaims(row, claim => claim.Text)),
        ("fragment", row => OfClaims(row, claim => claim.IsFragment ? "true" : "false")),
        ("level", row => OfClaims(row, claim => Interchange.Word(claim.Level))),
        ("levelReason", row => OfClaims(row, claim => claim.LevelReason)),
        ("independenceMin", row => OfClaims(row, claim => Number(claim.Independence.Min))),
        ("independenceMax", row => OfClaims(row, claim => Number(claim.Independence.Max))),
        ("origin", row => OfClaims(row, claim => claim.Origins.FirstOrDefault(origin => origin.Statements.Contains(row.Statement.Id))?.Source.Name)),
        ("origins", row => OfClaims(row, claim => string.Join(Between, claim.Origins.Select(origin => origin.Source.Name)))),
        ("withdrawn", row => OfClaims(row, claim => claim.Withdrawn.FirstOrDefault(withdrawn => withdrawn.Statement == row.Statement.Id)?.Reason)),
        ("measure", row => OfFigures(row, figure => figure.Measure)),
        ("scope", row => OfFigures(row, figure => figure.Scope)),
        ("bound", row => OfFigures(row, figure => Interchange.Word(figure.Bound))),
        ("low", row => OfFigures(row, figure => Number(figure.Low))),
        ("high", row => OfFigures(row, figure => Number(figure.High))),
        ("asOf", row => OfFigures(row, figure => figure.AsOf?.ToString())),
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
        foreach (var row in Rows(readings, claims, text ?? ExportText.AsItIs)) Write(csv, Columns.Select(column => Harmless(row.Text.Of(column.Of(row)) ?? "")));
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

    private static string OfClaims(Row row, Func<Claim, string?> of) => string.Join(Between, row.Claims.Select(of));

    private static string OfFigures(Row row, Func<Figure, string?> of) => row.Statement.Figures.All(figure => of(figure) is null) ? "" : string.Join(Between, row.Statement.Figures.Select(of));

    private static string? Number(double? number) => number?.ToString(CultureInfo.InvariantCulture);

    // An apostrophe makes a spreadsheet take a cell as the text it is. A plain number below zero is no formula.
    private static string Harmless(string cell) =>
        cell.Length > 0 && Steering.Contains(cell[0]) && !(cell[0] == '-' && double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)) ? $"'{cell}" : cell;

    // The place is that of the whole content, in code points of the report's text, its end exclusive.
    private sealed record Row(Report Report, Statement Statement, (int Start, int End) Place, IReadOnlyList<Claim> Claims, ExportText Text, Func<TextSpan, string> Words);
}
