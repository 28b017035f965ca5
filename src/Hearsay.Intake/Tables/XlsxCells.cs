using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hearsay.Intake.Tables;

/// <summary>The cells of a workbook as text, one row in memory at a time. Days, which a workbook keeps as numbers, are written as dates.</summary>
internal sealed class XlsxCells
{
    private const int MostColumns = 16_384;

    // The numbers of Excel's own forms for dates and times (ECMA-376, part 1, 18.8.30).
    private static readonly HashSet<uint> DateForms = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];

    private readonly List<string> _shared = [];
    private readonly HashSet<uint> _dateStyles;
    private readonly bool _is1904;

    public XlsxCells(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is { } strings)
        {
            using var reader = OpenXmlReader.Create(strings);
            while (reader.Read())
                if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is { } item) _shared.Add(Words(item));
        }

        _dateStyles = DateStyles(workbook.WorkbookStylesPart?.Stylesheet);
        _is1904 = workbook.Workbook?.WorkbookProperties?.Date1904?.Value == true;
    }

    /// <summary>The rows that hold anything, with their numbers.</summary>
    public IEnumerable<(long Number, IReadOnlyList<string> Cells)> Rows(WorksheetPart sheet)
    {
        using var reader = OpenXmlReader.Create(sheet);
        var number = 0L;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement || reader.LoadCurrentElement() is not Row row) continue;
            number = row.RowIndex?.Value ?? number + 1;
            var cells = new List<string>();
            foreach (var cell in row.Elements<Cell>()) Put(cells, Column(cell.CellReference?.Value) ?? cells.Count, Text(cell));
            if (cells.Any(c => c.Length > 0)) yield return (number, cells);
        }
    }

    private static void Put(List<string> cells, int column, string text)
    {
        if (column >= MostColumns) return;
        while (cells.Count <= column) cells.Add("");
        cells[column] = text;
    }

    // "AB12" is in the 28th column.
    private static int? Column(string? reference)
    {
        var column = 0;
        foreach (var c in (reference ?? "").TakeWhile(char.IsAsciiLetter).Take(4)) column = (column * 26) + char.ToUpperInvariant(c) - 'A' + 1;
        return column == 0 ? null : column - 1;
    }

    private string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count ? _shared[at] : "";
        if (type == CellValues.InlineString) return cell.InlineString is { } words ? Words(words) : "";
        if (type is not null && type != CellValues.Number) return value;
        return cell.StyleIndex?.Value is { } style && _dateStyles.Contains(style) && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var day) ? Date(day) ?? value : value;
    }

    // Days since the end of 1899, or since the start of 1904; the fraction is the time of day.
    private string? Date(double day)
    {
        day += _is1904 ? 1462 : 0;
        if (day is < 1 or > 2_958_465) return null;
        var time = DateTime.FromOADate(day);
        return time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    // Readings of another script's sounds stand beside the words and are not them.
    private static string Words(OpenXmlElement item) => string.Concat(item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    private static HashSet<uint> DateStyles(Stylesheet? styles)
    {
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? []).Where(f => f.NumberFormatId is not null && IsDate(f.FormatCode?.Value)).Select(f => f.NumberFormatId!.Value).ToHashSet();
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select((f, i) => (Id: f.NumberFormatId?.Value ?? 0, Style: (uint)i)).Where(f => DateForms.Contains(f.Id) || own.Contains(f.Id)).Select(f => f.Style)];
    }

    private static bool IsDate(string? form) => form is not null && form.Length < 200 && form.Split(';')[0] is var first && first.Contains('y', StringComparison.OrdinalIgnoreCase) && first.Contains('d', StringComparison.OrdinalIgnoreCase);
}
