using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Hearsay.Intake.Office;

namespace Hearsay.Intake.Tables;

/// <summary>
/// An Excel workbook (XLSX): every row of every sheet is a part, named by sheet and row. Of a formula its last result stands in the file and is
/// taken; nothing is reckoned, no link is followed and no macro is run. A sheet without a column of texts is passed over where another has one.
/// </summary>
internal sealed class XlsxFormat : IReportFormat
{
    private const int RowsAboveNames = 10;

    public string Name => "xlsx";

    public string Noun => "an Excel workbook";

    public IReadOnlyList<string> Endings => [".xlsx", ".xlsm"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.ZipNames.Contains("xl/workbook.xml");

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        OfficeLimits.Check(part, intaking.Limits);
        using var document = SpreadsheetDocument.Open(ByteStream.Over(part.Bytes), false, new OpenSettings { MaxCharactersInPart = intaking.Limits.MaxBytes });
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("it has no workbook");
        var cells = new XlsxCells(workbook);
        var (any, refused) = (false, (IntakeException?)null);
        foreach (var (name, sheet) in Sheets(workbook))
        {
            if (HeadOf(cells.Rows(sheet), intaking.Choices.Columns) is not { } head) continue;
            using var rows = Table.Read(part, $"{name}/", head.Names, () => Rows(cells, sheet, head), intaking).GetEnumerator();
            if (!Starts(rows, ref refused)) continue;
            any = true;
            do yield return rows.Current;
            while (rows.MoveNext());
        }

        if (!any) throw refused ?? new IntakeException("there is no row in it.", "Check that it was saved in full.");
    }

    // What columns a sheet has is found out at its first step.
    private static bool Starts(IEnumerator<Taken> rows, ref IntakeException? refused)
    {
        try
        {
            return rows.MoveNext();
        }
        catch (IntakeException e)
        {
            refused ??= e;
            return false;
        }
    }

    private static IEnumerable<(string Name, WorksheetPart Sheet)> Sheets(WorkbookPart workbook) =>
        from sheet in workbook.Workbook?.Descendants<Sheet>() ?? []
        where sheet.Id?.Value is { } id && workbook.TryGetPartById(id, out var part) && part is WorksheetPart
        select ((sheet.Name?.Value ?? "sheet").Replace('/', ' '), (WorksheetPart)workbook.GetPartById(sheet.Id!.Value!));

    // A title or a date often stands above the names of the columns.
    private static (long Number, IReadOnlyList<string> Names)? HeadOf(IEnumerable<(long Number, IReadOnlyList<string> Cells)> rows, ColumnMap? told)
    {
        var first = rows.Take(RowsAboveNames).ToList();
        if (first.Count == 0) return null;
        var text = told?.Columns.GetValueOrDefault(ReportField.Text);
        var at = Math.Max(0, first.FindIndex(r => r.Cells.Any(c => text is null ? ColumnNames.IsText(c) : string.Equals(c.Trim(), text, StringComparison.OrdinalIgnoreCase))));
        return (first[at].Number, TableRow.Names(first[at].Cells));
    }

    private static IEnumerable<TableRow> Rows(XlsxCells cells, WorksheetPart sheet, (long Number, IReadOnlyList<string> Names) head)
    {
        foreach (var (number, row) in cells.Rows(sheet).Where(r => r.Number > head.Number))
            if (TableRow.Of(number, head.Names, row) is { } found) yield return found;
    }
}
