using System.Text.Json;
using Hearsay.Intake.Json;
using Hearsay.Intake.Web;
using Hearsay.Model;

namespace Hearsay.Intake.Feeds;

/// <summary>An item of a JSON feed: its object. Text in markup goes before plain text, and both before the summary.</summary>
internal sealed class JsonFeedItemFormat : IReportFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "jsonfeeditem";

    public string Name => FormatName;

    public string Noun => "an item of a JSON feed";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var json = JsonDocument.Parse(part.Bytes);
        var item = json.RootElement;
        if (item.ValueKind != JsonValueKind.Object) throw new IntakeException("the item is no object.", "Save or download the feed again.");
        var draft = new Draft { StatedLanguage = item.Text("language") };
        draft.Header = new ReportHeader
        {
            Title = FeedItem.Line(item.Text("title")),
            Published = Time(item.Text("date_published"), draft.Notes),
            Modified = Time(item.Text("date_modified"), draft.Notes),
            Url = Address(item.Text("url")) ?? Address(item.Text("external_url")) ?? Address(item.Text("id")),
            Byline = (item.Member("authors") ?? item.Member("author")) is { } authors ? Names(authors) : null,
        };
        if (item.Text("content_html") is { } html) HtmlFormat.WriteFragment(html, draft);
        foreach (var plain in new[] { item.Text("content_text"), item.Text("summary"), draft.Header.Title }.Where(t => t is not null))
            if (draft.Length == 0) draft.AddPlain(plain!);
        yield return Intaking.Report(part, this, draft);
    }

    /// <summary>The names in a value of <c>authors</c> or, as in the first version, <c>author</c>; null when there are none.</summary>
    public static string? Names(JsonElement value)
    {
        IEnumerable<JsonElement> authors = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return FeedItem.Line(string.Join(", ", authors.Select(a => a.Text("name")).Where(n => n is not null)));
    }

    private static Timestamp? Time(string? value, List<string> notes)
    {
        if (DateForms.Read(value) is { } time) return time;
        if (!string.IsNullOrWhiteSpace(value)) notes.Add("A date of the item is no date that is known; it was not used.");
        return null;
    }

    private static string? Address(string? value) => Uri.TryCreate(value?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;
}
