using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A captive's words in a report that does not say that he is held.</summary>
public sealed class CaptivityTests
{
    private const string Burn = "we were told to burn the bridge at Tolva before the lorries could cross it on Friday";
    private const string Told = "they had been ordered to set the Tolva bridge on fire before lorries crossed it";

    private static ReportBuilder On(int day, string name, string publisher) => new(name, publisher, $"2040-05-{day:D2}T06:00:00Z");

    private static ReportReading Held(int day = 5, string name = "Jon Brill") => On(day, "h.txt", "Border Star").Says(Person(name), Burn, mode: Mode.Direct, via: [Body("Northern Army")]).Build() is var reading
        ? reading with { Statements = [reading.Statements[0] with { InCustody = true }] }
        : throw new InvalidOperationException();

    private static Claim Linked(params ReportReading[] dossier) => Assert.Single(new ClaimLinker().Link(dossier), c => c.Statements.Contains("h.txt:000"));

    [Fact]
    public void Link_CopyOfACaptivesWords_IsHeldByTheSameCustodian()
    {
        var claim = Linked(Held(), On(6, "b.txt", "Evening Hour").Says(Person("Jon Brill"), Burn, mode: Mode.Direct).Build());

        Assert.Equal("Northern Army", Assert.Single(claim.Origins).HeldBy);
        var note = Assert.Single(claim.Notes);
        Assert.Equal(("b.txt:000", NoteKind.InCustody, "Northern Army", "h.txt"), (note.Statement, note.Kind, note.By, note.Report));
    }

    [Fact]
    public void Link_CopyThatNamesACaptiveWithoutAName_IsOneOriginWithHim()
    {
        var claim = Linked(Held(name: "a prisoner"), On(6, "b.txt", "Evening Hour").Says(Person("Jon Brill"), Burn, mode: Mode.Direct).Build());

        Assert.Equal("Northern Army", Assert.Single(claim.Origins).HeldBy);
        Assert.Equal(1, claim.Independence.Max);
    }

    [Fact]
    public void Link_CopyInAnOutletsOwnVoice_IsHeldToo() =>
        Assert.Equal("Northern Army", Assert.Single(Linked(Held(), On(6, "b.txt", "Evening Hour").Tells(Burn).Build()).Origins).HeldBy);

    [Theory]
    [InlineData(6, true)]
    [InlineData(1, false)]
    [InlineData(28, false)]
    public void Link_SamePersonInOtherWords_IsHeldAtThatTimeOnly(int day, bool isHeld)
    {
        var claim = Linked(Held(), On(day, "b.txt", "Evening Hour").Says(Person("Jon Brill"), Told).Build());

        Assert.Equal(isHeld, claim.Origins.Single().HeldBy is not null);
        Assert.Equal(isHeld, claim.Notes.Count > 0);
    }

    [Fact]
    public void Link_SomebodyElseOfTheFamilyName_IsFree() =>
        Assert.Contains(Linked(Held(), On(6, "b.txt", "Evening Hour").Says(Person("Ada Brill"), Told).Build()).Origins, o => o.HeldBy is null);

    [Fact]
    public void Link_CustodianSaysItHimself_IsNoOtherOriginThanTheCopy()
    {
        var claim = Linked(Held(), On(6, "b.txt", "Evening Hour").Says(Person("Jon Brill"), Burn, mode: Mode.Direct).Build(), On(7, "c.txt", "Radio Marsh").Says(Body("Northern Army"), Told).Build());

        Assert.Equal(1, claim.Independence.Min);
        Assert.NotEqual(Level.Corroborated, claim.Level);
    }
}
