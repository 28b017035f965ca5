using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>What a ledger must do with claims, and with the sources and figures of a dossier.</summary>
public abstract partial class LedgerContract
{
    [Fact]
    public void SetClaims_EveryField_ComesBackAsSet()
    {
        var reading = Sample.Full();
        Add(reading);
        Claim[] claims = [Sample.Claim("z", Level.Corroborated, [.. reading.Statements]), Sample.Claim("a", Level.Single, reading.Statements[1])];
        _ledger.SetClaims("flood", claims);

        Same.As<IReadOnlyList<Claim>>(claims, _ledger.Claims("flood"));
        Same.As(claims[1], _ledger.Claim("flood", "a"));
        var dossier = Assert.Single(_ledger.Dossiers());
        Assert.True(dossier.ClaimsAreCurrent);
        Assert.Equal(1, dossier.Claims[Level.Corroborated]);
        Assert.Equal(
            [("z", 2, 1, "Origin 0, Origin 1"), ("a", 1, 1, "Origin 0")],
            _ledger.ClaimSummaries("flood").Select(c => (c.Id, c.Statements, c.Reports, string.Join(", ", c.Origins))));
    }

    [Fact]
    public void SetClaims_Again_ReplacesThemAll()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("old", Level.Single, reading.Statements[0])]);
        _ledger.SetClaims("flood", [Sample.Claim("new", Level.Disputed, reading.Statements[1])]);
        Assert.Equal("new", Assert.Single(_ledger.Claims("flood")).Id);
    }

    [Fact]
    public void SetClaims_StatementNotThere_LeavesTheOldOnes()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("old", Level.Single, reading.Statements[0])]);
        var strange = Sample.Claim("new", Level.Single, reading.Statements[0] with { Id = "strange" });
        Assert.Throws<ArgumentException>(() => _ledger.SetClaims("flood", [strange]));
        Assert.Equal("old", Assert.Single(_ledger.Claims("flood")).Id);
    }

    [Fact]
    public void ClaimsAreCurrent_ReportAddedAfterwards_IsFalse()
    {
        Add(Sample.Full());
        _ledger.SetClaims("flood", []);
        Add(Sample.Plain("late.txt", "late"));
        Assert.False(Assert.Single(_ledger.Dossiers()).ClaimsAreCurrent);
    }

    [Fact]
    public void StatementsOf_Claim_GivesWordsAndPlaces()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("c", Level.Repeated, reading.Statements[1], reading.Statements[0])]);
        Assert.Equal(["Radio Quay", "\"twelve boats 🚤 sank\" … on Monday"], _ledger.StatementsOf("flood", "c").Select(s => s.Words));
        var placed = _ledger.Statement("flood", reading.Statements[0].Id)!;
        Same.As(_ledger.Reading("flood", reading.Report.Sha256), _ledger.ReadingOf("flood", reading.Statements[0].Id));
        Same.As(reading.Statements[0], placed.Statement);
        Assert.Equal(reading.Report.Sha256, placed.Report.Sha256);
    }

    [Fact]
    public void ClaimsIn_Report_GivesTheClaimOfEachStatement()
    {
        var (first, second) = (Sample.Full(), Sample.Full("b.txt", extra: "More."));
        Add(first);
        Add(second);
        _ledger.SetClaims("flood", [Sample.Claim("x", Level.Single, second.Statements[0]), Sample.Claim("y", Level.Repeated, first.Statements[1], second.Statements[1])]);
        Assert.Equal([new(first.Statements[1].Id, "y", "Twelve boats sank.", Level.Repeated)], _ledger.ClaimsIn("flood", first.Report.Sha256));
        Assert.Equal(["x", "y"], _ledger.ClaimsIn("flood", second.Report.Sha256).Select(c => c.ClaimId));
        Assert.Empty(_ledger.ClaimsIn("drought", first.Report.Sha256));
    }

    [Fact]
    public void ClaimsOf_Statements_GivesTheirClaimsInTheOrderOfClaimsAndWithinThem()
    {
        var (first, second) = (Sample.Full(), Sample.Full("b.txt", extra: "More."));
        Add(first);
        Add(second);
        Add(first, "drought");
        _ledger.SetClaims("flood", [Sample.Claim("x", Level.Single, second.Statements[0]), Sample.Claim("y", Level.Repeated, second.Statements[1], first.Statements[1])]);
        string[] asked = [first.Statements[1].Id, "none", second.Statements[1].Id, second.Statements[0].Id, first.Statements[1].Id, first.Statements[0].Id];

        Assert.Equal([(second.Statements[0].Id, "x"), (second.Statements[1].Id, "y"), (first.Statements[1].Id, "y")], _ledger.ClaimsOf("flood", asked).Select(c => (c.StatementId, c.ClaimId)));
        Assert.Equal(new(first.Statements[1].Id, "y", "Twelve boats sank.", Level.Repeated), Assert.Single(_ledger.ClaimsOf("flood", [first.Statements[1].Id])));
        Assert.Empty(_ledger.ClaimsOf("drought", asked));
        Assert.Empty(_ledger.ClaimsOf("flood", []));
    }

    [Fact]
    public void StatementsBy_Source_GivesWhatItSaysAndWhatItCarries()
    {
        var (first, second) = (Sample.Full(), Sample.Full("b.txt", extra: "More."));
        Add(second);
        Add(first);
        string[] quoted = [first.Statements[0].Id, second.Statements[0].Id];
        Assert.Equal(quoted, _ledger.StatementsBy("flood", "Ilse Brandt", SourceKind.Person).Select(s => s.Statement.Id));
        Assert.Equal(quoted, _ledger.StatementsBy("flood", "Radio Quay", SourceKind.Organization).Select(s => s.Statement.Id));
        Assert.Empty(_ledger.StatementsBy("flood", "Radio Quay", SourceKind.Person));
    }

    [Fact]
    public void Figures_Full_GiveSourceAndWords()
    {
        var reading = Sample.Full();
        Add(reading);
        var stated = Assert.Single(_ledger.Figures("flood"));
        Assert.Equal(reading.Statements[0].Figures[0], stated.Figure);
        Assert.Equal(("Ilse Brandt", "twelve boats", Stance.CannotVerify, "a/flood.txt"), (stated.Source, stated.Words, stated.Stance, stated.Report));
        Assert.Equal(("Mayor Ilse Brandt said \"", " 🚤 sank\" on Monday, according to Radio Quay."), (stated.Before, stated.After));
    }

    [Theory]
    [InlineData("12", "", "")]
    [InlineData("\n12\n", "", "")]
    [InlineData("a 12\r\nb", "a ", "")]
    public void Figures_AtTheEdgeOfALine_HaveNoMoreContext(string text, string before, string after)
    {
        var reading = Sample.Plain("f.txt", text);
        var at = text.IndexOf("12", StringComparison.Ordinal);
        var figure = new Figure { Span = new TextSpan(at, at + 2), Measure = "boats", Bound = Bound.Exactly, Low = 12, High = 12 };
        Add(reading with { Statements = [reading.Statements[0] with { Figures = [figure] }] });
        var stated = Assert.Single(_ledger.Figures("flood"));
        Assert.Equal((before, after), (stated.Before, stated.After));
    }

    [Fact]
    public void Figures_AmidALongLine_HaveWholeWordsAround()
    {
        var text = string.Concat(Enumerable.Repeat("word 🌊 ", 40)) + "12" + string.Concat(Enumerable.Repeat(" word 🌊", 40));
        var reading = Sample.Plain("f.txt", text);
        var at = text.IndexOf("12", StringComparison.Ordinal);
        var figure = new Figure { Span = new TextSpan(at, at + 2), Measure = "boats", Bound = Bound.Exactly, Low = 12, High = 12 };
        Add(reading with { Statements = [reading.Statements[0] with { Figures = [figure] }] });
        var stated = Assert.Single(_ledger.Figures("flood"));
        foreach (var context in new[] { stated.Before, stated.After })
        {
            Assert.InRange(context.Length, 60, 80);
            Assert.Empty(context.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["word", "🌊"]));
        }
    }

    [Fact]
    public void Sources_TwoReports_CountStatementsAndCarrying()
    {
        Add(Sample.Full());
        Add(Sample.Full("b.txt", extra: "More."));
        Assert.Equal(
            [new("Ilse Brandt", SourceKind.Person, 2, 0, 2), new("Radio Quay", SourceKind.Organization, 0, 2, 2), new("a clerk", SourceKind.Unnamed, 0, 2, 2)],
            _ledger.Sources("flood"));
    }
}
