using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Whose own voice may be somebody else's: papers that no word of their names gives away, and bodies that sign like papers.</summary>
public sealed class OutletTests
{
    private const string Fall = "the brewery tower fell into the yard";

    private static Claim Told(ReportBuilder teller) =>
        Assert.Single(new ClaimLinker().Link([new ReportBuilder("a.txt", "Lomond Herald", "2040-05-01T08:00:00Z").Says(Body("Aldby Fire Brigade"), Fall).Build(), teller.Build()]), c => c.Text.Contains("tower", StringComparison.Ordinal));

    [Fact]
    public void Link_PublisherThatMostlyTellsWhatOthersSay_IsAnOutletUnderAnyName() => Assert.Equal(Level.Repeated, Told(new ReportBuilder("b.txt", "Ripple")
        .Tells("the tower of the brewery fell into the yard").Says(Person("Otto Brill"), "bread will cost more").Says(Person("Ada Moor"), "the ferry runs late")).Level);

    [Theory]
    [InlineData("Evening Lomond", "Evening Lomond")]
    [InlineData("Lomond", "Lomond newsroom")]
    [InlineData("Lomondavisen", "Lomondavisen")]
    [InlineData("La Gaceta de Lomond", null)]
    public void Link_PaperByItsNameOrItsWriters_IsAnOutlet(string publisher, string? byline) => Assert.Equal(Level.Repeated, Told(new ReportBuilder("b.txt", publisher)
        .With(h => h with { Byline = byline }).Tells("the tower of the brewery fell into the yard")).Level);

    [Theory]
    [InlineData("Aldby Brewing Company", "Works Office")]
    [InlineData("Aldby Brewing Company", null)]
    public void Link_BodyThatSignsByItsDepartment_SpeaksForItself(string publisher, string? byline) => Assert.Equal(Level.Corroborated, Told(new ReportBuilder("b.txt", publisher)
        .With(h => h with { Byline = byline }).Tells("the tower of the brewery fell into the yard")).Level);

    [Fact]
    public void Link_BodyThatSpeaksOfItsOwnPeople_SpeaksForItselfThoughItQuotesMore() => Assert.Equal(Level.Corroborated, Told(new ReportBuilder("b.txt", "Hands of Lomond")
        .Text("Our engineer looked at the yard.").Tells("the tower of the brewery fell into the yard").Says(Person("Otto Brill"), "bread will cost more").Says(Person("Ada Moor"), "the ferry runs late")).Level);
}
