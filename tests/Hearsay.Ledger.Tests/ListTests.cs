using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>Lists that are shown page by page.</summary>
public sealed class ListTests : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private readonly TestClock _clock = new();
    private readonly SqliteLedger _ledger;

    public ListTests() => _ledger = SqliteLedger.Open(_folder.File("test.db"), _clock);

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void LastBatch_AfterAPause_IsWhatCameSince()
    {
        Assert.Null(_ledger.LastBatch("flood"));
        Add(Sample.Plain("a.txt", "The gate failed."));
        _clock.Now += TimeSpan.FromMinutes(9);
        Add(Sample.Plain("b.txt", "The gate held."));
        Assert.Equal(new AddedBatch(_clock.Now - TimeSpan.FromMinutes(9), 2, 2), _ledger.LastBatch("flood"));

        _clock.Now += TimeSpan.FromMinutes(11);
        Add(Sample.Plain("c.txt", "The gate was mended."));

        Assert.Equal(new AddedBatch(_clock.Now, 1, 3), _ledger.LastBatch("flood"));
        Assert.Equal("c.txt", Assert.Single(_ledger.Reports("flood", 0, 10, _clock.Now)).Name);
        Assert.Equal("b.txt", Assert.Single(_ledger.Reports("flood", 1, 1)).Name);
    }

    [Fact]
    public void Claims_PageByPage_AreAllInOrderOfLevelThenReports()
    {
        var full = Sample.Full();
        var (one, two) = (Sample.Plain("a.txt", "The gate failed."), Sample.Plain("b.txt", "The gate held."));
        foreach (var reading in new[] { full, one, two }) Add(reading);
        _ledger.SetClaims("flood",
        [
            Sample.Claim("single", Level.Single, one.Statements[0]),
            Sample.Claim("wide", Level.Disputed, one.Statements[0], two.Statements[0]),
            Sample.Claim("narrow", Level.Disputed, full.Statements[0], full.Statements[1]),
        ]);

        var all = Enumerable.Range(0, 3).Select(at => _ledger.Claims("flood", new ClaimFilter(), at, 1)).ToList();

        Assert.Equal(["wide", "narrow", "single"], all.Select(page => Assert.Single(page.Claims).Id));
        Assert.All(all, page => Assert.Equal(3, page.All));
        Assert.Equal([(2, 2), (2, 1), (1, 1)], all.Select(page => (page.Claims[0].Statements, page.Claims[0].Reports)));
        Assert.Equal([one.Report.Sha256, two.Report.Sha256], _ledger.ReportsOf("flood", ["wide", "single"]));
    }

    [Fact]
    public void Claims_OneIsAFragment_StandsLastAndSaysSo()
    {
        var one = Sample.Plain("a.txt", "The gate failed.");
        Add(one);
        var (fragment, single) = (Sample.Claim("fragment", Level.Disputed, one.Statements[0]) with { IsFragment = true }, Sample.Claim("single", Level.Single, one.Statements[0]));

        _ledger.SetClaims("flood", [Sample.Claim("fragment", Level.Disputed, one.Statements[0]), single]);
        _ledger.SetClaims("flood", [fragment, single]);

        Assert.Equal([("single", false), ("fragment", true)], _ledger.Claims("flood", new ClaimFilter(), 0, 2).Claims.Select(c => (c.Id, c.IsFragment)));
        Assert.Equal([true, false], _ledger.ClaimSummaries("flood").Select(c => c.IsFragment));
        Assert.Equal([true, false], _ledger.Claims("flood").Select(c => c.IsFragment));
    }

    [Theory]
    [InlineData("brandt", null, null, "narrow")]
    [InlineData(null, "2031-05-06", "2031", "narrow")]
    [InlineData(null, "2031-05-07", null, "narrow")]
    [InlineData(null, "2031-06", null, "")]
    [InlineData(null, null, "2031-04", "")]
    [InlineData("b_andt", null, null, "")]
    public void Claims_OfAFilter_HaveAStatementForWhichAllHolds(string? source, string? from, string? to, string expected)
    {
        var full = Sample.Full();
        Add(full);
        _ledger.SetClaims("flood", [Sample.Claim("narrow", Level.Disputed, full.Statements[0])]);

        var found = _ledger.Claims("flood", new ClaimFilter { Source = source, From = Date(from), To = Date(to) }, 0, 10);

        Assert.Equal(expected, string.Join(' ', found.Claims.Select(claim => claim.Id)));
        Assert.Equal(found.Claims.Count, found.All);
    }

    [Theory]
    [InlineData("sank", null, "narrow")]
    [InlineData("lock", null, "")]
    [InlineData(null, "boats", "narrow")]
    [InlineData(null, "b_ats", "")]
    [InlineData("sank figure:>1000", "boats", "")]
    public void Claims_OfWordsAndMeasures_HaveAStatementForWhichBothHold(string? text, string? measure, string expected)
    {
        var full = Sample.Full();
        Add(full);
        Add(Sample.Plain("b.txt", "The lock gate failed."));
        _ledger.SetClaims("flood", [Sample.Claim("narrow", Level.Disputed, full.Statements[0])]);
        var filter = new ClaimFilter { Text = text is not null && SearchQuery.TryParse(text, out var query, out _) ? query : null, Measure = measure };

        var found = _ledger.Claims("flood", filter, 0, 10);

        Assert.Equal(expected, string.Join(' ', found.Claims.Select(claim => claim.Id)));
        Assert.Equal(expected.Length > 0, _ledger.StatementsMatching("flood", filter).Contains(full.Statements[0].Id));
    }

    [Fact]
    public void Claims_OfASource_AreFoundByTheNameOfTheOriginTheyGoBackTo()
    {
        var plain = Sample.Plain("a.txt", "The gate failed.");
        Add(plain);
        var claim = Sample.Claim("c", Level.Single, plain.Statements[0]);
        _ledger.SetClaims("flood", [claim with { Origins = [new Origin(new Source { Name = "Ida Holm", Kind = SourceKind.Person, Aliases = ["the warden"] }, claim.Statements, [""])] }]);

        Assert.All(["holm", "the warden"], name => Assert.Equal("c", Assert.Single(_ledger.Claims("flood", new ClaimFilter { Source = name }, 0, 10).Claims).Id));
        Assert.Empty(_ledger.Claims("flood", new ClaimFilter { Source = "Otto" }, 0, 10).Claims);
    }

    [Theory]
    [InlineData(true, null, "one")]
    [InlineData(false, null, "two")]
    [InlineData(false, Level.Disputed, "two")]
    [InlineData(true, Level.Single, "")]
    public void Claims_OfNamedStatements_HaveOneOfThemOrNone(bool has, Level? level, string expected)
    {
        var (one, two) = (Sample.Plain("a.txt", "The gate failed."), Sample.Plain("b.txt", "The gate held."));
        foreach (var reading in new[] { one, two }) Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Disputed, one.Statements[0]), Sample.Claim("two", Level.Disputed, two.Statements[0])]);

        var found = _ledger.Claims("flood", new ClaimFilter { Level = level, Named = [one.Statements[0].Id, "gone"], HasNamed = has }, 0, 10);
        var none = _ledger.Claims("flood", new ClaimFilter { Named = [], HasNamed = has }, 0, 10);

        Assert.Equal(expected, string.Join(' ', found.Claims.Select(claim => claim.Id)));
        Assert.Equal(found.Claims.Count, found.All);
        Assert.Equal(has ? 0 : 2, none.All);
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private void Add(ReportReading reading) => _ledger.Add("flood", reading, Sample.Bytes(reading));
}
