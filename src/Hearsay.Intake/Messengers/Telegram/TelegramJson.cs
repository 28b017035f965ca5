using System.Text.Json;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>A message in the JSON of Telegram Desktop's export.</summary>
internal static class TelegramJson
{
    private static readonly string[] FileFields = ["photo", "file"];

    /// <summary>The message; null when it is the service's.</summary>
    public static Post? Post(ReadOnlyMemory<byte> bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var message = json.RootElement;
        if (message.Text("type") is { } type && type != "message") return null;
        return new Post
        {
            Id = message.Text("id"),
            Text = Text(message),
            Author = message.Text("from"),
            IsPerson = message.Text("from_id") is { } from && from.StartsWith("user", StringComparison.Ordinal),
            Signature = message.Text("author"),
            Sent = TelegramTime.OfJson(message.Text("date"), message.Text("date_unixtime")),
            Edited = TelegramTime.OfJson(message.Text("edited"), message.Text("edited_unixtime")),
            IsForwarded = message.TryGetProperty("forwarded_from", out _) || message.TryGetProperty("forwarded_from_id", out _),
            ForwardedFrom = message.Text("forwarded_from"),
            ReplyTo = message.Text("reply_to_message_id"),
            Media = Media(message),
            Links = [.. Entities(message).Select(e => e.Text("href")).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    // Words are one string, or pieces of which some are strings and some say how they are set.
    private static string Text(JsonElement message)
    {
        var words = message.Member("text") is { } text ? Words(text) : "";
        if (words.Length == 0 && message.Member("text_entities") is { } entities) words = Words(entities);
        if (message.Member("poll") is not { } poll) return words;
        IEnumerable<string?> lines = [words, poll.Text("question") ?? (poll.Member("question") is { } question ? Words(question) : null), .. poll.Elements("answers").Select(Answer)];
        return string.Join('\n', lines.Where(l => !string.IsNullOrEmpty(l)));
    }

    private static string? Answer(JsonElement answer) => (answer.Text("text") ?? (answer.Member("text") is { } text ? Words(text) : null)) is { } words ? $"- {words}" : null;

    private static string Words(JsonElement text) =>
        text.ValueKind == JsonValueKind.Array ? string.Concat(text.EnumerateArray().Select(p => p.Text() ?? p.Member("text")?.Text())) : text.Text() ?? "";

    private static IEnumerable<JsonElement> Entities(JsonElement message) => message.Elements("text").Concat(message.Elements("text_entities")).Where(e => e.ValueKind == JsonValueKind.Object);

    private static List<string> Media(JsonElement message)
    {
        var kind = message.Text("media_type")?.Replace('_', ' ');
        var files = FileFields.Where(f => message.Text(f) is not null).Select(f => Named(kind ?? f, message.Text(f)!, message.Text("file_name"))).ToList();
        if (files.Count == 0 && kind is not null) files.Add($"a {kind}");
        if (message.Member("location_information") is { } place) files.Add($"a place ({place.Text("latitude")}, {place.Text("longitude")})");
        if (message.Member("contact_information") is not null) files.Add("a contact");
        return files;
    }

    // Telegram puts a sentence in brackets where a file was not exported.
    private static string Named(string kind, string path, string? name) => path.StartsWith('(') ? $"a {kind}{(name is null ? "" : $" ({name})")}" : $"a {kind} ({path})";
}
