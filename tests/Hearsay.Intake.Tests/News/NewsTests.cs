using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests.News;

public sealed class NewsTests
{
    [Fact]
    public void Ninjs1_Item_IsAReportWithItsCredits()
    {
        var report = Take.Report("gate.json", MadeNews.Ninjs1);

        Assert.Equal(("ninjs", "The gate & the chain failed.\n\nNobody was hurt.", "en"), (report.Format, report.Text, report.Language));
        Assert.Equal(
            new ReportHeader
            {
                Title = "Lock gate fails at Fenmouth",
                Publisher = "Halyard News Agency",
                Byline = "Ada Roke",
                Url = "tag:halyard.example,2031:gate",
                Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.Zero),
            },
            report.Header);
        Assert.Equal((false, null), (report.Withdrawn, report.Replaces));
        Assert.Equal(["It was written in Fenmouth.", "To editors: Picture to follow."], report.Notes);
    }

    [Fact]
    public void Ninjs3_LaterVersion_TakesTheMainTextAndThePlaceOfTheEarlier()
    {
        var report = Take.Report("gate.json", MadeNews.Ninjs3);

        Assert.Equal(("Lock gate fails", "The gate failed.\n\nNobody was hurt.", "Ada Roke", "Halyard"), (report.Header.Title, report.Text, report.Header.Byline, report.Header.Publisher));
        Assert.Equal((false, "http://halyard.example/text/gate"), (report.Withdrawn, report.Replaces));
    }

    [Fact]
    public void Ninjs_Canceled_TakesBackTheItemOfItsIdentity()
    {
        var (usable, canceled) = (Take.Report("1.json", MadeNews.Ninjs1), Take.Report("3.json", MadeNews.Canceled));

        Assert.Equal((true, usable.Header.Url), (canceled.Withdrawn, canceled.Replaces));
        Assert.Equal("Kill the item. The gate did not fail.", canceled.Text);
    }

    [Theory]
    [InlineData("""{"name": "left-pad", "version": "1.0.0", "description": "words"}""", "text")]
    [InlineData("""{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": [{"id": "1", "content_text": "The gate failed at night."}]}""", "jsonfeeditem")]
    public void Json_ThatIsNoNewsItem_IsNotTakenForOne(string json, string format) => Assert.Equal(format, Assert.Single(Take.Reports("a.json", Encoding.UTF8.GetBytes(json))).Format);

    [Theory]
    [InlineData("{\"uri\": \"x\", \"pubstatus\": \"usable\", \"body_text\": \"cut")]
    [InlineData("{\"uri\": \"x\", \"pubstatus\": \"usable\", \"a\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void Ninjs_Damaged_IsOneFault(string json) => Assert.Contains("damaged", Take.Fault("a.json", Encoding.UTF8.GetBytes(json)).Problem, StringComparison.Ordinal);

    [Fact]
    public void NewsMl_Item_IsAReportWithDatelineAndCredits()
    {
        var report = Take.Report("gate.xml", MadeNews.Item("urn:halyard:gate", 1, "usable", MadeNews.Xhtml));

        Assert.Equal(("newsml", "FENMOUTH, May 2 (Halyard) -\n\nThe gate failed.\n\nNobody was hurt."), (report.Format, report.Text));
        Assert.Equal(
            new ReportHeader
            {
                Title = "Lock gate fails",
                Publisher = "Halyard News Agency",
                Agency = "Halyard/Oldbury Press",
                Byline = "Ada Roke",
                Url = "urn:halyard:gate",
                Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(9, 30), TimeSpan.FromHours(2)),
            },
            report.Header);
    }

    [Fact]
    public void NewsMl_Message_GivesEveryItemAndLeavesPackagesOut()
    {
        const string plain = "<contentSet><inlineData contenttype=\"text/plain\">The lock held.\nAll is well.</inlineData></contentSet>";
        var message = MadeNews.Message(MadeNews.Item("urn:a", 1, "usable", MadeNews.Xhtml), MadeNews.Item("urn:b", 2, "usable", plain), MadeNews.Item("urn:a", 2, "canceled", ""));

        var taken = Take.All("news.xml", message);

        var reports = taken.Where(t => t.Report is not null).Select(t => t.Report!).ToList();
        Assert.Equal(["news.xml/urn:a version 1", "news.xml/urn:b version 2", "news.xml/urn:a version 2"], reports.Select(r => r.Name));
        Assert.EndsWith("The lock held.\n\nAll is well.", reports[1].Text, StringComparison.Ordinal);
        Assert.Equal([(false, null), (false, "urn:b"), (true, "urn:a")], reports.Select(r => (r.Withdrawn, r.Replaces)));
        Assert.Equal("news.xml/urn:pack version 1", Assert.Single(taken, t => t.LeftOut is not null).LeftOut);
    }

    [Fact]
    public void NewsMl_Nitf_IsItsBodyWithoutItsHead()
    {
        const string nitf = "<contentSet><inlineXML contenttype=\"application/nitf+xml\"><nitf xmlns=\"http://iptc.org/std/NITF/2006-10-18/\"><head><title>x</title></head><body><body.head><hedline><hl1>Gate</hl1></hedline></body.head><body.content><p>The gate failed.</p></body.content></body></nitf></inlineXML></contentSet>";

        Assert.EndsWith("-\n\nThe gate failed.", Take.Report("gate.xml", MadeNews.Item("urn:a", 1, "usable", nitf)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void NewsMl_LinkToTheOneBefore_NamesWhatIsReplaced() =>
        Assert.Equal("urn:old", Take.Report("gate.xml", MadeNews.Item("urn:new", 1, "usable", MadeNews.Xhtml, "<link rel=\"irel:previousVersion\" residref=\"urn:old\"/>")).Replaces);

    [Theory]
    [InlineData("withheld", "not usable")]
    public void NewsMl_Withheld_IsNoted(string status, string note) =>
        Assert.Contains(Take.Report("gate.xml", MadeNews.Item("urn:a", 1, status, MadeNews.Xhtml)).Notes, n => n.Contains(note, StringComparison.Ordinal));

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    public void NewsMl_EntitiesOfItsOwn_AreRefused(string type, string entity)
    {
        foreach (var xml in new[] { MadeNews.Item("urn:a", 1, "usable", entity), Encoding.UTF8.GetString(MadeNews.Message(MadeNews.Item("urn:a", 1, "usable", entity))) })
        {
            var evil = type + xml.Replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "", StringComparison.Ordinal);
            Assert.Contains("damaged", Take.Fault("evil.xml", Encoding.UTF8.GetBytes(evil)).Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NewsMl_NestedTooDeep_IsOneFault() =>
        Assert.Contains("deep", Take.Fault("deep.xml", MadeNews.Message(MadeNews.Item("urn:a", 1, "usable", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000))))).Problem, StringComparison.Ordinal);
}
