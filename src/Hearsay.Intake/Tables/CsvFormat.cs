using CsvHelper;

namespace Hearsay.Intake.Tables;

/// <summary>
/// A table as text (CSV, TSV): every row is a part. Its bytes cannot be told from prose with commas, so the name's ending says that it is one,
/// and its rows must bear that out. Delimiter, quotation mark and encoding are found from the file. A cell is text and nothing else: what looks
/// like a formula is never reckoned.
/// </summary>
internal sealed class CsvFormat : IReportFormat
{
    private const int SampleLength = 64 * 1024;

    public string Name => "csv";

    public string Noun => "a table of delimited text";

    public IReadOnlyList<string> Endings => [".csv", ".tsv", ".tab"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => Endings.Contains(head.Ending) && head.Text is { } text && CsvDialect.Of(text, head.Start.Length == head.Bytes.Length) is not null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var decoded = DecodedText.Of(part.Bytes.Span);
        var text = decoded.Text.TrimStart();
        var dialect = CsvDialect.Of(text[..Math.Min(text.Length, SampleLength)], text.Length <= SampleLength) ?? throw new InvalidDataException("its rows differ in their number of columns");
        if (decoded.Note is { } note) yield return Intaking.Remark(part, note);
        var names = Names(dialect, text);
        foreach (var taken in Table.Read(part, "", names, () => Rows(dialect, text, names), intaking)) yield return taken;
    }

    private static IReadOnlyList<string> Names(CsvDialect dialect, string text)
    {
        using var csv = dialect.Open(text);
        return csv.Read() ? TableRow.Names(csv.Record!) : throw new InvalidDataException("it has no row of names");
    }

    private static IEnumerable<TableRow> Rows(CsvDialect dialect, string text, IReadOnlyList<string> names)
    {
        using var csv = dialect.Open(text);
        csv.Read();
        for (long number = 2; ; number++)
        {
            var (more, problem) = Next(csv);
            if (problem is not null) yield return new TableRow(number, default, problem);
            if (!more) yield break;
            var cells = csv.Record!;
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (cells.Length < names.Count || cells.Skip(names.Count).Any(c => c.Length > 0))
                yield return new TableRow(number, default, $"it has {cells.Length} cells, and there are {names.Count} columns.");
            else if (TableRow.Of(number, names, cells) is { } row) yield return row;
        }
    }

    private static (bool More, string? Problem) Next(CsvParser csv)
    {
        try
        {
            return (csv.Read(), null);
        }
        catch (MaxFieldSizeException)
        {
            return (false, $"a cell of it has more than {CsvDialect.LongestCell / (1024 * 1024)} million characters, as where a quotation mark is not closed: what stands behind it cannot be told apart.");
        }
    }
}
