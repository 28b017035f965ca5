using System.Globalization;
using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

/// <summary>Feeds: every item is a report of its own with what the feed says of it.</summary>
public sealed class FeedTests
{
    public static TheoryData<string, byte[]> Feeds => new()
    {
        { "feed.rss", MadeFeed.Rss2() },
        { "feed.rdf", MadeFeed.Rss1() },
        { "feed.xml", MadeFeed.Atom() },
        { "feed.json", MadeFeed.Json() },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public void TakeIn_Feed_GivesEveryItemInFull(string name, byte[] feed)
    {
        var reports = Take.Reports(name, feed);

        Assert.Equal([$"{name}/fen-1", $"{name}/https:/fenpost.example/barges"], reports.Select(r => r.Name));
        Assert.Equal(Prose.Text, reports[0].Text);
        Assert.StartsWith("Two barges lie", reports[1].Text, StringComparison.Ordinal);
        var header = reports[0].Header;
        Assert.Equal((Prose.Title, "Fen Post & Herald", "Ada Roke", "https://fenpost.example/gate", "2031-03-04T09:30:00+01:00"), (header.Title, header.Publisher, header.Byline, header.Url, header.Published.ToString()));
        Assert.Equal("https://fenpost.example/barges", reports[1].Header.Url);
        Assert.Equal(new TextMark(reports[0].Body, MarkKind.Message, "fen-1"), Assert.Single(reports[0].Marks));
        Assert.Empty(reports[0].Notes);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void TakeIn_ItemInALaterCopyOfTheFeed_IsTheSameReport(string name, byte[] feed)
    {
        var later = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(feed).Replace("Fen Post", "Fenland Post", StringComparison.Ordinal));

        Assert.Equal(Take.Reports(name, feed).Select(r => r.Sha256), Take.Reports(name, later).Select(r => r.Sha256));
        Assert.All(Take.All(name, feed), t => Assert.Equal(t.Report!.Text, new ReportIntake().TextOf(t.Report, t.Original)));
    }

    [Fact]
    public void TakeIn_AtomUpdated_IsWhenItWasModified() => Assert.Equal("2031-03-05T08:00:00Z", Take.Reports("a.atom", MadeFeed.Atom())[0].Header.Modified.ToString());

    [Fact]
    public void TakeIn_TitleInEscapedMarkup_IsPlain() => Assert.Equal("Barges wait \"for days\"", Take.Reports("a.rss", MadeFeed.Rss2())[1].Header.Title);

    [Fact]
    public void TakeIn_ItemOfAnotherFeed_NamesThatOne() =>
        Assert.Equal("Reef Wire", Item("<source url=\"https://reef.example/feed\">Reef Wire</source><description>The gate is shut.</description>").Header.Publisher);

    [Fact]
    public void TakeIn_DateThatIsNone_IsNoted()
    {
        var report = Item("<pubDate>last Tuesday</pubDate><description>The gate is shut.</description>");

        Assert.Null(report.Header.Published);
        Assert.Contains("no date", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//")]
    public void TakeIn_LinkThatIsNoWebAddress_IsNone(string link) => Assert.Null(Item($"<link>{link}</link><description>The gate is shut.</description>").Header.Url);

    [Fact]
    public void TakeIn_TitleAlone_IsTheText() => Assert.Equal("The gate is shut", Item("<title>The gate is shut</title>").Text);

    [Fact]
    public void TakeIn_EmptyItem_IsOneFaultBesideTheOthers()
    {
        var taken = Take.All("a.rss", MadeFeed.Rss2("<item/><item><title>The gate is shut</title></item>"));

        Assert.Equal("a.rss/1", Assert.Single(taken, t => t.Fault is not null).Fault!.File);
        Assert.Single(taken, t => t.Report is not null);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/evil.dtd\">", "words")]
    public void TakeIn_EntitiesOfItsOwn_AreRefused(string type, string words)
    {
        var fault = Take.Fault("evil.rss", MadeFeed.Rss2($"<item><title>{words}</title></item>", type));

        Assert.Contains("DTD", fault.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void TakeIn_CutShort_KeepsWhatIsWhole(string name, byte[] feed)
    {
        var taken = Take.All(name, feed[..(feed.Length - 150)]);

        Assert.Equal($"{name}/fen-1", Assert.Single(taken, t => t.Report is not null).Report!.Name);
        Assert.Equal(name, Assert.Single(taken, t => t.Fault is not null).Fault!.File);
    }

    [Fact]
    public void TakeIn_HundredThousandItems_TakesTheFirstAndSaysSo()
    {
        var items = new StringBuilder();
        for (var i = 0; i < 100_000; i++) items.Append(CultureInfo.InvariantCulture, $"<item><guid>{i}</guid><title>Gate {i} shut</title></item>");

        var opened = new ReportIntake().Open("many.rss", MadeFeed.Rss2(items.ToString())).ToList();

        Assert.Equal(10_000, opened.Count(t => t.Part is not null));
        Assert.Contains("more than 10,000 parts", Assert.Single(opened, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("guid")]
    [InlineData("description")]
    [InlineData("other")]
    public void TakeIn_NestedTooDeep_IsOneFault(string element)
    {
        var item = $"<item><{element}>{string.Concat(Enumerable.Repeat("<b>", 100_000))}{string.Concat(Enumerable.Repeat("</b>", 100_000))}</{element}></item>";

        Assert.Contains("deep", Take.Fault("deep.rss", MadeFeed.Rss2(item)).Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"version":"https://jsonfeed.org/version/1","items":{}}""", "no list")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1","items":[{"content_text":""", "damaged")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1","items":[17]}""", "no object")]
    public void TakeIn_JsonOfAnotherShape_IsOneFault(string json, string problem) => Assert.Contains(problem, Take.Fault("a.json", Encoding.UTF8.GetBytes(json)).Problem, StringComparison.Ordinal);

    private static Report Item(string inside) => Assert.Single(Take.Reports("a.rss", MadeFeed.Rss2($"<item>{inside}</item>")));
}
