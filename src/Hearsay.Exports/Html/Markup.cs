using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using Hearsay.Model;

namespace Hearsay.Exports.Html;

/// <summary>
/// Makes elements of a page that is written piece by piece. Every text becomes a text node, so that nothing of a report can become markup: the library that writes the nodes
/// escapes them.
/// </summary>
internal sealed class Markup
{
    private readonly IDocument _document = new HtmlParser().ParseDocument("");

    /// <summary>An element with what stands in it, null left out.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="style">Its class, or null.</param>
    /// <param name="children">What stands in it.</param>
    public IElement Element(string name, string? style, params IEnumerable<INode?> children)
    {
        var element = _document.CreateElement(name);
        if (style is not null) element.ClassName = style;
        foreach (var child in children)
            if (child is not null) element.AppendChild(child);
        return element;
    }

    /// <summary>An element of words of this program.</summary>
    public IElement Element(string name, string? style, string text) => Element(name, style, Text(text));

    /// <summary>Words of this program.</summary>
    public INode Text(string text) => _document.CreateTextNode(text);

    /// <summary>
    /// Words that come out of a report, shut off from the direction of what stands around them. A character that cannot be seen or would turn the text is shown by its name.
    /// </summary>
    public IElement Words(string words)
    {
        var element = Element("bdi", null);
        foreach (var (text, name) in HiddenCharacters.Split(words))
            element.AppendChild(name is null ? Text(text) : Element("span", "hidden", $"[{name}]"));
        return element;
    }

    /// <summary>A link within the page, or to an address of the web that <see cref="ExportText.Address"/> let through.</summary>
    public IElement Link(string address, params IEnumerable<INode?> children)
    {
        var link = With(Element("a", null, children), "href", address);
        return address.StartsWith('#') ? link : With(link, "rel", "noreferrer noopener external");
    }

    /// <summary>A day, as programs read it too.</summary>
    public IElement Time(PartialDate date) => With(Element("time", null, InWords.Of(date)), "datetime", date.ToString());

    /// <summary>A time of publication, as programs read it too.</summary>
    public IElement Time(Timestamp stamp) => With(Element("time", null, InWords.Of(stamp)), "datetime", stamp.ToString());

    /// <summary>
    /// A table. On a narrow screen each row becomes a block and each cell is headed by the name of its column, which takes the table's meaning from its elements: the roles keep it.
    /// </summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="heads">Names of the columns.</param>
    /// <param name="rows">The rows, each with an identity for links, or null, and a cell a column; the first cell is the row's head.</param>
    public IElement Table(string caption, IReadOnlyList<string> heads, IEnumerable<(string? Id, IReadOnlyList<INode?> Cells)> rows) => With(
        Element(
            "table",
            null,
            Element("caption", null, caption),
            With(Element("thead", null, With(Element("tr", null, heads.Select(head => With(With(Element("th", null, head), "scope", "col"), "role", "columnheader"))), "role", "row")), "role", "rowgroup"),
            With(Element("tbody", null, rows.Select(row => Row(heads, row.Id, row.Cells))), "role", "rowgroup")),
        "role",
        "table");

    /// <summary>The element with an attribute.</summary>
    public static IElement With(IElement element, string attribute, string? value)
    {
        if (value is not null) element.SetAttribute(attribute, value);
        return element;
    }

    /// <summary>Writes an element and a line feed.</summary>
    public static void Write(TextWriter output, IElement element)
    {
        element.ToHtml(output, HtmlMarkupFormatter.Instance);
        output.Write('\n');
    }

    private IElement Row(IReadOnlyList<string> heads, string? id, IReadOnlyList<INode?> cells) => With(
        With(
            Element("tr", null, cells.Select((cell, at) => at == 0
                ? With(With(Element("th", null, cell), "scope", "row"), "role", "rowheader")
                : With(With(Element("td", null, cell), "data-head", heads[at]), "role", "cell"))),
            "role",
            "row"),
        "id",
        id);
}
