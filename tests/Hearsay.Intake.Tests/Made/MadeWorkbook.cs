using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Excel workbooks: sheets of cells, of which some are shared strings, some their own, some formulas and some days.</summary>
internal static class MadeWorkbook
{
    /// <summary>A cell that is a day, which workbooks keep as a number: this one as 2 May 2031, half past nine.</summary>
    public const string Day = "#day";

    /// <summary>A workbook with rows of cells for each sheet; "=words" is a formula whose result is the words.</summary>
    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            var shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 22 }));
            for (var i = 0; i < sheets.Length; i++)
            {
                var sheet = workbook.AddNewPart<WorksheetPart>();
                sheet.Worksheet = new Worksheet(new SheetData(sheets[i].Rows.Select((row, r) => new Row(row.Select((text, c) => Cell(text, r, c, shared.SharedStringTable)).OfType<Cell>()) { RowIndex = (uint)r + 1 })));
                workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = (uint)i + 1, Name = sheets[i].Name });
            }
        }

        return bytes.ToArray();
    }

    private static Cell? Cell(string text, int row, int column, SharedStringTable shared)
    {
        var reference = $"{(char)('A' + column)}{row + 1}";
        if (text.Length == 0) return null;
        if (text == Day) return new Cell { CellReference = reference, StyleIndex = 1, CellValue = new CellValue("47970.395833333336") };
        if (text.StartsWith('=')) return new Cell { CellReference = reference, DataType = CellValues.String, CellFormula = new CellFormula("HYPERLINK(\"http://evil.example\")"), CellValue = new CellValue(text[1..]) };
        if (column % 2 == 0) return new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
        shared.Append(new SharedStringItem(new Run(new Text(text[..1])), new Run(new Text(text[1..]))));
        return new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue((shared.ChildElements.Count - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) };
    }
}
