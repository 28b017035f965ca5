using System.Net;
using Hearsay.Model;
using Hearsay.People;

namespace Hearsay.Desk.Tests;

/// <summary>What tells of a protected person beside the name, unit, home town and relatives: left out of pages, also where the name stands outside of the words.</summary>
public sealed class NameDetailTests
{
    [Fact]
    public async Task Pages_WithNamesHidden_LeaveOutUnitHomeTownAndFamilyBesideThem()
    {
        var report = new Draft("told.txt", "Pia Vask of Aldby wept. Tomas Orry, a sniper in the 4th Fen Brigade, was held. Tomas Orry of Kvernes said the barn burned & fell. Ada Marn's son Tomas Orry was 19.\n", new ReportHeader { Title = "4th Fen Brigade sniper Tomas Orry held", Publisher = "The Lamp" });
        report.Say("Tomas Orry, a sniper in the 4th Fen Brigade, was held");
        report.Say("the barn burned & fell", "Tomas Orry of Kvernes", "said");
        report.Protect("Tomas Orry", Protection.Captive, "was held");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [report]);
        new Dossier(desk.Ledger, NameTests.Dossier).Link();
        string[] telling = ["Brigade", "Kvernes", "Marn"];

        var page = await desk.PageAsync($"{NameTests.Path}/reports/{report.Hash}");
        var reading = page.QuerySelector(".reading")!.TextContent;

