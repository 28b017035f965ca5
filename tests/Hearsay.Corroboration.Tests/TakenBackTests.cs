using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Which statements fall with what a source takes back in words, and which do not.</summary>
public sealed class TakenBackTests
{
    private const string Out = "the lamp of the Varde light was out when the barge Solveig ran aground";
    private const string Dark = "the Varde light had no lamp burning as the barge Solveig ran aground";

    private static ReportBuilder On(int day, string name, string publisher) => new(name, publisher, $"2040-05-{day:D2}T06:00:00Z");

    // The last statement of a report takes back what it denies.
    private static ReportReading TakesBack(ReportBuilder report, string? target = null)
    {
        var reading = report.Build();
        var last = reading.Statements[^1];
        var relation = new StatedRelation(Relation.Corrects, last.Content[0], new RelationSide(last.Id, null), new RelationSide(target, last.Content[0]));
        return reading with { Statements = [.. reading.Statements.SkipLast(1), last with { Relations = [relation] }] };
    }

    private static ReportReading Gazette(int day = 3) => TakesBack(On(day, "z.txt", "Varde Gazette").Says(Outlet("Varde Gazette"), Out, Stance.Denies, Mode.Narrated));

    private static Claim Linked(params ReportReading[] dossier) => new ClaimLinker().Link(dossier).Single(c => c.Statements.Contains(dossier[0].Statements[0].Id));

    private static string[] Marked(Claim claim) => [.. claim.Notes.Where(n => n.Kind == NoteKind.TakenBack).Select(n => n.Statement)];

    [Fact]
    public void Link_OutletTakesItBack_MarksItsOwnAndEveryCopyWithWhoWhereAndWhen()
    {
        var claim = Linked(
            On(1, "a.txt", "Varde Gazette").Tells(Out).Build(), On(2, "b.txt", "Lomond Herald").Tells(Out).Build(),
            On(2, "c.txt", "Radio Marsh").Says(Outlet("Varde Gazette"), Dark).Build(), On(4, "d.txt", "Evening Hour").Tells(Out).Build(), Gazette());

        Assert.Equal(["a.txt:000", "b.txt:000", "c.txt:000", "d.txt:000"], Marked(claim));
        Assert.All(claim.Notes, n => Assert.Equal(("Varde Gazette", "z.txt", PartialDate.Of(2040, 5, 3)), (n.By, n.Report, n.On!.Value)));
        Assert.Contains("has these words from Varde Gazette (a.txt)", claim.Notes[1].Reason, StringComparison.Ordinal);
        Assert.Contains("credits Varde Gazette", claim.Notes[2].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_OutletTakesItBack_IsDisputedByItsOwnOriginAndSaysSo()
    {
        var claim = Linked(On(1, "a.txt", "Varde Gazette").Tells(Out).Build(), Gazette());

        Assert.Equal((Level.Disputed, "Varde Gazette takes it back."), (claim.Level, claim.LevelReason));
        Assert.Equal("Varde Gazette", Assert.Single(claim.Origins).Source.Name);
        Assert.Empty(claim.Withdrawn);
    }

    [Fact]
    public void Link_PlainDenialBySomebodyElse_MarksNothing()
    {
        var claim = Linked(On(1, "a.txt", "Varde Gazette").Tells(Out).Build(), On(3, "z.txt", "Lomond Herald").Says(Body("Harbour Guard"), Out, Stance.Denies).Build());

        Assert.Empty(claim.Notes);
        Assert.Equal("Harbour Guard denies it.", claim.LevelReason);
    }

    [Fact]
    public void Link_SomebodyWhoSawItHimself_IsNotMarked()
    {
        var claim = Linked(
            On(1, "a.txt", "Varde Gazette").Tells(Out).Says(Person("Ines Tamm"), Dark).Build(), On(2, "b.txt", "Lomond Herald").Says(Person("Otto Brill"), Dark, via: [Outlet("Varde Gazette")]).Build(),
            On(2, "c.txt", "Radio Marsh").Tells("our reporter saw that " + Out).Build(), Gazette());

        Assert.Equal(["a.txt:000"], Marked(claim));
    }

    [Fact]
    public void Link_SomebodyWithoutANameWhomOnlyTheOutletHad_IsMarked()
    {
        var claim = Linked(
            On(1, "a.txt", "Varde Gazette").Says(Unnamed("a fisherman"), Out).Build(), On(2, "b.txt", "Lomond Herald").Says(Unnamed("a sailor"), Dark, via: [Outlet("Varde Gazette")]).Build(), Gazette());

        Assert.Equal(["a.txt:000", "b.txt:000"], Marked(claim));
    }

    [Fact]
    public void Link_SaidAgainAfterwards_Stands()
    {
        var claim = Linked(On(1, "a.txt", "Varde Gazette").Tells(Out).Build(), Gazette(), On(5, "q.txt", "Varde Gazette").Tells(Dark).Build());

        Assert.Equal(["a.txt:000"], Marked(claim));
    }

    [Fact]
    public void Link_BodyTakesBackOneNumber_LeavesItsLaterNumberAndWhatOthersCount()
    {
        static ReportBuilder Counts(int day, string name, Source source, int number, Stance stance = Stance.Asserts) =>
            On(day, name, "Lomond Herald").Says(source, $"{number} people were killed in the fire at the Oster mill", stance, figures: Count("people killed", number, scope: "killed"));
        var claim = Linked(
            Counts(1, "a.txt", Body("Interior Ministry"), 41).Build(), Counts(2, "b.txt", Person("Nils Farr"), 41).Build(), Counts(2, "c.txt", Body("Interior Ministry"), 17).Build(),
            TakesBack(Counts(3, "z.txt", Body("Interior Ministry"), 41, Stance.Denies)));

        Assert.Equal(["a.txt:000"], Marked(claim));
    }

    [Fact]
    public void Link_CorrectionGivesAnotherNumber_MarksTheOneItTakesThePlaceOf()
    {
        static ReportBuilder Tells(int day, string name, string publisher, int number) =>
            On(day, name, publisher).Tells($"{number} people were killed in the fire at the Oster mill", Count("people killed", number, scope: "killed"));
        var claim = Linked(Tells(1, "a.txt", "Varde Gazette", 41).Build(), TakesBack(Tells(3, "z.txt", "Varde Gazette", 17)));

        Assert.Equal(["a.txt:000"], Marked(claim));
        Assert.Contains("corrected it in z.txt", claim.Notes[0].Reason, StringComparison.Ordinal);
        Assert.NotEqual(Level.Disputed, claim.Level);
    }

    [Fact]
    public void Link_WordsThatOnlyPoint_MarkWhatTheyPointToAndItsCopies()
    {
        var told = On(2, "b.txt", "Lomond Herald").Says(Body("Oster Mill"), Out).Says(Body("Oster Mill"), "the statement", Stance.Denies);
        var claim = Linked(On(1, "a.txt", "Radio Marsh").Says(Body("Oster Mill"), Out).Build(), TakesBack(told, "b.txt:000"));

        Assert.Equal(["a.txt:000", "b.txt:000"], Marked(claim));
    }

    [Fact]
    public void Link_RetractionBesideWhatHoldsNow_MarksNothingOfItsOwnReport()
    {
        var back = TakesBack(On(3, "z.txt", "Varde Gazette").Says(Unnamed("a keeper"), Dark).Says(Outlet("Varde Gazette"), Out, Stance.Denies, Mode.Narrated));

        Assert.Equal(["a.txt:000"], Marked(Linked(On(1, "a.txt", "Varde Gazette").Tells(Out).Build(), back)));
    }
}
