using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake.Web;

/// <summary>What the linked data of a page (schema.org as JSON-LD) say of its article; values are null where it says nothing.</summary>
internal sealed record JsonLd
{
    private const int MaxNodes = 10_000;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public string? Headline { get; private init; }

    public string? Publisher { get; private init; }

    public string? Published { get; private init; }

    public string? Modified { get; private init; }

    public string? Address { get; private init; }

    public string? Author { get; private init; }

    public string? Language { get; private init; }

    /// <summary>The first article that a page's linked data describe; empty when they describe none or are broken.</summary>
    public static JsonLd Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Options);
                if (Objects(json.RootElement).Take(MaxNodes).FirstOrDefault(IsArticle) is { ValueKind: JsonValueKind.Object } article) return Of(article);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Broken linked data say nothing; the other tags are still there.
            }
        }

        return new JsonLd();
    }

    private static JsonLd Of(JsonElement article) => new()
    {
        Headline = Word(article, "headline") ?? Word(article, "name"),
        Publisher = Names(article, "publisher"),
        Published = Word(article, "datePublished"),
        Modified = Word(article, "dateModified"),
        Address = Word(article, "url") ?? Names(article, "mainEntityOfPage"),
        Author = Names(article, "author"),
        Language = Word(article, "inLanguage"),
    };

    private static IEnumerable<JsonElement> Objects(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(Objects);
        if (value.ValueKind != JsonValueKind.Object) return [];
        return value.TryGetProperty("@graph", out var graph) ? Objects(graph).Prepend(value) : [value];
    }

    private static bool IsArticle(JsonElement value) => Types(value).Any(t => t.EndsWith("Article", StringComparison.Ordinal) || t.EndsWith("Posting", StringComparison.Ordinal) || t is "Report");

    private static IEnumerable<string> Types(JsonElement value) => value.TryGetProperty("@type", out var type) ? Words(type) : [];

    private static IEnumerable<string> Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Words),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Words(name) : value.TryGetProperty("@id", out var id) ? Words(id) : [],
        _ => [],
    };

    private static string? Word(JsonElement value, string key) => value.TryGetProperty(key, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString() : null;

    private static string? Names(JsonElement value, string key) =>
        value.TryGetProperty(key, out var names) && Words(names).ToList() is { Count: > 0 } found ? string.Join(", ", found.Distinct()) : null;
}
