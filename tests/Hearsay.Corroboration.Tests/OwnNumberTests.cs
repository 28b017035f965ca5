using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A copy that changes a number: whose the words are, and whose the number.</summary>
public sealed class OwnNumberTests
{
    private static ReportReading Told(int day, string name, string publisher, int number, Bound bound = Bound.Exactly) => new ReportBuilder(name, publisher, $"2040-05-{day:D2}T06:00:00Z")
        .Tells($"{number} people were hurt when the gallery of the Lomond theatre came down during the second act of the play", Count("people hurt", number, bound, scope: "injured")).Build();

    [Theory]
    [InlineData(Bound.Exactly)]
    [InlineData(Bound.AtLeast)]
    public void Link_CopyGivesAnotherNumber_IsTheLendersOriginWithTheCopiersNumber(Bound bound)
    {
        ReportReading[] dossier = [Told(1, "a.txt", "Radio Marsh", 41, bound), Told(2, "b.txt", "Lomond Herald", 63, bound)];
        var claim = Assert.Single(new ClaimLinker().Link(dossier));

        Assert.Equal("Radio Marsh", Assert.Single(claim.Origins).Source.Name);
        var note = Assert.Single(claim.Notes);
        Assert.Equal(("b.txt:000", NoteKind.OwnNumber, "Lomond Herald", "a.txt"), (note.Statement, note.Kind, note.By, note.Report));
        Assert.Contains(claim.Origins[0].Reasons, r => r.Contains("is its own number", StringComparison.Ordinal));
    }

    [Fact]
    public void Line_CopyGivesAnotherNumber_SaysWhoseItIs()
    {
        ReportReading[] dossier = [Told(1, "a.txt", "Radio Marsh", 41), Told(2, "b.txt", "Lomond Herald", 63)];

        var series = Assert.Single(new FigureLinker().Line(dossier, new ClaimLinker().Link(dossier)).Series);

        Assert.Equal([("Radio Marsh", 41.0), ("Lomond Herald", 63.0)], series.Figures.Select(f => (f.Origin, f.Figure.Low!.Value)));
        Assert.DoesNotContain(series.Pairs, p => p.Relation == FigureRelation.Revision);
    }

    [Theory]
    [InlineData("Lomond Herald", 41)]
    [InlineData("Radio Marsh", 63)]
    public void Link_SameNumberOrTheSamePublisher_HasNoNumberOfItsOwn(string publisher, int number) =>
        Assert.Empty(Assert.Single(new ClaimLinker().Link([Told(1, "a.txt", "Radio Marsh", 41), Told(2, "b.txt", publisher, number)])).Notes);
}
