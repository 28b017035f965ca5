using System.Text;
using Hearsay.Intake.Tables;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests.Tables;

public sealed class TableTests
{
    [Fact]
    public void Csv_Row_IsAReportByTheNamesOfItsColumns()
    {
        const string csv = "Id,Headline,Body,Outlet,Date,Author,Link\n7,Gate fails,\"The gate failed, \"\"at once\"\".\nNobody was hurt.\",Fen Post,2031-05-02T09:30:00+02:00,Ada Roke,https://fen.example/7\n";

        var report = Assert.Single(Take.Reports("set.csv", Bytes(csv)));

        Assert.Equal(("set.csv/row 2", "row 2", "row"), (report.Name, report.Part?.Path, report.Format));
        Assert.Equal("The gate failed, \"at once\".\nNobody was hurt.", report.Text);
        Assert.Equal(
            new ReportHeader { Title = "Gate fails", Publisher = "Fen Post", Byline = "Ada Roke", Url = "https://fen.example/7", Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(9, 30), TimeSpan.FromHours(2)) },
            report.Header);
        Assert.Equal("its columns were taken as text=Body, title=Headline, publisher=Outlet, published=Date, byline=Author, url=Link. Say otherwise with --columns.", Assert.Single(Take.Remarks("set.csv", Bytes(csv))));
    }

    [Theory]
    [InlineData("set.csv", "title;text\nGate;The gate, shut, failed.\nLock;The lock held.\n")]
    [InlineData("set.tsv", "title\ttext\nGate\tThe gate, shut, failed.\nLock\tThe lock held.\n")]
    [InlineData("set.csv", "title|text\r\nGate|The gate, shut, failed.\r\nLock|The lock held.\r\n")]
    [InlineData("set.csv", "sep=;\r\ntitle;text\r\nGate;The gate, shut, failed.\r\nLock;The lock held.\r\n")]
    [InlineData("set.csv", "'title','text'\n'Gate','The gate, shut, failed.'\n'Lock','The lock held.'\n")]
    [InlineData("set.csv", "\"title\",\"text\"\n\"Gate\",\"The gate, shut, failed.\"\n\n\"Lock\",\"The lock held.\"\n,\n")]
    [InlineData("set.csv", "text\nThe gate, shut, failed.\n\"The lock held.\"\n", 1)]
    [InlineData("set.jsonl", "{\"title\":\"Gate\",\"text\":\"The gate, shut, failed.\"}\r\n\r\n{\"title\":\"Lock\",\"text\":\"The lock held.\"}")]
    [InlineData("set.txt", "{\"title\":\"Gate\",\"text\":\"The gate, shut, failed.\"}\n{\"title\":\"Lock\",\"text\":\"The lock held.\"}\n")]
    public void TakeIn_AnyDialect_GivesTheSameRows(string name, string table, int faults = 0)
    {
        Assert.Equal(faults == 0 ? ["The gate, shut, failed.", "The lock held."] : ["The lock held."], Take.Reports(name, Bytes(table)).Select(r => r.Text));
        Assert.Equal(faults, Take.Faults(name, Bytes(table)).Count);
    }

    [Fact]
    public void Csv_AnotherEncoding_IsFoundAndSaid()
    {
        var csv = Encoding.Latin1.GetBytes("title,text\nTür,Das Tor fiel über Nacht.\n");

        Assert.Equal("Das Tor fiel über Nacht.", Assert.Single(Take.Reports("set.csv", csv)).Text);
        Assert.Contains(Take.Remarks("set.csv", csv), r => r.Contains("windows-1252", StringComparison.Ordinal));
        Assert.Equal("Das Tor fiel über Nacht.", Assert.Single(Take.Reports("set.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("title,text\nTür,Das Tor fiel über Nacht.\n")])).Text);
    }

    [Fact]
    public void Csv_RaggedRows_AreAFaultEachAndTheOthersGoOn()
    {
        const string csv = "title,text,date\na,One.,2031-05-02\nb,Two.\nc,Three.,2031-05-03,more\nd,Four.,2031-05-04,,\ne,Five.,2031-05-05\n";

        var taken = Take.All("set.csv", Bytes(csv));

        Assert.Equal(["One.", "Four.", "Five."], taken.Where(t => t.Report is not null).Select(t => t.Report!.Text));
        Assert.Equal(["set.csv/row 3: it has 2 cells, and there are 3 columns.", "set.csv/row 4: it has 4 cells, and there are 3 columns."], taken.Where(t => t.Fault is not null).Select(t => $"{t.Fault!.File}: {t.Fault.Problem}"));
    }

    [Fact]
    public void Csv_EveryRowRagged_TellsOfTheFirstThousand()
    {
        var csv = "title,text\na,b\n" + string.Concat(Enumerable.Repeat("a,b\nc\n", 1_500));

        Assert.Equal(1_001, Take.Faults("set.csv", Bytes(csv)).Count);
    }

    [Theory]
    [InlineData("3/14/2031 9:30 PM", "3/4/2031", "2031-03-04")]
    [InlineData("14/03/2031", "3/4/2031 21:30", "2031-04-03T21:30:00")]
    [InlineData("2.3.2031", "3.4.2031", "2031-04-03")]
    [InlineData("", "1935473400", "2031-05-02T07:30:00Z")]
    [InlineData("", "1935473400000", "2031-05-02T07:30:00Z")]
    [InlineData("", "2031-05-02 07:30:00 UTC", "2031-05-02T07:30:00Z")]
    [InlineData("", "Fri, 02 May 2031 07:30:00 GMT", "2031-05-02T07:30:00Z")]
    public void Csv_Dates_AreReadFromTheWholeTable(string first, string second, string expected)
    {
        var csv = Bytes($"date,text\n\"{first}\",One.\n\"{second}\",Two.\n");

        Assert.Equal(expected, Take.Reports("set.csv", csv)[1].Header.Published?.ToString());
        Assert.Single(Take.Remarks("set.csv", csv));
    }

    [Theory]
    [InlineData(null, "2031")]
    [InlineData(DayOrder.DayFirst, "2031-04-03")]
    public void Csv_DatesThatMeanTwoDays_AreSaidAndReadAsToldOrNotAtAll(DayOrder? told, string expected)
    {
        var csv = Bytes("date,text\n3/4/2031,One.\n5/6/2031,Two.\n");

        Assert.Equal(expected, Take.Reports("set.csv", csv, choices: new IntakeChoices { Dates = told })[0].Header.Published?.ToString());
        Assert.Contains(Take.Remarks("set.csv", csv), r => r.Contains("--dates", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_WordsForADate_AreNotedAndTheRowIsKept() =>
        Assert.Contains("no date", Assert.Single(Take.Reports("set.csv", Bytes("date,text\nlast spring,One.\n"))[0].Notes), StringComparison.Ordinal);

    [Fact]
    public void Columns_AsToldByAPerson_GoBeforeTheNames()
    {
        var csv = Bytes("text,What was said,Who\nno,The gate failed.,Fen Post\n");

        var report = Assert.Single(Take.Reports("set.csv", csv, choices: Told("text=what was said,publisher=Who")));

        Assert.Equal(("The gate failed.", "Fen Post"), (report.Text, report.Header.Publisher));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", null, "\"a\", \"b\"")]
    [InlineData("a,text\n1,2\n", "title=c", "no column \"c\"")]
    public void Columns_ThatNobodyKnows_AreNamedInOneFault(string csv, string? told, string problem) =>
        Assert.Contains(problem, Assert.Single(Take.All("set.csv", Bytes(csv), choices: told is null ? null : Told(told))).Fault!.Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("text", "names no column")]
    [InlineData("text=", "names no column")]
    [InlineData("body=a", "nothing that a column can hold")]
    [InlineData("text=a,text=b", "told twice")]
    public void ColumnMap_ThatIsNone_SaysWhatIsWrong(string text, string expected)
    {
        Assert.False(ColumnMap.TryParse(text, out _, out var problem));
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnMap_NameWithAComma_IsOneName()
    {
        Assert.True(ColumnMap.TryParse("text=Body, in full,title=Head", out var map, out _));
        Assert.Equal("text=Body, in full,title=Head", map.ToString());
    }

    [Fact]
    public void JsonLines_NestedValues_AreFoundByTheWay()
    {
        var lines = Bytes("{\"id\":1,\"post\":{\"words\":\"The gate failed.\"},\"source\":{\"name\":\"Fen Post\"},\"authors\":[\"Ada Roke\",\"Ida Brand\"]}\n");

        var report = Assert.Single(Take.Reports("set.jsonl", lines, choices: Told("text=post.words")));

        Assert.Equal(("The gate failed.", "Fen Post", "Ada Roke, Ida Brand"), (report.Text, report.Header.Publisher, report.Header.Byline));
    }

    [Fact]
    public void JsonLines_BadLines_AreAFaultEachAndTheOthersGoOn()
    {
        var lines = Bytes("{\"text\":\"One.\"}\n[1,2]\n{\"text\":\"Two\n{\"text\":" + new string('[', 50_000) + "\n{\"text\":\"Three.\"}\n");

        Assert.Equal(["One.", "Three."], Take.Reports("set.jsonl", lines).Select(r => r.Text));
        Assert.Equal(["set.jsonl/row 2", "set.jsonl/row 3", "set.jsonl/row 4"], Take.Faults("set.jsonl", lines).Select(f => f.File));
    }

    [Fact]
    public void JsonList_OfObjects_IsATableToo()
    {
        var list = Bytes("[\n {\"title\": \"Gate\", \"text\": \"The gate failed.\"},\n 5,\n {\"text\": \"The lock held.\"},\n {\"text\": \"cut");

        Assert.Equal(["set.json/row 1", "set.json/row 3"], Take.Reports("set.json", list).Select(r => r.Name));
        Assert.Equal(["set.json/row 2", "set.json/row 4"], Take.Faults("set.json", list).Select(f => f.File));
    }

    [Theory]
    [InlineData("[{\"a\": 1}]")]
    [InlineData("[1, 2]")]
    [InlineData("[see the note] The gate failed.")]
    public void JsonList_WithoutTexts_StaysText(string text) => Assert.Equal("text", Take.Report("a.json", text).Format);

    [Theory]
    [InlineData("title,text\nGate,The gate failed.\n", null, "set.csv")]
    [InlineData("title,words\nGate,The gate failed.\n", "text=words", "set.csv")]
    [InlineData("{\"a\":{\"b\":\"The gate failed.\"}}\n{\"a\":{}}\n", "text=a.b", "set.jsonl")]
    public void Row_TakenInAlone_GivesTheSameText(string table, string? told, string name)
    {
        var taken = Assert.Single(Take.All(name, Bytes(table), choices: told is null ? null : Told(told)), t => t.Report is not null);

        Assert.Equal("The gate failed.", new ReportIntake(IntakeLimits.None).TextOf(taken.Report!, taken.Original));
    }

    [Fact]
    public void Xlsx_Rows_AreNamedBySheetAndRowAndFormulasAreNotReckoned()
    {
        var workbook = MadeWorkbook.Of(
            ("Posts", [["Headline", "Body", "Published"], ["Gate", "The gate failed.", MadeWorkbook.Day], ["", "", ""], ["=Lock", "=The lock held.", ""]]),
            ("Counts", [["Month", "Number"], ["May", "12"]]));

        var reports = Take.Reports("set.xlsx", workbook);

        Assert.Equal(["set.xlsx/Posts/row 2", "set.xlsx/Posts/row 4"], reports.Select(r => r.Name));
        Assert.Equal(["The gate failed.", "The lock held."], reports.Select(r => r.Text));
        Assert.Equal(("Gate", "2031-05-02T09:30:00", "Lock"), (reports[0].Header.Title, reports[0].Header.Published?.ToString(), reports[1].Header.Title));
        Assert.Equal("the Posts sheet's columns were taken as text=Body, title=Headline, published=Published. Say otherwise with --columns.", Assert.Single(Take.Remarks("set.xlsx", workbook)));
    }

    [Theory]
    [InlineData(null, "Body")]
    [InlineData("text=What", "what")]
    public void Xlsx_TitleAboveTheNames_IsNoName(string? told, string name)
    {
        var workbook = MadeWorkbook.Of(("Posts", [["Posts of May"], ["", ""], ["No", name], ["1", "The gate failed."]]));

        Assert.Equal(["set.xlsx/Posts/row 4"], Take.Reports("set.xlsx", workbook, choices: told is null ? null : Told(told)).Select(r => r.Name));
    }

    [Fact]
    public void Csv_ThousandsOfColumnsOfOneName_AreToldApartSoon()
    {
        var (names, cells) = (string.Concat(Enumerable.Repeat("text;", 20_000)), string.Concat(Enumerable.Repeat("a;", 20_000)));

        Assert.Equal(20, Take.All("set.csv", Bytes($"{names}\n{string.Concat(Enumerable.Repeat($"{cells}\n", 20))}")).Count(t => t.Report?.Text == "a"));
    }

    [Fact]
    public void Csv_EmptyLines_CountAsRows() => Assert.Equal(["set.csv/row 4"], Take.Reports("set.csv", Bytes("title,text\n\n,\na,One.\n\n")).Select(r => r.Name));

    [Fact]
    public void Csv_InArchivesAsDeepAsAllowed_GivesItsRows() =>
        Assert.Equal(["set.zip/a.csv/row 2"], Take.Reports("set.zip", MadeZip.Of("a.csv", "title,text\na,One.\n"), new IntakeLimits { MaxNesting = 1 }).Select(r => r.Name));

    [Fact]
    public void Xlsx_NoSheetWithTexts_IsOneFault() =>
        Assert.Contains("\"Month\", \"Number\"", Take.Fault("set.xlsx", MadeWorkbook.Of(("Counts", [["Month", "Number"], ["May", "12"]]))).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.95)]
    public void Xlsx_CutShort_GivesNoReport(double share)
    {
        var workbook = MadeWorkbook.Of(("Posts", [["Headline", "Body"], ["Gate", "The gate failed."]]));

        Assert.DoesNotContain(Take.All("set.xlsx", workbook[..(int)(workbook.Length * share)]), t => t.Report is not null);
    }

    [Fact]
    public void Xlsx_Bomb_IsOneFault() =>
        Assert.Contains("times its size", Take.Fault("bomb.xlsx", MadeZip.Of(("[Content_Types].xml", "<Types/>"u8.ToArray()), ("xl/workbook.xml", "<workbook/>"u8.ToArray()), ("xl/worksheets/sheet1.xml", new byte[60 * 1024 * 1024]))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Xlsx_EntitiesOfItsOwn_AreRefused() =>
        Assert.Contains("damaged", Take.Fault("evil.xlsx", MadeZip.Of(("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;\">]><workbook>&b;</workbook>"u8.ToArray()))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Csv_OneLineOverTheLimit_IsOneFault() =>
        Assert.Contains("the limit is 1 MB", Take.Fault("set.csv", Bytes("title,text\na," + new string('x', 2_000_000)), new IntakeLimits { MaxBytes = 1024 * 1024 }).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData('x')]
    [InlineData('"')]
    public void Csv_OneCellOfTwentyMegabytes_IsAFaultOfItsRow(char letter) =>
        Assert.Contains(Take.All("set.csv", Bytes("title,text\na,b\nc,\"" + new string(letter, 20 * 1024 * 1024 - (letter == '"' ? 1 : 0)))).Select(t => t.Report?.Text ?? t.Fault?.File), f => f is "set.csv/row 3");

    [Theory]
    [InlineData("Prose, with commas, in a file.\nIt is not, at all, a table of anything, is it?\nNo.\n")]
    [InlineData("One line")]
    public void Csv_ThatIsProse_IsText(string text) => Assert.Equal("text", Take.Report("notes.csv", text).Format);

    [Fact]
    public void Csv_ManyRows_AreGivenOneAfterTheOther()
    {
        var csv = new StringBuilder("title,text\n");
        for (var i = 0; i < 100_000; i++) csv.Append("Gate,The gate number ").Append(i).Append(" failed.\n");

        var parts = new ReportIntake().Open("set.csv", Encoding.UTF8.GetBytes(csv.ToString())).Where(t => t.Part is not null);

        Assert.Equal(100_000, parts.Count());
    }

    private static IntakeChoices Told(string columns) => new() { Columns = ColumnMap.TryParse(columns, out var map, out var problem) ? map : throw new ArgumentException(problem) };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
