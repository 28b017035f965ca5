using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace Hearsay.Intake.Web;

/// <summary>
/// The main text of a page as a reader view finds it (SmartReader, after Mozilla's Readability), without readers' comments, navigation and
/// forms. Where no main text stands out, the whole page's text is kept and a note says so.
/// </summary>
internal static class MainText
{
    private const int WordsOfAnItem = 6;

    // The library calls a page readable from some 500 characters on; short news is shorter.
    private const int WordsOfAnArticle = 25;

    private const string Aside = "script, style, template, noscript, nav, form, button, select, iframe, object, svg, dialog, [role=navigation], [role=search], [hidden], [aria-hidden=true], [itemprop=comment]";

    private static readonly string[] CommentNames =
        ["comment", "comments", "comment-list", "commentlist", "comments-area", "comment-section", "comments-section", "comments-list", "comment-thread", "disqus_thread", "disqus", "respond", "reader-comments", "user-comments"];

    /// <summary>Writes the page's paragraphs. The page is changed.</summary>
    public static void Write(IHtmlDocument page, Draft draft, CancellationToken stop)
    {
        foreach (var element in page.QuerySelectorAll(Aside).Concat(page.All.Where(IsComments)).ToList()) element.Remove();
        foreach (var list in page.QuerySelectorAll("ul, ol").Where(IsProse).ToList()) Unlist(list, page);
        var whole = page.Body?.Clone() as IElement;
        stop.ThrowIfCancellationRequested();
        if (Article(page) is { } article) PageText.Write(article, draft);
        if (draft.Length > 0 || whole is null) return;
        foreach (var element in whole.QuerySelectorAll("header, footer, aside").ToList()) element.Remove();
        PageText.Write(whole, draft);
        if (draft.Length > 0) draft.Notes.Add("The main text could not be told from the rest of the page; the whole page's text was kept.");
    }

    private static IElement? Article(IHtmlDocument page)
    {
        // The address is only what relative links are resolved by; nothing is fetched from it.
        using var reader = new Reader("https://saved-page.invalid/", page) { ContinueIfNotReadable = true, DisableJSONLD = true };
        var article = reader.GetArticle();
        if (article.Content is not { Length: > 0 } content || new HtmlParser().ParseDocument(content).Body is not { } body) return null;
        return article.IsReadable || Words(body.TextContent) >= WordsOfAnArticle ? body : null;
    }

    // The reader view drops most lists as navigation; one whose items are sentences without links is text.
    private static bool IsProse(IElement list)
    {
        var items = list.Children.Where(c => c.LocalName == "li").ToList();
        if (items.Count == 0 || list.QuerySelector("ul, ol, p, div") is not null) return false;
        var words = Words(list.TextContent);
        return words >= items.Count * WordsOfAnItem && list.QuerySelectorAll("a").Sum(a => Words(a.TextContent)) * 3 < words;
    }

    private static void Unlist(IElement list, IHtmlDocument page)
    {
        foreach (var item in list.Children.Where(c => c.LocalName == "li").ToList())
        {
            var paragraph = page.CreateElement("p");
            while (item.FirstChild is { } child) paragraph.AppendChild(child);
            list.Parent?.InsertBefore(paragraph, list);
        }

        list.Remove();
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsComments(IElement element) =>
        CommentNames.Contains(element.Id ?? "", StringComparer.OrdinalIgnoreCase) || element.ClassList.Any(c => CommentNames.Contains(c, StringComparer.OrdinalIgnoreCase));
}
