using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Hearsay.Intake.News;

/// <summary>
/// A message of NewsML-G2: the news items in its sets are parts, named by their identity and version. Packages, concepts and plans in it hold no
/// report and are left out. A document type is refused.
/// </summary>
internal sealed partial class NewsMessageFormat : IReportFormat
{
    public string Name => "newsmessage";

    public string Noun => "a message of NewsML-G2";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    /// <summary>The name of the root element of a file of NewsML-G2; null when it is none.</summary>
    public static string? Root(Head head) =>
        head.Text is ['<', ..] text && RootElement().Match(text) is { Success: true } match && text.Contains("iptc.org/std/nar/", StringComparison.Ordinal) ? match.Groups[1].Value : null;

    public bool Recognises(Head head) => Root(head) is "newsMessage" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem";

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        SafeXml.CheckDepth(ByteStream.Over(part.Bytes), intaking.Limits);
        using var xml = SafeXml.Reader(ByteStream.Over(part.Bytes), intaking.Limits);
        var number = 0;
        while (SafeXml.GoTo(xml, IsItem))
        {
            number++;
            var (name, id, version) = (xml.LocalName, xml.GetAttribute("guid"), xml.GetAttribute("version"));
            var label = id is null ? $"item {number}" : version is null ? id : $"{id} version {version}";
            var item = Encoding.UTF8.GetBytes(xml.ReadOuterXml());
            yield return name == "newsItem" ? intaking.Part(part, label, item, NewsMlFormat.Item) : Taken.Without($"{part.Name}/{MemberName.Clean(label)}");
        }

        if (number == 0) yield return Taken.Without(part.Name);
    }

    private static bool IsItem(XmlReader xml) => xml.LocalName is "newsItem" or "packageItem" or "conceptItem" or "knowledgeItem" or "planningItem";

    [GeneratedRegex(@"\A(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!(?:--[\s\S]{0,2000}?-->|DOCTYPE[^\[>]{0,500}(?:\[[^\]]{0,4000}\]\s*)?>)\s*){0,5}<(?:\w{1,20}:)?(newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem)[\s>]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RootElement();
}
