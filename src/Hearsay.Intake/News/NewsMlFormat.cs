using System.Globalization;
using System.Xml.Linq;

namespace Hearsay.Intake.News;

/// <summary>A news item of NewsML-G2 (IPTC): its core fields, and its text where that stands within it. Other parts and items it links to are not fetched.</summary>
internal sealed class NewsMlFormat : IReportFormat
{
    /// <summary>The name by which messages hand items over.</summary>
    public const string Item = "newsml";

    public string Name => Item;

    public string Noun => "a news item of NewsML-G2";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => NewsMessageFormat.Root(head) == "newsItem";

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var item = SafeXml.Load(part.Bytes, intaking.Limits);
        var (meta, content) = (Child(item, "itemMeta"), Child(item, "contentMeta"));
        yield return NewsReport.Of(part, this, new NewsItem
        {
            Id = OneLine.Of(item.Attribute("guid")?.Value),
            Version = int.TryParse(item.Attribute("version")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null,
            Previous = OneLine.Of(Children(meta, "link").FirstOrDefault(l => Code(l.Attribute("rel")?.Value) is "previousVersion" or "replaces")?.Attribute("residref")?.Value),
            Headline = OneLine.Of(Child(content, "headline")?.Value),
            By = OneLine.Of(Child(content, "by")?.Value),
            Provider = Named(Child(meta, "provider")) ?? Named(Child(content, "infoSource")) ?? Named(Child(Child(item, "rightsInfo"), "copyrightHolder")),
            Credit = OneLine.Of(Child(content, "creditline")?.Value),
            Dateline = OneLine.Of(Child(content, "dateline")?.Value),
            Located = Named(Child(content, "located")),
            FirstCreated = OneLine.Of(Child(meta, "firstCreated")?.Value),
            VersionCreated = OneLine.Of(Child(meta, "versionCreated")?.Value),
            Embargo = OneLine.Of(Child(meta, "embargoed")?.Value),
            Language = Child(content, "language")?.Attribute("tag")?.Value ?? item.Attribute(XNamespace.Xml + "lang")?.Value,
            Status = Code(Child(meta, "pubStatus")?.Attribute("qcode")?.Value) ?? Code(Child(meta, "pubStatus")?.Attribute("uri")?.Value),
            EditorsNote = OneLine.Of(Child(meta, "edNote")?.Value),
            Markup = Markup(Child(item, "contentSet")),
            Text = Child(Child(item, "contentSet"), "inlineData")?.Value,
        });
    }

    private static string? Markup(XElement? content) =>
        Child(content, "inlineXML") is { } inline ? string.Concat(inline.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting)))
        : Child(content, "inlineData") is { } data && data.Attribute("contenttype")?.Value.Contains("html", StringComparison.OrdinalIgnoreCase) == true ? data.Value
        : null;

    private static IEnumerable<XElement> Children(XElement? parent, string name) => parent?.Elements().Where(e => e.Name.LocalName == name) ?? [];

    private static XElement? Child(XElement? parent, string name) => Children(parent, name).FirstOrDefault();

    // A party has a name in words, or else a code or a literal that stands for it.
    private static string? Named(XElement? party) =>
        OneLine.Of(Child(party, "name")?.Value) ?? OneLine.Of(party?.Attribute("literal")?.Value) ?? Code(party?.Attribute("qcode")?.Value) ?? (party is { HasElements: false } ? OneLine.Of(party.Value) : null);

    // "stat:canceled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled"
    private static string? Code(string? qcode) => OneLine.Of(qcode) is { } code ? code[(code.LastIndexOfAny([':', '/']) + 1)..] : null;
}
