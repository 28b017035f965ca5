using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.News;

/// <summary>
/// A news item in JSON (ninjs 1, 2 and 3 of the IPTC): the core fields. The versions differ in how names are written ("pubstatus", "pubStatus")
/// and in whether headline and body are one value or a list of them for different uses.
/// </summary>
internal sealed partial class NinjsFormat : IReportFormat
{
    public string Name => "ninjs";

    public string Noun => "a news item in JSON (ninjs)";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) =>
        head.Text is ['{', ..] text && Sure().IsMatch(text) && Content().IsMatch(text) && !text.Contains("jsonfeed.org", StringComparison.Ordinal) && !IsLines(text);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var json = JsonDocument.Parse(JsonText.Utf8(part.Bytes));
        var item = new Fields(json.RootElement);
        var text = item.Text("body_text");
        var markup = item.Text("body_html") ?? item.Text("body_xhtml") ?? item.Text("body_xml");
        if (text is null && markup is null) (text, markup) = item.Best("bodies");
        if (text is null && markup is null) (text, markup) = (item.Text("description_text"), item.Text("description_html"));
        if (text is null && markup is null) (text, markup) = item.Best("descriptions");
        yield return NewsReport.Of(part, this, new NewsItem
        {
            Id = item.Text("uri"),
            Version = int.TryParse(item.Text("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
            Headline = item.Text("headline") ?? item.Best("headlines").Text ?? item.Text("title"),
            By = item.Text("byline") ?? item.Text("by"),
            Provider = item.Text("provider") ?? item.Text("source") ?? item.Name("infosource") ?? item.Name("infosources") ?? item.Text("copyrightholder"),
            Credit = item.Text("creditline"),
            Dateline = item.Text("dateline"),
            Located = item.Text("located"),
            FirstCreated = item.Text("firstcreated"),
            VersionCreated = item.Text("versioncreated"),
            Embargo = item.Text("embargoed"),
            Language = item.Text("language"),
            Status = item.Text("pubstatus"),
            EditorsNote = item.Text("ednote"),
            Text = markup is null ? text : null,
            Markup = markup,
        });
    }

    // Items one a line are a table of them.
    private static bool IsLines(string text) => text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && text.AsSpan(0, end).TrimEnd().EndsWith("}") && text.AsSpan(end).TrimStart().StartsWith("{");

    [GeneratedRegex("\"(?:uri|pub_?[sS]tatus|version_?[cC]reated)\"\\s*:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sure();

    [GeneratedRegex("\"(?:body_?(?:text|html|xhtml)|bodies|headlines|pub_?[sS]tatus|version_?[cC]reated)\"\\s*:", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Content();

    /// <summary>Members by names in small letters without strokes, whatever the version writes.</summary>
    private sealed class Fields
    {
        private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);

        public Fields(JsonElement item)
        {
            if (item.ValueKind != JsonValueKind.Object) throw new InvalidDataException("it is no object");
            foreach (var member in item.EnumerateObject()) _members[Plain(member.Name)] = member.Value;
        }

        public string? Text(string name) => _members.TryGetValue(Plain(name), out var value) && value.Text() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

        public string? Name(string name) => List(name).Select(v => v.Text() ?? v.Text("name") ?? v.Text("literal")).FirstOrDefault(v => v is not null);

        /// <summary>The value for the main use: the one without a role or with the role "main", else the first.</summary>
        public (string? Text, string? Markup) Best(string name)
        {
            var best = List(name).Where(v => v.Text("value") is not null).OrderBy(v => v.Text("role") switch { null => 0, "main" => 0, _ => 1 }).FirstOrDefault();
            if (best.ValueKind != JsonValueKind.Object) return (null, null);
            var value = best.Text("value");
            return (best.Text("contenttype") ?? best.Text("contentType")) is { } type && (type.Contains("html", StringComparison.OrdinalIgnoreCase) || type.Contains("xml", StringComparison.OrdinalIgnoreCase)) ? (null, value) : (value, null);
        }

        private IEnumerable<JsonElement> List(string name) =>
            !_members.TryGetValue(Plain(name), out var value) ? [] : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

        private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
