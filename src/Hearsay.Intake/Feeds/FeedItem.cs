using System.Xml;
using AngleSharp.Html.Parser;

namespace Hearsay.Intake.Feeds;

/// <summary>What the XML forms of feeds have in common.</summary>
internal static class FeedItem
{
    /// <summary>Namespace of RSS 1.0.</summary>
    public const string Rss1 = "http://purl.org/rss/1.0/";

    /// <summary>Namespace of Atom.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const int MaxLength = 1_000;

    /// <summary>The identity that an item gives itself: its id, else its address; null when it has neither. No tree is built.</summary>
    public static string? IdOf(ReadOnlyMemory<byte> item, IntakeLimits limits)
    {
        using var xml = SafeXml.Reader(ByteStream.Over(item), limits);
        xml.MoveToContent();
        var (ns, address) = (xml.NamespaceURI, Line(xml.GetAttribute("about", Rdf)));
        for (xml.Read(); xml.Depth > 0;)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth > 1 || xml.NamespaceURI != ns) xml.Skip();
            else if (xml.LocalName is "guid" or "id" && Line(SafeXml.TextOf(xml)) is { } id) return id;
            else if (address is null && xml is { NodeType: XmlNodeType.Element, LocalName: "link" }) address = LinkOf(xml);
            else if (xml.NodeType == XmlNodeType.Element) xml.Skip();
        }

        return address;
    }

    /// <summary>A value on one line without markup, which feeds put into titles and names escaped; null when nothing is left.</summary>
    public static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        if (value.Length > MaxLength) value = value[..MaxLength];
        if (value.AsSpan().IndexOfAny('<', '&') >= 0) value = new HtmlParser().ParseDocument(value).DocumentElement.TextContent;
        return OneLine.Of(value);
    }

    // RSS writes the address into the element, Atom into an attribute; either way the reader is left behind it.
    private static string? LinkOf(XmlReader xml)
    {
        var link = xml.GetAttribute("href");
        var inside = SafeXml.TextOf(xml);
        return Line(link ?? inside);
    }
}
