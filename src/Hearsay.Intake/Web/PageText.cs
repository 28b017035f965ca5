using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Intake.Web;

/// <summary>The words of elements as paragraphs: a block starts a new one, two line breaks do, and a table gives a paragraph a row.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
        "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object", "textarea", "select", "button" };

    /// <summary>Adds the paragraphs of an element.</summary>
    public static void Write(IElement element, Draft draft)
    {
        var paragraph = new StringBuilder();
        Walk(element, paragraph, draft);
        End(paragraph, draft);
    }

    private static void Walk(INode node, StringBuilder paragraph, Draft draft)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text) paragraph.Append(text.Data);
            else if (child is IElement element && !Unseen.Contains(element.LocalName)) Walk(element, paragraph, draft, element.LocalName);
        }
    }

    private static void Walk(IElement element, StringBuilder paragraph, Draft draft, string name)
    {
        if (name == "br") Break(paragraph, draft);
        else if (name is "td" or "th") paragraph.Append(' ');
        if (name == "q") paragraph.Append('\u201C');
        if (Blocks.Contains(name)) End(paragraph, draft);
        Walk(element, paragraph, draft);
        if (name == "q") paragraph.Append('\u201D');
        if (Blocks.Contains(name)) End(paragraph, draft);
    }

    // A second break with nothing but white space since the first ends the paragraph.
    private static void Break(StringBuilder paragraph, Draft draft)
    {
        var at = paragraph.Length - 1;
        while (at >= 0 && char.IsWhiteSpace(paragraph[at]) && paragraph[at] != '\u2028') at--;
        if (at >= 0 && paragraph[at] == '\u2028') End(paragraph, draft);
        else paragraph.Append('\u2028');
    }

    private static void End(StringBuilder paragraph, Draft draft)
    {
        draft.Add(paragraph.ToString());
        paragraph.Clear();
    }
}
