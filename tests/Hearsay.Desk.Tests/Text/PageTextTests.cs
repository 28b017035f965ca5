using CsCheck;
using Hearsay.Desk.Web;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Text;

public sealed class PageTextTests
{
    [Theory]
    [InlineData("<p>Orry <mark class=\"a > b\">of Aldby</mark></p>", "Orry of Aldby")]
    [InlineData("<td>Orry</td><td>of Aldby</td>", "Orry|of Aldby")]
    [InlineData("Orry<br>of Aldby", "Orry\nof Aldby")]
    [InlineData("<style>Orry</style>&#x27;s &amp;&lt;b&gt; &#x1F30A;&", "'s &<b> 🌊&")]
    [InlineData("<textarea name=\"why\">Orry</textarea>", "")]
    [InlineData("<article>Orry</article>", "Orry")]
    public void Text_OfMarkup_IsWhatIsRead(string html, string expected) =>
        Assert.Equal(expected, string.Join('|', new PageText(html).Text.Split('\u0001', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("<p>Orry of <b>New</b> Drey wept</p>", "New Drey", "<p>Orry of <b>-</b> wept</p>")]
    [InlineData("Marn&#x27;s <i>son</i>", "Marn's", "- <i>son</i>")]
    [InlineData("a &#x1F30A; b", "🌊", "a - b")]
    public void Without_Words_KeepsTheMarkup(string html, string words, string expected)
    {
        var page = new PageText(html);
        Assert.Equal(expected, page.Without([TextSpan.FromLength(page.Text.IndexOf(words, StringComparison.Ordinal), words.Length)], "-"));
    }

    [Fact]
    public void Without_Nothing_IsThePage() => Gen.String[Gen.Char["<>&;\"ab #x1/"], 0, 40].Sample(html => Assert.Equal(html, new PageText(html).Without([], "-")));
}
