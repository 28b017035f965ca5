using Hearsay.Desk.Charts;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Charts;

public sealed class OriginGraphTests
{
    private static readonly Source Mayor = new() { Name = "Mayor Brandt", Kind = SourceKind.Person };
    private static readonly Source Master = new() { Name = "Odd Lie", Kind = SourceKind.Person };
    private static readonly Source Wire = new() { Name = "Vell Wire", Kind = SourceKind.Organization };

    [Fact]
    public void Paths_OfReportsThatPrintTheSameWords_AreOneBundleInOrderOfTime()
    {
        var late = Said("late", 9, "Twelve boats sank.", Mayor, Wire);
        var early = Said("early", 6, "“Twelve boats sank”", Mayor, Wire);
        var other = Said("other", 7, "A dozen vessels are gone.", Mayor, Wire);

        var paths = OriginPath.Of(Claim([Mayor], late, early, other), [late, early, other]);

        Assert.Equal([["early", "late"], ["other"]], paths.Select(path => path.Reports.Select(placed => placed.Report.Name)));
        Assert.All(paths, path => Assert.Equal(["Vell Wire"], path.Carriers));
    }

    [Fact]
    public void Paths_OfADenialAndADoubt_StandApartBehindThoseWhoSaySo()
    {
        var denial = Said("a", 6, "Not one sank.", Master) is var d ? d with { Statement = d.Statement with { Stance = Stance.Denies } } : d;
        var doubt = Said("b", 5, "Whether any sank", null) is var q ? q with { Statement = q.Statement with { Stance = Stance.CannotVerify } } : q;
        var claimed = Said("c", 7, "Twelve boats sank.", Mayor);

        var paths = OriginPath.Of(Claim([Mayor, Master], denial, doubt, claimed), [denial, doubt, claimed]);

        Assert.Equal([(Side.Says, 0), (Side.Denies, 1), (Side.Leaves, -1)], paths.Select(path => (path.Side, path.Origin)));
    }

    [Fact]
    public void Graph_OfTwoReportsThroughOneCarrier_JoinsThemInOneBox()
    {
        var first = Said("a", 6, "Twelve boats sank.", Mayor, Wire);
        var second = Said("b", 8, "A dozen boats are lost.", Mayor, Wire);

        var graph = OriginGraph.Of(OriginPath.Of(Claim([Mayor], first, second), [first, second]))!;

        Assert.Equal([("Vell Wire", false), ("Mayor Brandt", true)], graph.Boxes.Select(box => (box.Name, box.IsOrigin)));
        Assert.Equal(3, graph.Edges.Count);
        Assert.All(graph.Edges, edge => Assert.True(edge.FromX < edge.ToX && !double.IsNaN(edge.FromY)));
        Assert.True(graph.Reports[0].Moments[0] < graph.Reports[1].Moments[0]);
        Assert.All(graph.Reports, report => Assert.InRange(report.Moments[0], graph.StripX, graph.StripEnd));
    }

    [Fact]
    public void Graph_OfHundredsOfWays_ShowsTheFirstAndStaysInItsFrame()
    {
        var many = Enumerable.Range(0, 300).Select(i => Said($"r{i}", 1 + (i % 28), $"Twelve boats sank, version {i}.", Mayor, [.. Enumerable.Range(0, i % 7).Select(n => Wire with { Name = $"Carrier {n}" })])).ToList();

        var graph = OriginGraph.Of(OriginPath.Of(Claim([Mayor], [.. many]), many))!;

        Assert.Equal(OriginGraph.MostPaths, graph.Reports.Count);
        Assert.All(graph.Boxes, box => Assert.True(box.X + box.Width < graph.StripX && box.Y > 0 && box.Y < graph.Height));
        Assert.All(graph.Reports, report => Assert.InRange(report.Y, 0, graph.Height));
    }

    [Fact]
    public void Shorten_OfALongName_CutsBetweenWholeCharacters()
    {
        Assert.Equal("abcd", SvgBuilder.Shorten("abcd", 4));
        Assert.Equal("👩‍🚒👩‍🚒…", SvgBuilder.Shorten("👩‍🚒👩‍🚒👩‍🚒👩‍🚒", 3));
    }

    private static PlacedStatement Said(string report, int day, string words, Source? source, params Source[] via) => new(
        new ReportSummary
        {
            Sha256 = report,
            Name = report,
            Header = new ReportHeader { Publisher = report, Published = new Timestamp(PartialDate.Of(2031, 5, day)) },
            ReaderVersion = "by hand",
            Added = DateTimeOffset.UnixEpoch,
            Size = words.Length,
            Statements = 1,
            Notes = [],
        },
        new Statement { Id = report, Mode = Mode.Indirect, Content = [new TextSpan(0, words.Length)], Source = source, Via = via, FoundBy = "by hand" },
        words);

    // Every statement goes back to its source where that is an origin.
    private static Claim Claim(IReadOnlyList<Source> origins, params PlacedStatement[] statements) => new()
    {
        Id = "c",
        Text = "Boats sank.",
        Level = Level.Disputed,
        LevelReason = "",
        Independence = new Independence(1, 1),
        Statements = [.. statements.Select(placed => placed.Statement.Id)],
        Origins = [.. origins.Select(origin => new Origin(origin, [.. statements.Where(placed => placed.Statement.Source?.Name == origin.Name).Select(placed => placed.Statement.Id)], []))],
    };
}
