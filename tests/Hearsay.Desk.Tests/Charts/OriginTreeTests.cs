using Hearsay.Desk.Charts;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Charts;

public sealed class OriginTreeTests
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
    public void Tree_OfTwoReportsThroughOneCarrier_JoinsThemInOneBranch()
    {
        var first = Said("a", 6, "Twelve boats sank.", Mayor, Wire);
        var second = Said("b", 8, "A dozen boats are lost.", Mayor, Wire);

        var tree = OriginTree.Of(OriginPath.Of(Claim([Mayor], first, second), [first, second]))!;

        var mayor = Assert.Single(Assert.Single(tree.Trees).Origins);
        var wire = Assert.Single(mayor.Next);
        Assert.Equal(("Mayor Brandt", "Vell Wire", 1), (mayor.Name, wire.Name, tree.Carriers));
        Assert.Equal([("a", 0.0), ("b", 1.0)], wire.Next.Select(report => (report.First!.Report.Name, report.Moments[0])));
    }

    [Fact]
    public void Tree_OfHundredsOfWays_ShowsTheFirstAndJoinsTheLastCarriers()
    {
        var many = Enumerable.Range(0, 300).Select(i => Said($"r{i}", 1 + (i % 28), $"Twelve boats sank, version {i}.", Mayor, [.. Enumerable.Range(0, i % 7).Select(n => Wire with { Name = $"Carrier {n}" })])).ToList();

        var tree = OriginTree.Of(OriginPath.Of(Claim([Mayor], [.. many]), many))!;

        var all = tree.Trees.SelectMany(side => side.Origins).SelectMany(origin => Below(origin, 0)).ToList();
        Assert.Equal(OriginTree.MostPaths, all.Count(branch => branch.Branch.First is not null));
        Assert.Equal(3, tree.Carriers);
        Assert.Equal(4, all.Max(branch => branch.Depth));
        Assert.Contains(all, branch => branch.Branch.Name == "Carrier 2, then Carrier 3, then Carrier 4");
        Assert.All(all, branch => Assert.All(branch.Branch.Moments, moment => Assert.InRange(moment, 0, 1)));
    }

    private static IEnumerable<(OriginBranch Branch, int Depth)> Below(OriginBranch branch, int depth) => branch.Next.SelectMany(next => Below(next, depth + 1)).Prepend((branch, depth));

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
