using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Hearsay.Intake.Tables;

/// <summary>How a file divides and quotes its cells.</summary>
/// <param name="Delimiter">What divides two cells.</param>
/// <param name="Quote">What stands around a cell that holds the delimiter or a line's end.</param>
/// <param name="Start">Where the row of names starts: behind the line <c>sep=;</c> that one program puts first.</param>
internal sealed record CsvDialect(char Delimiter, char Quote, int Start)
{
    /// <summary>Most characters of one cell; more are a quotation mark that was never closed.</summary>
    public const int LongestCell = 16 * 1024 * 1024;

    private const int SampleRows = 30;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <summary>The dialect in which the first rows have the most columns and the same number of them; null when it is no table in any.</summary>
    /// <param name="sample">The start of the text.</param>
    /// <param name="isWhole">False when the text goes on, so that the last row may be cut.</param>
    public static CsvDialect? Of(string sample, bool isWhole)
    {
        var start = sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 5 && sample[5] is '\r' or '\n' ? sample.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        var body = sample[start..];
        var quote = body.StartsWith('\'') && !body.Contains('"', StringComparison.Ordinal) ? '\'' : '"';
        if (start > 0) return new CsvDialect(sample[4], quote, start);
        var best = Delimiters.Select(d => (Dialect: new CsvDialect(d, quote, 0), Columns: Columns(body, d, quote, isWhole))).MaxBy(d => d.Columns);
        return best.Columns > 1 || (best.Columns == 1 && ColumnNames.IsText(body.Split('\n')[0].Trim().Trim('"'))) ? best.Dialect : null;
    }

    /// <summary>The records of a text, the names among them, each with its number of cells.</summary>
    public CsvParser Open(string text)
    {
        var reader = new StringReader(text);
        for (var i = 0; i < Start; i++) reader.Read();
        return new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter.ToString(),
            Quote = Quote,
            Escape = Quote,
            BadDataFound = null,
            MaxFieldSize = LongestCell,
            DetectDelimiter = false,
            IgnoreBlankLines = false,
        });
    }

    // Columns of the row of names where at least half of the rows have as many, or one of them has the name of a text; 0 otherwise.
    private static int Columns(string sample, char delimiter, char quote, bool isWhole)
    {
        var counts = new List<int>();
        using var csv = new CsvDialect(delimiter, quote, 0).Open(sample);
        var isNamed = false;
        while (counts.Count < SampleRows && csv.Read())
        {
            if (csv.Record!.All(string.IsNullOrWhiteSpace)) continue;
            if (counts.Count == 0) isNamed = csv.Record!.Any(ColumnNames.IsText);
            counts.Add(csv.Count);
        }

        if (!isWhole && counts.Count is > 1 and < SampleRows) counts.RemoveAt(counts.Count - 1);
        return counts.Count == 0 || (!isNamed && counts.Count(c => c == counts[0]) * 2 < counts.Count) ? 0 : counts[0];
    }
}