        Assert.Contains("Pia Vask of Aldby wept.", reading, StringComparison.Ordinal);
        Assert.Contains($"{NameTests.Pseudonym}, a sniper in the {Pseudonyms.LeftOut}, was held.", reading, StringComparison.Ordinal);
        Assert.Contains($"{NameTests.Pseudonym} of {Pseudonyms.LeftOut} said the barn burned & fell.", reading, StringComparison.Ordinal);
        Assert.Contains($"{Pseudonyms.LeftOut}'s son {NameTests.Pseudonym} was 19.", reading, StringComparison.Ordinal);
        Assert.Equal($"{Pseudonyms.LeftOut} sniper {NameTests.Pseudonym} held", page.QuerySelector("h1")!.TextContent);
        foreach (var path in new[] { $"{NameTests.Path}/reports/{report.Hash}", $"{NameTests.Path}/claims", $"{NameTests.Path}/search?q=barn" })
        {
            var html = WebUtility.HtmlDecode((await desk.PageAsync(path)).DocumentElement.OuterHtml);
            Assert.All(telling, words => Assert.False(html.Contains(words, StringComparison.Ordinal), $"{path} shows {words}."));
        }
    }

    [Fact]
    public async Task Pages_WithNamesHidden_LeaveOutOfAClaimWhatTellsOfWhomItDoesNotName()
    {
        var report = new Draft("a.txt", "Tomas Orry, a clerk from Kvernes, was held. Pia Lund said boats sank at Wold.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("a clerk from Kvernes");
        report.Say("boats sank at Wold", "Pia Lund", "said");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [report]);
        var dossier = new Dossier(desk.Ledger, NameTests.Dossier);
        dossier.Link();
        var claim = dossier.Claims().Single(c => c.Text.Contains("clerk", StringComparison.Ordinal));
        string[] paths = [$"{NameTests.Path}/claims", $"{NameTests.Path}/reports/{report.Hash}", $"{NameTests.Path}/claims/{claim.Id}", $"{NameTests.Path}/search?q=clerk"];

        foreach (var path in paths) Assert.Contains("lerk from Kvernes", (await desk.PageAsync(path)).DocumentElement.TextContent, StringComparison.Ordinal);
        dossier.Review.Person("Tomas Orry", PersonVerdict.Protect, "Ana");
        foreach (var path in paths)
        {
            var page = await desk.PageAsync(path);
            Assert.DoesNotContain("clerk from Kvernes", page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
            Assert.Contains($"lerk from {Pseudonyms.LeftOut}", page.DocumentElement.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("oats sank at Wold", (await desk.PageAsync(paths[0])).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_WithNamesHidden_LeaveOutWhatTheNextSentenceTells()
    {
        var report = new Draft("told.txt", "Private Tomas Orry was taken at Wold on Monday.\n\nHe comes from Lower Brask and served in the 4th Fen Brigade. Pia Lund said boats sank at Wold.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("He comes from Lower Brask and served in the 4th Fen Brigade");
        report.Say("boats sank at Wold", "Pia Lund", "said");
        report.Protect("Tomas Orry", Protection.Captive, "was taken");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [report]);
        new Dossier(desk.Ledger, NameTests.Dossier).Link();

        foreach (var path in new[] { $"{NameTests.Path}/reports/{report.Hash}", $"{NameTests.Path}/claims", $"{NameTests.Path}/search?q=served" })
        {
            var read = (await desk.PageAsync(path)).DocumentElement.TextContent;
            Assert.Contains($"He comes from {Pseudonyms.LeftOut} and served in the {Pseudonyms.LeftOut}", read, StringComparison.Ordinal);
            foreach (var words in new[] { "Brask", "Brigade" }) Assert.False(WebUtility.HtmlDecode((await desk.PageAsync(path)).DocumentElement.OuterHtml).Contains(words, StringComparison.Ordinal), $"{path} shows {words}.");
        }

        Assert.Contains($"{NameTests.Pseudonym} was taken at Wold on Monday.", (await desk.PageAsync($"{NameTests.Path}/reports/{report.Hash}")).QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_WithNamesHidden_LeaveOutOfTheWordsAroundThemWhatTellsOfWhomTheyDoNotName()
    {
        var report = new Draft("told.txt", "Private Tomas Orry was taken at the old mill by the ford on Monday, the harbour ministry said in its daily note. He comes from Lower Brask and served with 40 men in the 4th Fen Brigade until he was taken at Wold.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("He comes from Lower Brask and served with 40 men", "the harbour ministry", "said", s => s with { Figures = [new Figure { Span = report.Span("40 men"), Measure = "men", Bound = Bound.Exactly, Low = 40, High = 40 }] });
        report.Protect("Tomas Orry", Protection.Captive, "was taken");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [report]);
        new Dossier(desk.Ledger, NameTests.Dossier).Link();

        var page = (await desk.PageAsync($"{NameTests.Path}/figures")).DocumentElement;

        Assert.Contains($"He comes from {Pseudonyms.LeftOut} and served with 40 men in the {Pseudonyms.LeftOut} until he was taken at Wold.", page.TextContent, StringComparison.Ordinal);
        foreach (var words in new[] { "Brask", "Brigade" }) Assert.False(page.OuterHtml.Contains(words, StringComparison.Ordinal), words);
    }

    [Fact]
    public async Task Decisions_WithNamesHidden_LeaveOutOfTheWordsTheyKeepWhatTellsOfWhomTheyDoNotName()
    {
        var report = new Draft("a.txt", "Tomas Orry, a clerk from Kvernes, was held. The medic in the 3rd Brigade wept. Pia Lund said boats sank at Wold.\n", new ReportHeader { Publisher = "The Lamp" });
        report.Say("boats sank at Wold", "Pia Lund", "said");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [report]);
        var dossier = new Dossier(desk.Ledger, NameTests.Dossier);
        dossier.Review.Person("Tomas Orry", PersonVerdict.Protect, "Ana");
        desk.Ledger.Decide(NameTests.Dossier, new StatementMatter(new StatementPlace("old", report.Hash, 12, 33, "a clerk from Kvernes", null), StatementVerdict.Rejected), "Ana", "");
        desk.Ledger.Decide(NameTests.Dossier, new MentionMatter(new MentionPlace(report.Hash, 44, 72, "The medic in the 3rd Brigade", "medic"), null), "Ana", "");

        var page = await desk.PageAsync($"{NameTests.Path}/decisions");

        foreach (var words in new[] { "Kvernes", "Brigade" }) Assert.False(page.DocumentElement.OuterHtml.Contains(words, StringComparison.Ordinal), page.DocumentElement.TextContent);
        Assert.Equal($"a clerk from {Pseudonyms.LeftOut}", page.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Contains($"“The medic in the {Pseudonyms.LeftOut}” is not medic", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClaimPage_WithNamesHidden_LeavesOutOfTheReasonsOfLinksTheWordsThatTell()
    {
        var first = new Draft("a.txt", "A clerk from Kvernes kept the ferry accounts.\n", new ReportHeader { Publisher = "The Lamp" });
        var one = first.Say("A clerk from Kvernes kept the ferry accounts");
        var report = new Draft("b.txt", "Tomas Orry was held. A native of Kvernes, he kept the ferry accounts.\n", new ReportHeader { Publisher = "Fen Post" });
        var other = report.Say("A native of Kvernes, he kept the ferry accounts");
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [first, report]);
        var dossier = new Dossier(desk.Ledger, NameTests.Dossier);
        dossier.Link();
        var claim = Assert.Single(dossier.Claims());
        Assert.Contains("same names: Kvernes", Assert.Single(claim.Links).Reason, StringComparison.Ordinal);

        dossier.Review.Person("Tomas Orry", PersonVerdict.Protect, "Ana");
        var page = (await desk.PageAsync($"{NameTests.Path}/claims/{claim.Id}")).DocumentElement;

        Assert.Contains($"same names: {Pseudonyms.LeftOut}", page.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("names: Kvernes", page.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a clerk from Lower\nBrask kept the ferry accounts")]
    [InlineData("a clerk from Lower\nBrask kept the ferry accounts", 40)]
    public async Task ClaimPage_WithNamesHidden_LeavesOutOfEachStatementWhatTellsOfWhomItDoesNotName(string content, int sentences = 0)
    {
        var said = content + string.Concat(Enumerable.Repeat(" and the boats went on", sentences));
        var first = new Draft("a.txt", "A clerk kept the ferry accounts.\n", new ReportHeader { Publisher = "The Lamp" });
        var one = first.Say("A clerk kept the ferry accounts");
        var report = new Draft("b.txt", $"Tomas Orry, {said}.\n", new ReportHeader { Publisher = "Fen Post" });
        var other = report.Say(said);
        await using var desk = await OpenDesk.OverAsync(NameTests.Dossier, [first, report]);
        var dossier = new Dossier(desk.Ledger, NameTests.Dossier);
        dossier.Link();
        dossier.Review.Link(one.Id, [other.Id], LinkVerdict.Same, "Ana");
        dossier.Link();
        dossier.Review.Person("Tomas Orry", PersonVerdict.Protect, "Ana");
        var claim = dossier.Claims().Single();

        var page = await desk.PageAsync($"{NameTests.Path}/claims/{claim.Id}");

        Assert.Equal(2, page.QuerySelectorAll("blockquote").Length);
        Assert.DoesNotContain("Brask", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains($"a clerk from {Pseudonyms.LeftOut} kept the ferry accounts", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }
}
