using System.Text.Json;
using Hearsay.Intake.Json;
using Hearsay.Model;

namespace Hearsay.Intake.Feeds;

/// <summary>A feed in JSON (<see href="https://www.jsonfeed.org/version/1.1/">JSON Feed</see>): every item is a part, whose bytes are its object.</summary>
internal sealed class JsonFeedFormat : IReportFormat
{
    public string Name => "jsonfeed";

    public string Noun => "a JSON feed";

    public IReadOnlyList<string> Endings => [".jsonfeed"];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.Text is ['{', ..] text && (text.Contains("jsonfeed.org/version/", StringComparison.Ordinal) || text.Contains("jsonfeed.org\\/version\\/", StringComparison.Ordinal));

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var bytes = JsonText.Utf8(part.Bytes);
        var (known, number) = (KnownOf(bytes), 0);
        var feed = new JsonCursor(bytes);
        if (!GoTo(feed, "items") || !feed.EntersArray()) throw new IntakeException("the feed has no list of items.", "Save or download it again.");
        while (feed.NextElement())
        {
            number++;
            var item = feed.Value();
            var id = IdOf(item) ?? $"{number}";
            yield return intaking.Part(part, id, item, JsonFeedItemFormat.FormatName, known, (MarkKind.Message, id));
        }
    }

    private static bool GoTo(JsonCursor feed, string member)
    {
        if (!feed.EntersObject()) return false;
        while (feed.NextName() is { } name)
        {
            if (name == member) return true;
            feed.Value();
        }

        return false;
    }

    // What is known of the feed may stand below its items.
    private static ReportHeader KnownOf(ReadOnlyMemory<byte> bytes)
    {
        var (known, feed) = (new ReportHeader(), new JsonCursor(bytes));
        try
        {
            if (!feed.EntersObject()) return known;
            while (feed.NextName() is { } name)
            {
                var value = feed.Value();
                if (name == "title") known = known with { Publisher = FeedItem.Line(Parsed(value, v => v.Text())) };
                if (name is "authors" or "author") known = known with { Byline = known.Byline ?? Parsed(value, JsonFeedItemFormat.Names) };
            }
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            // Taking the items meets the same damage and tells of it.
        }

        return known;
    }

    private static string? IdOf(ReadOnlyMemory<byte> item)
    {
        try
        {
            return Parsed(item, v => FeedItem.Line(v.Text("id")) ?? FeedItem.Line(v.Text("url")));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Parsed(ReadOnlyMemory<byte> value, Func<JsonElement, string?> read)
    {
        using var json = JsonDocument.Parse(value);
        return read(json.RootElement);
    }
}
