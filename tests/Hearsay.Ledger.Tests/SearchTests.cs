using CsCheck;
using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

public sealed class SearchTests : IDisposable
{
    private static readonly string[] Pieces = ["boats", "boats~", "sank~2", "~", "\"", "(", ")", "*", "NEAR", "NEAR(", "AND", "OR", "NOT", ",", "source:", "figure:>", "5", ":", "-", "^", "{", "'", ";", "\0", "å"];
    private readonly ScratchFolder _folder = new();
    private readonly SqliteLedger _ledger;

    public SearchTests()
    {
        _ledger = SqliteLedger.Open(_folder.File("test.db"), new TestClock());
        Add(Sample.Full());
        Add(Sample.Plain("b.txt", "The lock gate of the Ærø canal failed; nobody's boats were near."));
        _ledger.SetClaims("flood", [Sample.Claim("c", Level.Disputed, Sample.Full().Statements[0])]);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("boats", 2, 2)]
    [InlineData("BOATS sank", 1, 1)]
    [InlineData("\"lock gate\"", 1, 1)]
    [InlineData("\"gate lock\"", 0, 0)]
    [InlineData("“lock gate”", 1, 1)]
    [InlineData("fail*", 1, 1)]
    [InlineData("fail", 0, 0)]
    [InlineData("sank OR failed", 2, 2)]
    [InlineData("boats AND NOT sank", 1, 1)]
    [InlineData("boats NOT (sank OR lock)", 0, 0)]
    [InlineData("NEAR(lock failed, 6)", 1, 1)]
    [InlineData("NEAR(lock near, 2)", 0, 0)]
    [InlineData("ærø", 1, 1)]
    [InlineData("nobody's", 1, 1)]
    [InlineData("flood", 0, 1)]
    [InlineData("source:brandt", 1, 1)]
    [InlineData("source:%", 0, 0)]
    [InlineData("publisher:\"harbour post\"", 2, 1)]
    [InlineData("NOT publisher:harbour", 1, 1)]
    [InlineData("stance:cannot-verify", 1, 1)]
    [InlineData("level:disputed", 1, 1)]
    [InlineData("before:2031-06", 2, 1)]
    [InlineData("after:2031-05-05 boats", 1, 1)]
    [InlineData("after:2031", 0, 0)]
    [InlineData("figure:>11", 1, 1)]
    [InlineData("figure:>12", 0, 0)]
    [InlineData("figure:12 boats", 1, 1)]
    [InlineData("baots~", 2, 2)]
    [InlineData("boatz", 0, 0)]
    [InlineData("boatz~", 2, 2)]
    [InlineData("bqatz~", 0, 0)]
    [InlineData("bqatz~2", 2, 2)]
    [InlineData("CANNAL~ gaet~", 1, 1)]
    [InlineData("ÆRO~ canal", 1, 1)]
    [InlineData("Çàñál~", 1, 1)]
    [InlineData("NOT boatz~", 1, 0)]
    [InlineData("nowhere~2", 0, 0)]
    [InlineData("place:quay", 0, 0)]
    public void Search_ByEveryOperator_FindsStatementsAndReports(string query, int statements, int reports)
    {
        var found = Find(query);

        Assert.Equal((statements, reports), (found.AllStatements, found.AllReports));
        Assert.Equal((statements, reports), (found.Statements.Count, found.Reports.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"open")]
    [InlineData("boats OR")]
    [InlineData("AND boats")]
    [InlineData("(boats")]
    [InlineData("boats)")]
    [InlineData("NEAR(boats)")]
    [InlineData("NEAR(boats sank, far)")]
    [InlineData("figure:>many")]
    [InlineData("before:soon")]
    [InlineData("stance:angry")]
    [InlineData("colour:red")]
    [InlineData("source:")]
    [InlineData("***")]
    [InlineData("at~")]
    [InlineData("gat~2")]
    [InlineData("a-b~")]
    public void TryParse_OfWhatIsNoQuery_SaysWhatIsWrong(string text)
    {
        Assert.False(SearchQuery.TryParse(text, out _, out var fault));
        Assert.EndsWith(".", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_WhateverIsAsked_FindsOrSaysWhyNot() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 9].Sample(
            places =>
            {
                if (SearchQuery.TryParse(string.Join(' ', places.Select(i => Pieces[i])), out var query, out _)) Assert.True(_ledger.Search("flood", query).AllReports >= 0);
            },
            iter: 500, threads: 1);

    [Fact]
    public void Search_AfterAReReading_FindsOnlyWhatIsThereNow()
    {
        var before = Sample.Plain("b.txt", "The lock gate of the Ærø canal failed; nobody's boats were near.");
        Add(before with { Statements = [before.Statements[0] with { Content = [new TextSpan(0, 8)] }], ReaderVersion = "rules 2" });

        Assert.Equal((0, 1), (Find("failed").AllStatements, Find("failed").AllReports));
        Assert.Equal(1, Find("lock").AllStatements);
    }

    [Fact]
    public void Search_InAnotherDossier_FindsNothing() => Assert.Equal(0, _ledger.Search("other", Query("boats")).AllReports);

    [Fact]
    public void Search_ForWords_PutsWhatHoldsThemMostFirstAndTheLatestAmongEquals()
    {
        Add(Sample.Plain("c.txt", "Gate, gate and gate: the gate of gates held."));
        Add(Sample.Plain("d.txt", "Of the many things that were seen there by those who passed the place that day, and they were many, one was a gate."));

        Assert.Equal(["c.txt", "b.txt", "d.txt"], Find("gate").Reports.Select(report => report.Name));
        Assert.Equal(["c.txt", "b.txt", "d.txt"], Find("gate OR gatte~").Statements.Select(placed => placed.Report.Name));
        Assert.Equal("b.txt", Find("canal OR gate").Reports[0].Name);
    }

    [Fact]
    public void SavedSearches_OfADossier_StayUntilTheyAreForgotten()
    {
        _ledger.SaveSearch("flood", Query("boats AND sank"));
        _ledger.SaveSearch("flood", Query("level:disputed"));
        _ledger.SaveSearch("flood", Query("boats AND sank"));
        Add(Sample.Full() with { ReaderVersion = "rules 2" });

        Assert.Equal(["boats AND sank", "level:disputed"], _ledger.SavedSearches("flood").Select(saved => saved.Query));
        Assert.Empty(_ledger.SavedSearches("other"));
        Assert.True(_ledger.ForgetSearch("flood", "boats AND sank"));
        Assert.False(_ledger.ForgetSearch("flood", "boats AND sank"));
        Assert.Single(_ledger.SavedSearches("flood"));
        Assert.Throws<ArgumentException>(() => _ledger.SaveSearch("other", Query("boats")));
    }

    private SearchResults Find(string query) => _ledger.Search("flood", Query(query));

    private static SearchQuery Query(string text) => SearchQuery.TryParse(text, out var query, out var fault) ? query : throw new ArgumentException(fault.Problem);

    private void Add(ReportReading reading) => _ledger.Add("flood", reading, Sample.Bytes(reading));
}
