using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Hearsay.Model;

namespace Hearsay.Intake.Feeds;

/// <summary>
/// A feed in XML (RSS 2.0, RSS 1.0, Atom): every item is a part, whose bytes are its element, so that an item which stands unchanged in a
/// later copy of the feed is the same report. A document type is refused. See <see cref="FeedItemFormat"/>.
/// </summary>
internal sealed partial class FeedFormat : IReportFormat
{
    private const int MarkLength = 2_000;

    public string Name => "feed";

    public string Noun => "a news feed";

    public IReadOnlyList<string> Endings => [".rss", ".atom", ".rdf"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.Text is ['<', ..] text && Root().IsMatch(text[..Math.Min(text.Length, MarkLength)]);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var known = new ReportHeader { Publisher = TitleOf(part, intaking.Limits) };
        using var xml = Open(part, intaking.Limits);
        var number = 0;
        while (SafeXml.GoTo(xml, IsItem))
        {
            number++;
            var item = Encoding.UTF8.GetBytes(xml.ReadOuterXml());
            var id = FeedItem.IdOf(item, intaking.Limits) ?? $"{number}";
            yield return intaking.Part(part, id, item, FeedItemFormat.FormatName, known, (MarkKind.Message, id));
        }
    }

    // The title may stand below the items, so the feed is gone through before they are taken; that also finds it nested too deep.
    private static string? TitleOf(Part part, IntakeLimits limits)
    {
        string? title = null;
        try
        {
            using var xml = Open(part, limits);
            for (var (root, parent) = ("", ""); SafeXml.Read(xml);)
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.Depth == 0) root = xml.LocalName;
                if (title is null && xml.LocalName == "title" && (xml.Depth == 1 ? root == "feed" : xml.Depth == 2 && parent == "channel")) title = FeedItem.Line(SafeXml.TextOf(xml));
                else if (xml.Depth == 1) parent = xml.LocalName;
            }
        }
        catch (XmlException)
        {
            // Taking the items meets the same damage and tells of it.
        }

        return title;
    }

    private static XmlReader Open(Part part, IntakeLimits limits) => SafeXml.Reader(ByteStream.Over(part.Bytes), limits);

    private static bool IsItem(XmlReader xml) =>
        (xml.LocalName == "item" && xml.NamespaceURI is "" or FeedItem.Rss1) || (xml.LocalName == "entry" && xml.NamespaceURI == FeedItem.Atom);

    [GeneratedRegex("""^(?:[^<]|<[?!])*(?:<rss[\s>]|<(?:\w+:)?feed\s[^>]*http://www\.w3\.org/2005/Atom|<(?:\w+:)?RDF\s[^>]*http://purl\.org/rss/1\.0/)""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Root();
}
