using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

public sealed class HtmlTests
{
    private const string OpenGraph =
        """
        <meta property="og:title" content="Lock gate fails at Fenmouth"><meta property="og:site_name" content="Fen Post">
        <meta property="article:published_time" content="2031-05-02T07:30:00+02:00"><meta property="article:modified_time" content="2031-05-02T09:00:00+02:00">
        <link rel="canonical" href="https://fen.example/gate"><meta name="author" content="Ada Roke">
        """;

    [Fact]
    public void TakeIn_SavedPage_IsItsParagraphsAlone()
    {
        var report = Take.Report("gate.html", MadePage.Bytes(OpenGraph));

        Assert.Equal(Prose.Text, report.Text);
        Assert.Equal(("html", "en"), (report.Format, report.Language));
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void TakeIn_OpenGraphAndMeta_BecomeTheHeader() =>
        Assert.Equal(
            new ReportHeader
            {
                Title = Prose.Title,
                Publisher = "Fen Post",
                Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.FromHours(2)),
                Modified = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(9, 0), TimeSpan.FromHours(2)),
                Url = "https://fen.example/gate",
                Byline = "Ada Roke",
            },
            Take.Report("gate.html", MadePage.Bytes(OpenGraph)).Header);

    [Fact]
    public void TakeIn_JsonLd_GoesBeforeOtherTags()
    {
        const string linked =
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Gate of the lock fails","datePublished":"2031-05-02","dateModified":"2031-05-03T10:00:00Z",
            "author":[{"@type":"Person","name":"Ada Roke"},{"name":"Ben Ode"}],"publisher":{"@type":"Organization","name":"The Fen Post"}}]}</script>
            """;

        var header = Take.Report("gate.html", MadePage.Bytes(linked + OpenGraph)).Header;

        Assert.Equal(("Gate of the lock fails", "The Fen Post", "Ada Roke, Ben Ode", "2031-05-02"), (header.Title, header.Publisher, header.Byline, header.Published.ToString()));
    }

    [Fact]
    public void TakeIn_NoMetadata_TakesTheHeadlineAndGuessesNothing()
    {
        var header = Take.Report("gate.html", MadePage.Bytes()).Header;

        Assert.Equal(new ReportHeader { Title = Prose.Title }, header);
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>")]
    [InlineData("<script type='application/ld+json'>[[[[{\"@type\":7,\"headline\":[1]}]]]]</script>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"\\ud800\"}</script>")]
    public void TakeIn_BrokenJsonLd_IsPassedOver(string head) => Assert.Equal(Prose.Title, Take.Report("gate.html", MadePage.Bytes(head)).Header.Title);

    [Fact]
    public void TakeIn_DateThatIsNone_IsNotedAndNotGuessed()
    {
        var report = Take.Report("gate.html", MadePage.Bytes("<meta name='date' content='last Tuesday'>"));

        Assert.Null(report.Header.Published);
        Assert.Contains("last Tuesday", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_CharsetOfThePage_IsUsed()
    {
        var latin = Encoding.Latin1.GetBytes(MadePage.Of(paragraphs: ["The café at the lock in Málaga is closed, its owner said on Tuesday; nobody knows for how long it will be.", .. Prose.Paragraphs[2..3]]).Replace("utf-8", "iso-8859-1", StringComparison.Ordinal));

        Assert.Contains("café at the lock in Málaga", Take.Report("gate.html", latin).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_BreaksListsQuotesAndTables_KeepTheirParagraphs()
    {
        var page = $"<html><body><article><p>{Prose.Paragraphs[0]}<br><br>{Prose.Paragraphs[1]}</p><p>She said <q>no</q> to {Prose.Paragraphs[3]}</p><ul><li>{Prose.Paragraphs[2]}</li><li>{Prose.Paragraphs[0]}</li><li>{Prose.Paragraphs[3]}</li></ul></article></body></html>";

        var paragraphs = Take.Report("gate.html", page).Text.Split("\n\n");

        Assert.Equal([.. Prose.Paragraphs[..2], $"She said \u201Cno\u201D to {Prose.Paragraphs[3]}", Prose.Paragraphs[2], Prose.Paragraphs[0], Prose.Paragraphs[3]], paragraphs);
    }

    [Fact]
    public void TakeIn_ShortArticle_IsItsParagraphsAlone()
    {
        var report = Take.Report("gate.html", MadePage.Bytes(paragraphs: Prose.Paragraphs[..2]));

        Assert.Equal(string.Join("\n\n", Prose.Paragraphs[..2]), report.Text);
        Assert.Empty(report.Notes);
    }

    [Fact]
    public void TakeIn_PageOfLinks_KeepsWhatThereIsAndSaysSo()
    {
        var report = Take.Report("links.html", "<html><body><nav>Menu</nav><p>Gate shut.</p></body></html>");

        Assert.Contains("Gate shut.", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Menu", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_PageWithoutText_IsAFault() => Assert.Contains("no text", Take.Fault("empty.html", "<html><body><script>x()</script></body></html>"u8.ToArray()).Problem, StringComparison.Ordinal);

    [Fact]
    public void TakeIn_Mhtml_IsThePageWithItsAddress()
    {
        var report = Take.Report("gate.mhtml", MadeMail.Mhtml(MadePage.Of()));

        Assert.Equal(Prose.Text, report.Text);
        Assert.Equal(("mhtml", "https://fen.example/gate?utm_source=mail"), (report.Format, report.Header.Url));
    }

    [Fact]
    public void TakeIn_Markdown_IsItsWordsWithTheFirstHeadingAsTitle()
    {
        var report = Take.Report("gate.md", $"---\nlayout: post\n---\n# {Prose.Title}\n\n{Prose.Paragraphs[0]}\n\n> {Prose.Paragraphs[1]}\n\n- **{Prose.Paragraphs[2]}**\n");

        Assert.Equal(("markdown", Prose.Title), (report.Format, report.Header.Title));
        Assert.Equal(string.Join("\n\n", Prose.Paragraphs[..3]), report.Text);
    }
}
