using System.Text;
using System.Text.Encodings.Web;
using AngleSharp.Dom;

namespace Hearsay.Intake.Web;

/// <summary>
/// A page's body written anew from its words and their structure alone: all of its text in order, the parts a reader view leaves out included, and
/// nothing that runs, loads, sends or leads anywhere. Only the elements named here come through, none with an attribute of the page but how
/// many cells a cell spans; addresses of links and names of pictures stand as words.
/// </summary>
internal static class PlainMarkup
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "abbr", "address", "article", "b", "blockquote", "caption", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure",
        "h1", "h2", "h3", "h4", "h5", "h6", "i", "ins", "li", "mark", "ol", "p", "pre", "q", "s", "section", "small", "span", "strong", "sub", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal)
    {
        "applet", "audio", "base", "canvas", "datalist", "embed", "frame", "frameset", "head", "iframe", "input", "link", "meta", "noembed", "noframes",
        "object", "param", "script", "select", "source", "style", "template", "textarea", "track", "video",
    };

    private static readonly string[] Spans = ["colspan", "rowspan"];

    /// <summary>The markup of what an element holds.</summary>
    public static string Of(IElement element)
    {
        var markup = new StringBuilder();
        Write(element, markup);
        return markup.ToString();
    }

    private static void Write(INode node, StringBuilder markup)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) Words(text.Data, markup);
            else if (child is IElement element && !Dropped.Contains(element.LocalName)) Write(element, element.LocalName, markup);
        }
    }

    private static void Write(IElement element, string name, StringBuilder markup)
    {
        switch (name)
        {
            case "br" or "hr":
                markup.Append('<').Append(name).Append('>');
                break;
            case "img":
                Span("picture", element.GetAttribute("alt") is { Length: > 0 } alt ? $"picture: {alt}" : "picture", markup);
                break;
            case "a" when element.GetAttribute("href") is { Length: > 0 } address && address[0] != '#':
                Write(element, markup);
                Span("address", address, markup);
                break;
            case var _ when Kept.Contains(name):
                markup.Append('<').Append(name).Append(name is "td" or "th" ? Cells(element) : "").Append('>');
                Write(element, markup);
                markup.Append("</").Append(name).Append('>');
                break;
            default:
                Write(element, markup);
                break;
        }
    }

    private static string Cells(IElement cell) =>
        string.Concat(Spans.Select(name => ushort.TryParse(cell.GetAttribute(name), out var span) && span is > 1 and <= 1000 ? $" {name}=\"{span}\"" : ""));

    private static void Span(string kind, string words, StringBuilder markup)
    {
        markup.Append("<span class=\"").Append(kind).Append("\">[");
        Words(words, markup);
        markup.Append("]</span>");
    }

    private static void Words(string words, StringBuilder markup) => markup.Append(HtmlEncoder.Default.Encode(words));
}
