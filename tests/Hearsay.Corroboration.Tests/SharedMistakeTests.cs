using CsCheck;
using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class SharedMistakeTests
{
    private const string Sank = "the lighter Tordis sank at the coal quay with 214 barrels of tar";
    private const string AtQuay = "214 barrels of tar were aboard the lighter Tordis, which sank near the coal quay";

    [Theory]
    [InlineData("halvarsen", "halvorsen", true)]
    [InlineData("hlavorsen", "halvorsen", true)]
    [InlineData("halvosen", "halvorsen", true)]
    [InlineData("halvormsen", "halvorsen", true)]
    [InlineData("halvorssen", "halvorsen", false)]
    [InlineData("halwortsen", "halvorsen", false)]
    [InlineData("halworsen", "halvorsen", false)]
    [InlineData("halvorsem", "halvorsen", false)]
    [InlineData("salvorsen", "halvorsen", false)]
    [InlineData("halvhorsen", "halvorsen", false)]
    [InlineData("nora", "nara", false)]
    public void Is_OneLetterWithinALongName_IsASlipUnlessManyMakeIt(string wrong, string right, bool isSlip) => Assert.Equal(isSlip, NameSlip.Is(wrong, right));

    [Fact]
    public void Slips_TwoWriteItWrongAndThreeOthersRight_GivesTheEarlierOfTheTwo()
    {
        List<ReportReading> dossier = [.. Named("Marta Halvarsen", 2), .. Named("Marta Halvorsen", 3)];

        var slip = Assert.Single(Slips(dossier)(dossier[1].Report));

        Assert.Equal((dossier[0].Report, "both write “Marta Halvarsen”, where 3 others write “Marta Halvorsen”"), (slip.From, slip.Why));
        Assert.Equal("Marta Halvarsen", slip.There.In(dossier[0].Report.Text));
        Assert.Empty(Slips(dossier)(dossier[0].Report));
    }

    [Theory]
    [InlineData(2, "Marta Halvorsen", 2)]
    [InlineData(4, "Marta Halvorsen", 4)]
    [InlineData(2, "Berit Halvorsen", 5)]
    [InlineData(2, "Marta Halvarsens", 5)]
    [InlineData(2, "Marta Halvärsen", 5)]
    public void Slips_FewOrNoOthersOrAnotherPerson_AreNone(int wrong, string right, int others)
    {
        List<ReportReading> dossier = [.. Named("Marta Halvarsen", wrong), .. Named(right, others)];

        Assert.All(dossier, r => Assert.Empty(Slips(dossier)(r.Report)));
    }

    [Fact]
    public void Slips_AddedOneByOneInAnyOrder_AreTheSame()
    {
        List<ReportReading> dossier = [.. Named("Marta Halvarsen", 3), .. Named("Marta Halvorsen", 5), .. Named("Marta Halvirsen", 2)];
        var whole = Slips(dossier);
        foreach (var order in new IEnumerable<ReportReading>[] { Enumerable.Reverse(dossier), dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal) })
        {
            var (finder, known) = (new SlipFinder(), new Dictionary<string, IReadOnlyList<SharedSlip>>(StringComparer.Ordinal));
            foreach (var reading in order)
            {
                var touched = new HashSet<string>();
                finder.Take(Turnover.Of([reading]), touched);
                foreach (var sha256 in touched) known[sha256] = finder.Of(dossier.Single(r => r.Report.Sha256 == sha256).Report);
            }

            Assert.All(dossier, r => Assert.Equal(whole(r.Report), known.GetValueOrDefault(r.Report.Sha256) ?? []));
        }
    }

    // More write it right than are kept in order.
    [Fact]
    public void Slips_SomeGoneOrBroughtOutByAnother_AreThoseOfTheRest() => Gen.Int[0, 79].Array[5, 40].Sample(turns =>
    {
        List<ReportReading> all = [.. Named("Marta Halvarsen", 4), .. Named("Marta Halvorsen", 11), .. Named("Marta Halvirsen", 3), .. Named("Jonas Halvorsen", 2)];
        var (finder, there, known) = (new SlipFinder(), new List<ReportReading>(), new Dictionary<string, IReadOnlyList<SharedSlip>>(StringComparer.Ordinal));
        finder.Take(Turnover.Of(all), new HashSet<string>());
        there.AddRange(all);
        foreach (var reading in all) known[reading.Report.Sha256] = finder.Of(reading.Report);
        foreach (var turn in turns)
        {
            var (reading, touched) = (all[turn % all.Count], new HashSet<string>());
            var isThere = there.RemoveAll(r => r.Report.Sha256 == reading.Report.Sha256) > 0;
            var other = reading with { Report = reading.Report with { Header = reading.Report.Header with { Publisher = $"paper {turn / 20}" } } };
            if (!isThere || turn >= 40) there.Add(other);
            finder.Take(!isThere ? Turnover.Of([other]) : turn >= 40 ? new Turnover([], [other], [], []) : new Turnover([], [], [], [reading.Report.Sha256]), touched);
            known[reading.Report.Sha256] = finder.Of(reading.Report);
            foreach (var sha256 in touched) known[sha256] = finder.Of(all.Single(r => r.Report.Sha256 == sha256).Report);
            Assert.All(there, r => Assert.Equal(Slips(there)(r.Report), known[r.Report.Sha256]));
        }
    }, iter: 60);

    [Fact]
    public void Link_OneSharedSlip_IsAskedAndNotMerged()
    {
        List<ReportReading> dossier = [.. Pair("Marta Halvarsen wept."), .. Named("Marta Halvorsen", 3)];

        var claim = OfLighter(dossier, ClaimDecisions.None);
        var doubt = Assert.Single(new ClaimLinker().Doubts(dossier, ClaimDecisions.None), d => d.AsksWhence);

        Assert.Equal(2, claim.Origins.Count);
        Assert.Contains("both write “Marta Halvarsen”, where 3 others write “Marta Halvorsen”", doubt.Reason, StringComparison.Ordinal);
        Assert.Equal((dossier[1].Statements[0].Id, dossier[0].Statements[0].Id), (doubt.Statement, doubt.Other));
    }

    [Fact]
    public void Doubts_PersonDecidedWhetherOneDependsOnTheOther_AreNotAskedAgain()
    {
        List<ReportReading> dossier = [.. Pair("Marta Halvarsen wept."), .. Named("Marta Halvorsen", 3)];
        foreach (var verdict in new[] { SourceVerdict.SharedError, SourceVerdict.Independent })
        {
            var decisions = new ClaimDecisions { Sources = [new SourceDecision(new SourceName("Pilot Office"), new SourceName("Harbour Board"), verdict, "A person said so.")] };

            Assert.DoesNotContain(new ClaimLinker().Doubts(dossier, decisions), d => d.AsksWhence);
        }
    }

    [Fact]
    public void Link_TwoSharedSlips_AreOneOrigin()
    {
        List<ReportReading> dossier = [.. Pair("Marta Halvarsen and Jonas Petterkvist wept."), .. Named("Marta Halvorsen and Jonas Petterqvist", 3)];
        List<ReportReading> slipped = [.. Pair("Marta Halvarsen and Jonas Pettermvist wept."), .. Named("Marta Halvorsen and Jonas Petterqvist", 3)];

        Assert.Equal(2, OfLighter([.. dossier], ClaimDecisions.None).Origins.Count);
        var origin = Assert.Single(OfLighter(slipped, ClaimDecisions.None).Origins);
        Assert.Contains(origin.Reasons, r => r.Contains("both write “Jonas Pettermvist”, where 3 others write “Jonas Petterqvist”", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_SameUnusualNumberThatItsFirstTellerCorrected_FallsWithIt()
    {
        var claims = new ClaimLinker().Link(Numbers(287));

        var second = claims.SelectMany(c => c.Withdrawn).Single(w => w.Statement.StartsWith("b.txt", StringComparison.Ordinal));
        Assert.Contains("corrected by d.txt", second.Reason, StringComparison.Ordinal);
        Assert.Contains(claims.SelectMany(c => c.Withdrawn), w => w.Statement.StartsWith("a.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Link_CorrectionInTheWordsOfWhatItCorrects_StandsItself()
    {
        ReportReading Told(string name, int number) => Counted(name, "Pilot Office", number, $"{number} people were killed when the ferry Tordis sank off the northern mole of the harbour", number).With(h => h with { Url = name == "a.txt" ? "https://pilots.example/1" : null }).Build();
        var correction = Told("d.txt", 19);

        var claims = new ClaimLinker().Link([Told("a.txt", 17), correction with { Report = correction.Report with { Replaces = "https://pilots.example/1" } }]);

        Assert.Equal("a.txt:000", Assert.Single(claims.SelectMany(c => c.Withdrawn)).Statement);
    }

    [Theory]
    [InlineData(290)]
    [InlineData(12)]
    public void Link_RoundOrSmallNumberThatItsFirstTellerCorrected_StandsForItself(int number) =>
        Assert.DoesNotContain(new ClaimLinker().Link(Numbers(number)).SelectMany(c => c.Withdrawn), w => w.Statement.StartsWith("b.txt", StringComparison.Ordinal));

    private static ReportReading[] Numbers(int number)
    {
        var first = Counted("a.txt", "Pilot Office", 1, $"{number} people were killed when the ferry Tordis sank", number).With(h => h with { Url = "https://pilots.example/1" }).Build();
        var correction = Counted("d.txt", "Pilot Office", 4, $"when the ferry Tordis sank, {number + 45} people lost their lives", number + 45).Build();
        return [first, Counted("b.txt", "Harbour Gazette", 2, $"the sinking of the ferry Tordis has killed {number} people", number).Build(), correction with { Report = correction.Report with { Replaces = "https://pilots.example/1" } }];
    }

    private static ReportBuilder Counted(string name, string publisher, int day, string words, int number) =>
        new ReportBuilder(name, publisher, $"2040-05-{day:D2}T06:00:00Z").Tells(words, Count("people killed", number, scope: "killed"));

    private static Claim OfLighter(List<ReportReading> dossier, ClaimDecisions decisions) => new ClaimLinker().Link(dossier, decisions).Single(c => c.Text.Contains("lighter", StringComparison.Ordinal));

    // Two bodies that tell of the lighter, and name people.
    private static ReportReading[] Pair(string names) =>
    [
        new ReportBuilder("a.txt", "Pilot Office", "2040-05-01T06:00:00Z").Text($"At the quay {names}").Tells(Sank).Build(),
        new ReportBuilder("b.txt", "Harbour Board", "2040-05-02T06:00:00Z").Text($"Later {names}").Tells(AtQuay).Build(),
    ];

    private static IEnumerable<ReportReading> Named(string name, int reports) => Enumerable.Range(1, reports)
        .Select(i => new ReportBuilder($"{name} {i}.txt", $"{name} paper {i}", $"2040-05-{i + 2:D2}T06:00:00Z").Text($"In the evening {name} spoke on radio {i}.").Build());

    private static Func<Report, IReadOnlyList<SharedSlip>> Slips(List<ReportReading> dossier)
    {
        var finder = new SlipFinder();
        finder.Take(Turnover.Of(dossier), new HashSet<string>());
        return finder.Of;
    }
}
