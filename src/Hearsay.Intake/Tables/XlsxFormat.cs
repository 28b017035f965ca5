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
    public string Name => "xlsx";

    public string Noun => "an Excel workbook";

    public IReadOnlyList<string> Endings => [".xlsx", ".xlsm"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.ZipNames.Contains("xl/workbook.xml");

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        OfficeLimits.Check(part, intaking.Limits);
        using var document = SpreadsheetDocument.Open(new MemoryStream(part.Bytes.ToArray(), writable: false), false, new OpenSettings { MaxCharactersInPart = intaking.Limits.MaxBytes });
        var workbook = document.WorkbookPart ?? throw new InvalidDataException("it has no workbook");
        var cells = new XlsxCells(workbook);
        var (any, refused) = (false, (IntakeException?)null);
        foreach (var (name, sheet) in Sheets(workbook))
        {
            var names = cells.Rows(sheet).Select(r => TableRow.Names(r.Cells)).FirstOrDefault();
            if (names is null) continue;
            using var rows = Table.Read(part, $"{name}/", names, () => Rows(cells, sheet, names), intaking).GetEnumerator();
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

    private static IEnumerable<TableRow> Rows(XlsxCells cells, WorksheetPart sheet, IReadOnlyList<string> names)
    {
        foreach (var (number, row) in cells.Rows(sheet).Skip(1))
            if (TableRow.Of(number, names, row) is { } found) yield return found;
    }
}
