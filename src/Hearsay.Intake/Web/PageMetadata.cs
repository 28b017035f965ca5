using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Hearsay.Model;

namespace Hearsay.Intake.Web;

/// <summary>What a page says of itself, from JSON-LD, then OpenGraph, then other meta tags, then the page's elements.</summary>
/// <param name="Header">Title, publisher, dates, address and author.</param>
/// <param name="Language">The language tag it names, or null.</param>
internal sealed record PageMetadata(ReportHeader Header, string? Language)
{
    private const int MaxLength = 500;

    private static readonly string[] Keys = ["property", "name", "itemprop", "http-equiv"];

    /// <summary>Reads the metadata of a page. What is there and cannot be used is noted.</summary>
    public static PageMetadata Of(IHtmlDocument page, List<string> notes)
    {
        var (linked, metas) = (JsonLd.Of(page), page.QuerySelectorAll("meta[content]"));
        var site = First(linked.Publisher, Meta(metas, "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "application-name"));
        var header = new ReportHeader
        {
            Title = First(linked.Headline, Meta(metas, "og:title", "dc.title", "twitter:title"), Single(page, "h1"), WithoutSite(page.Title, site)),
            Publisher = site,
            Published = Date(notes, linked.Published, Meta(metas, "article:published_time", "datepublished", "parsely-pub-date", "pubdate", "publishdate", "dc.date", "dcterms.created", "dc.date.issued", "date"), Time(page)),
            Modified = Date(notes, linked.Modified, Meta(metas, "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")),
            Url = Address(page.QuerySelector("link[rel~=canonical]")?.GetAttribute("href"), Meta(metas, "og:url"), linked.Address),
            Byline = First(linked.Author, Person(Meta(metas, "author", "dc.creator", "parsely-author", "article:author", "byl")), Single(page, "[rel=author]"), Single(page, ".byline")),
        };
        return new PageMetadata(header, First(page.DocumentElement.GetAttribute("lang"), linked.Language, Meta(metas, "og:locale", "dc.language", "content-language")));
    }

    private static string? Meta(IHtmlCollection<IElement> metas, params string[] names) =>
        names
            .Select(name => metas.FirstOrDefault(m => Keys.Any(a => name.Equals(m.GetAttribute(a)?.Trim(), StringComparison.OrdinalIgnoreCase))))
            .Select(m => Clean(m?.GetAttribute("content"))).FirstOrDefault(v => v is not null);

    private static string? Single(IHtmlDocument page, string selector) => page.QuerySelectorAll(selector) is { Length: 1 } found ? Clean(found[0].TextContent) : null;

    private static string? Time(IHtmlDocument page) => Clean(page.QuerySelector("time[itemprop=datePublished], time[pubdate], article time[datetime]")?.GetAttribute("datetime"));

    private static string? Person(string? name) => name is null || name.Contains("://", StringComparison.Ordinal) ? null : name;

    private static string? First(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
            if (Clean(value) is { } clean) return clean;
        return null;
    }

    private static string? Clean(string? value) => OneLine.Of(value) is { } line ? line[..Math.Min(line.Length, MaxLength)] : null;

    private static string? WithoutSite(string? title, string? site)
    {
        if (site is null || Clean(title) is not { } clean) return title;
        return clean.EndsWith(site, StringComparison.OrdinalIgnoreCase) ? clean[..^site.Length].TrimEnd(' ', '|', '-', '\u2013', '\u2014', ':', '\u00B7', '\u00BB') : clean;
    }

    private static string? Address(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
            if (Uri.TryCreate(value?.Trim(), UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)) return uri.AbsoluteUri;
        return null;
    }

    private static Timestamp? Date(List<string> notes, params ReadOnlySpan<string?> values)
    {
        string? unusable = null;
        foreach (var value in values)
        {
            if (DateForms.Read(value) is { } date) return date;
            unusable ??= Clean(value);
        }

        if (unusable is not null) notes.Add($"A date of the page is \"{unusable}\", which is no date that is known; it was not used.");
        return null;
    }
}
