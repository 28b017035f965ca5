using AngleSharp.Html.Parser;
using Hearsay.Intake.Web;
using Hearsay.Model;

namespace Hearsay.Intake.News;

/// <summary>
/// A news item as a report. A canceled one is the withdrawal of the item of the same identity, and a later version takes the place of the earlier;
/// the identity is the header's address, by which the two are brought together. An item that is withdrawn often has no text left: then what
/// the desk tells other desks, or the headline, is its text.
/// </summary>
internal static class NewsReport
{
    private const int MaxDepth = 1_000;

    /// <summary>The report.</summary>
    public static Taken Of(Part part, IReportFormat format, NewsItem item)
    {
        var draft = new Draft { Header = HeaderOf(item), StatedLanguage = item.Language };
        Write(item, draft);
        if (draft.Length == 0 && !item.IsWithdrawn) return Taken.Without(part.Name);
        if (draft.Length == 0) draft.Add(item.EditorsNote ?? item.Headline ?? item.Id ?? item.Status!);
        draft.Notes.AddRange(Notes(item));
        var replaces = item.Previous ?? (item.IsWithdrawn || item.Version > 1 ? item.Id : null);
        return Taken.Of(draft.Finish(part, format.Name) with { Withdrawn = item.IsWithdrawn, Replaces = replaces }, part.Bytes);
    }

    // A credit line that names the publisher by a shorter name names nobody else.
    private static ReportHeader HeaderOf(NewsItem item)
    {
        var publisher = item.Provider ?? item.Credit;
        return new ReportHeader
        {
            Title = item.Headline,
            Publisher = publisher,
            Agency = item.Credit is { } credit && publisher?.Contains(credit, StringComparison.OrdinalIgnoreCase) != true ? credit : null,
            Byline = item.By is { } by && by.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? by[3..].Trim() : item.By,
            Published = item.Published,
            Url = item.Id,
        };
    }

    private static void Write(NewsItem item, Draft draft)
    {
        var (body, dateline) = (new Draft(), item.Dateline);
        if (item.Markup is { } markup) WriteMarkup(markup, body);
        else foreach (var paragraph in Paragraphs(item.Text ?? "")) body.Add(paragraph);
        if (body.Length == 0) return;
        var isInText = dateline is null || body.Text.StartsWith(dateline.Trim(), StringComparison.OrdinalIgnoreCase);
        if (!isInText) draft.Add(dateline!);
        foreach (var paragraph in body.Text.Split("\n\n")) draft.Add(paragraph);
    }

    private static void WriteMarkup(string markup, Draft body)
    {
        if (HtmlDepth.IsOver(markup, MaxDepth)) throw new IntakeException($"its elements lie more than {MaxDepth} deep.", "Save its text as a .txt file and add that.");
        var page = new HtmlParser().ParseDocument(markup);
        if ((page.QuerySelector("body\\.content") ?? page.Body) is { } content) PageText.Write(content, body);
    }

    private static IEnumerable<string> Paragraphs(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return lines.Split(lines.Contains("\n\n", StringComparison.Ordinal) ? "\n\n" : "\n");
    }

    private static IEnumerable<string> Notes(NewsItem item)
    {
        if (item.IsWithdrawn) yield return $"Its publisher takes back the item {item.Id ?? "that it is a version of"}.";
        else if (item.Version > 1) yield return $"It is version {item.Version} of its item.";
        if (item.Status is { } status && !item.IsWithdrawn && !status.Equals("usable", StringComparison.OrdinalIgnoreCase)) yield return $"Its publisher's status for it is \"{status}\", not usable.";
        if (item.Embargo is { } embargo) yield return $"It is not to be published before {embargo}.";
        if (item.Located is { } place) yield return $"It was written in {place}.";
        if (item.EditorsNote is { } note) yield return $"To editors: {note}";
    }
}
