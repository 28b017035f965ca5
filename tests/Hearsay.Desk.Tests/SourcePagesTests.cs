using Hearsay.Model;

namespace Hearsay.Desk.Tests;

public sealed class SourcePagesTests
{
    [Fact]
    public async Task Source_InTheMiddleOfAChain_ShowsWhomItReliesOnAndWhoReliesOnIt()
    {
        await using var desk = await OpenDesk.OverFloodAsync();

        var governor = await desk.PageAsync("/d/Vell%20flood/sources/one?name=Governor%20Aune&kind=person");
        var mayor = await desk.PageAsync("/d/Vell%20flood/sources/one?name=Mayor%20Ilse%20Brandt&kind=person");

        Assert.Equal(["Mayor Ilse Brandt"], governor.QuerySelectorAll("section[aria-labelledby=relies] li a").Select(link => link.TextContent));
        Assert.Equal("Vell Press prints it", Assert.Single(governor.QuerySelectorAll("section[aria-labelledby=relied] li > span:not(.bar, .number)")).TextContent);
        Assert.Equal(["Governor Aune"], mayor.QuerySelectorAll("section[aria-labelledby=relied] li a").Select(link => link.TextContent));
        Assert.Equal(["May 2031"], mayor.QuerySelectorAll(".day").Select(day => day.TextContent));
    }

    [Fact]
    public async Task Source_ThatIsAProtectedPerson_SaysWhy()
    {
        var report = new Draft("a.txt", "Ida Holm, who was detained on Monday, said boats sank.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("boats sank", "Ida Holm", "said");
        report.Protect("Ida Holm", Protection.Captive, "was detained");
        await using var desk = await OpenDesk.OverAsync("x", [report]);

        var page = await desk.PageAsync("/d/x/sources/one?name=Ida%20Holm&kind=person");

        Assert.Contains("held captive", page.QuerySelector(".protected")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("was detained", page.QuerySelector(".protected li")!.TextContent, StringComparison.Ordinal);
    }
}
