using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hearsay.Model;

namespace Hearsay.Exports.Tests;

public sealed class StatementCsvTests
{
    [Fact]
    public void Write_TwoStatementsOfAClaim_GivesARowEachWithClaimLevelOriginsAndFigures()
    {
        var rows = Rows(Written([Readings.Of("b.txt", "s2"), Readings.Of("a.txt", "s1")], [Readings.Claim("s1", "s2")]));

        Assert.Equal(["s1", "s2"], rows.Select(row => row["statement"]));
        var row = rows[0];
        Assert.Equal(("a.txt", "The Fen Post", "Boats “lost”", "2031-03-04T09:30:00Z"), (row["report"], row["publisher"], row["title"], row["published"]));
        Assert.Equal(("harbour master", "person", "the Fen Post", "cannotVerify", "2031-03", "at least 12 boats were lost"), (row["source"], row["sourceKind"], row["via"], row["stance"], row["saidOn"], row["words"]));
        Assert.Equal("at least 12 boats were lost", string.Concat(Readings.Text.EnumerateRunes().Skip(int.Parse(row["start"], CultureInfo.InvariantCulture)).Take(int.Parse(row["end"], CultureInfo.InvariantCulture) - int.Parse(row["start"], CultureInfo.InvariantCulture))));
        Assert.Equal(("c1", "Boats were lost.", "repeated", "1", "2", "harbour master", "harbour master"), (row["claim"], row["claimText"], row["level"], row["independenceMin"], row["independenceMax"], row["origin"], row["origins"]));
        Assert.Equal(("boats lost", "lost", "atLeast", "12", "", "2031-03-04"), (row["measure"], row["scope"], row["bound"], row["low"], row["high"], row["asOf"]));
    }

    [Fact]
    public void Write_SeveralStatementsOfAClaim_LooksThroughWhatTheyShareOnce()
    {
        var looked = new List<string>();
        Written([Readings.Of("a.txt", "s1"), Readings.Of("b.txt", "s2")], [Readings.Claim("s1", "s2")], text =>
        {
            looked.Add(text);
            return text;
        });

        Assert.Single(looked, "Boats were lost.");
        Assert.Equal(2, looked.Count(text => text == "cannotVerify"));
    }

    [Fact]
    public void Write_AStatementOfAFragment_SaysSo()
    {
        var rows = Rows(Written([Readings.Of("a.txt", "s1"), Readings.Of("b.txt", "s2")], [Readings.Claim("s1"), Readings.Claim("s1", "s2") with { Id = "c2", IsFragment = true }]));

        Assert.Equal(["false; true", "true"], rows.Select(row => row["fragment"]));
    }

    [Fact]
    public void Write_AnyDossier_HasRowsThatEndInCrLfAndNoMark()
    {
        var written = Written([Readings.Of("a.txt", "s1")], []);

        Assert.StartsWith("statement,report,", written, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", written, StringComparison.Ordinal);
        Assert.Equal(2, written.Split("\r\n").Length - 1);
        Assert.Equal("", Rows(written)[0]["claim"]);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1+cmd", "'-1+cmd")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("-5.5", "-5.5")]
    [InlineData("a = b", "a = b")]
    [InlineData(" two\nlines\rand ", " two\nlines\rand ")]
    [InlineData("two\r\nlines, \"quoted\"; and more", "two\r\nlines, \"quoted\"; and more")]
    public void Write_TextOfAReport_StaysItselfAndIsNoFormula(string title, string expected)
    {
        var reading = Readings.Of("a.txt", "s1");
        var titled = reading with { Report = reading.Report with { Header = reading.Report.Header with { Title = title } } };

        Assert.Equal(expected, Rows(Written([titled], []))[0]["title"]);
    }

    [Fact]
    public void Write_SeveralFigures_KeepTheirOrderInEachColumn()
    {
        var reading = Readings.Of("a.txt", "s1");
        var statement = reading.Statements[0];
        var two = reading with { Statements = [statement with { Figures = [statement.Figures[0], statement.Figures[0] with { Measure = "boats moored", Scope = null, Bound = Bound.Range, Low = 3, High = 4.5, AsOf = null }] }] };

        var row = Rows(Written([two], []))[0];

        Assert.Equal(("boats lost; boats moored", "lost; ", "atLeast; range", "12; 3", "; 4.5", "2031-03-04; "), (row["measure"], row["scope"], row["bound"], row["low"], row["high"], row["asOf"]));
    }

    [Fact]
    public void Write_Hidden_HidesInEveryCellBeforeFormulasAreLookedFor()
    {
        var rows = Rows(Written([Readings.Of("a.txt", "s1")], [Readings.Claim("s1")], text => text.Replace("harbour master", "=Person", StringComparison.Ordinal)));

        Assert.Equal(("'=Person", "'=Person"), (rows[0]["source"], rows[0]["origin"]));
    }

    [Fact]
    public void Write_Hidden_SeesWhatStandsAroundTheWordsAndLeavesOutAnAddressThatTells()
    {
        var (reading, claim, _) = ShownReadings.Named();
        using var output = new MemoryStream();

        StatementCsv.Write(output, [reading], [claim], ShownReadings.Hiding);

        var row = Rows(Encoding.UTF8.GetString(output.ToArray()))[0];
        Assert.Equal(("Person 1 saw boats.", "", "Person 1"), (row["words"], row["url"], row["title"]));
        Assert.DoesNotContain(row.Values, cell => cell.Contains("Brill", StringComparison.OrdinalIgnoreCase));
    }

    private static string Written(IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, Func<string, string>? hide = null)
    {
        using var output = new MemoryStream();
        StatementCsv.Write(output, readings, claims, hide is null ? null : new ExportText(hide, text => span => hide(span.In(text)), _ => false));
        return Encoding.UTF8.GetString(output.ToArray());
    }

    // Read back by another's reader, strict in what it takes.
    private static List<Dictionary<string, string>> Rows(string written)
    {
        using var csv = new CsvReader(new StringReader(written), new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.None });
        var rows = new List<Dictionary<string, string>>();
        Assert.True(csv.Read() && csv.ReadHeader());
        while (csv.Read()) rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return rows;
    }
}
