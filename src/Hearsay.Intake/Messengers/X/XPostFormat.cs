using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Messengers.X;

/// <summary>
/// One post out of an archive of X (Twitter): a report. A repost ("RT @name: ...") passes on another's words and goes back to that account;
/// the mark before them is no part of the text. A long post has its whole text beside its beginning.
/// </summary>
internal sealed partial class XPostFormat : IReportFormat
{
    /// <summary>The name by which archives hand posts over.</summary>
    public const string Message = "tweet";

    public string Name => Message;

    public string Noun => "a post of X";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var json = JsonDocument.Parse(part.Bytes);
        var post = json.RootElement.Member("tweet") ?? json.RootElement;
        var note = json.RootElement.Member("noteTweet")?.Member("core")?.Text("text");
        var text = WebUtility.HtmlDecode(note ?? post.Text("full_text") ?? post.Text("text") ?? "");
        var repost = Repost().Match(text);
        yield return PostReport.Of(part, this, new Post
        {
            Id = post.Text("id_str") ?? post.Text("id"),
            Text = repost.Success ? text[repost.Length..] : text,
            Sent = DateForms.Read(post.Text("created_at")),
            IsForwarded = repost.Success,
            ForwardedFrom = repost.Success ? NameOf(post, repost.Groups[1].Value) : null,
            ReplyTo = ReplyTo(post),
            Media = Media(post),
            Links = [.. Entities(post, "urls").Select(u => u.Text("expanded_url")).OfType<string>().Distinct(StringComparer.Ordinal)],
            Url = Address(post, part.Known.Channel),
            Language = post.Text("lang"),
        });
    }

    private static string NameOf(JsonElement post, string handle) =>
        Entities(post, "user_mentions").FirstOrDefault(m => string.Equals(m.Text("screen_name"), handle, StringComparison.OrdinalIgnoreCase)) is { ValueKind: JsonValueKind.Object } mention && mention.Text("name") is { } name
            ? name
            : $"@{handle}";

    private static string? ReplyTo(JsonElement post)
    {
        var (id, account) = (post.Text("in_reply_to_status_id_str") ?? post.Text("in_reply_to_status_id"), post.Text("in_reply_to_screen_name"));
        return id is null ? null : account is null ? id : $"{id} of @{account}";
    }

    private static string? Address(JsonElement post, string? account) =>
        post.Text("id_str") is { } id ? $"https://x.com/{(account is ['@', ..] ? account[1..] : "i")}/status/{id}" : null;

    private static List<string> Media(JsonElement post) =>
        [.. Entities(post, "media").Concat(post.Member("extended_entities")?.Elements("media") ?? []).Select(m => $"a {m.Text("type") ?? "file"} ({m.Text("media_url_https") ?? m.Text("media_url")})").Distinct(StringComparer.Ordinal)];

    private static IEnumerable<JsonElement> Entities(JsonElement post, string kind) => post.Member("entities")?.Elements(kind) ?? [];

    [GeneratedRegex(@"\ART @(\w{1,20}): ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Repost();
}
