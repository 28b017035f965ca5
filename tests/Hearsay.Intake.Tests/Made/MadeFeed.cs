using System.Net;
using System.Text;
using System.Text.Json;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Feeds of every kind with the same two items: one in full, one with a summary alone.</summary>
internal static class MadeFeed
{
    private const string Summary = "Two barges lie below the lock, and the harbour office does not know for how long.";

    private static readonly string Whole = string.Concat(Prose.Paragraphs.Select(p => $"<p>{p}</p>")) + "<script>track()</script>";

    public static byte[] Rss2(string? items = null, string prolog = "<?xml version=\"1.0\" encoding=\"utf-8\"?>") => Encoding.UTF8.GetBytes(
        $"""
        {prolog}
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><image><title>Not this</title></image><title>Fen Post &amp;amp; Herald</title><link>https://fenpost.example/</link>
        {items ?? $"""
            <item><title>{Prose.Title}</title><link>https://fenpost.example/gate</link><guid isPermaLink="false">fen-1</guid>
            <dc:creator>Ada Roke</dc:creator><pubDate>Tue, 4 Mar 2031 09:30:00 +0100</pubDate>
            <description>A short one.</description><content:encoded><![CDATA[{Whole}]]></content:encoded></item>
            <item><title>Barges wait &amp;quot;for days&amp;quot;</title><link>https://fenpost.example/barges</link><author>desk@fenpost.example</author><description>{WebUtility.HtmlEncode($"<p>{Summary}</p>")}</description></item>
            """}
        </channel></rss>
        """);

    public static byte[] Rss1() => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0"?>
        <rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel rdf:about="https://fenpost.example/"><title>Fen Post &amp;amp; Herald</title><items><rdf:Seq><rdf:li rdf:resource="fen-1"/></rdf:Seq></items></channel>
        <item rdf:about="fen-1"><title>{Prose.Title}</title><link>https://fenpost.example/gate</link><dc:creator>Ada Roke</dc:creator><dc:date>2031-03-04T09:30:00+01:00</dc:date>
        <description>A short one.</description><content:encoded>{WebUtility.HtmlEncode(Whole)}</content:encoded></item>
        <item rdf:about="https://fenpost.example/barges"><title>Barges wait</title><link>https://fenpost.example/barges</link><description>{Summary}</description></item>
        </rdf:RDF>
        """);

    public static byte[] Atom() => Encoding.UTF8.GetBytes(
        $"""
        <feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Fen Post &amp;amp; Herald</title>
        <entry><title>{Prose.Title}</title><id>fen-1</id><link rel="self" href="https://fenpost.example/feed/1"/><link href="https://fenpost.example/gate"/><author><name>Ada Roke</name></author>
        <published>2031-03-04T09:30:00+01:00</published><updated>2031-03-05T08:00:00Z</updated><summary>A short one.</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{string.Concat(Prose.Paragraphs.Select(p => $"<p>{p}</p>"))}</div></content></entry>
        <entry><title>Barges wait</title><link href="https://fenpost.example/barges"/><summary>{Summary}</summary></entry>
        </feed>
        """);

    public static byte[] Json() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        version = "https://jsonfeed.org/version/1.1",
        title = "Fen Post & Herald",
        items = new object[]
        {
            new { id = "fen-1", url = "https://fenpost.example/gate", title = Prose.Title, content_html = Whole, summary = "A short one.", date_published = "2031-03-04T09:30:00+01:00", authors = new[] { new { name = "Ada Roke" } } },
            new { url = "https://fenpost.example/barges", title = "Barges wait", content_text = Summary },
        },
    });
}
