using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Hearsay.Intake.Web;
using Hearsay.Model;

namespace Hearsay.Intake.Feeds;

/// <summary>
/// An item of an RSS or Atom feed: its element. The whole text goes before the summary. Microsoft's syndication library reads RSS 2.0 and
/// Atom; RSS 1.0, which it does not know, names the same things in another namespace and is read as RSS 2.0.
/// </summary>
internal sealed class FeedItemFormat : IReportFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "feeditem";

    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XName Encoded = XName.Get("encoded", "http://purl.org/rss/1.0/modules/content/");

    public string Name => FormatName;

    public string Noun => "an item of a news feed";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var element = AsRss2(SafeXml.Load(part.Bytes, intaking.Limits));
        using var xml = SafeXml.Reader(new MemoryStream(Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting))), intaking.Limits);
        var item = SyndicationItem.Load(xml);
        var draft = new Draft();
        draft.Header = HeaderOf(item, element, draft.Notes);
        if (element.Element(Encoded)?.Value is { } whole) HtmlFormat.WriteFragment(whole, draft);
        if (draft.Length == 0) Write(item.Content as TextSyndicationContent, element, draft);
        if (draft.Length == 0) Write(item.Summary, element, draft);
        if (draft.Length == 0 && draft.Header.Title is { } title) draft.Add(title);
        yield return Intaking.Report(part, this, draft);
    }

    private static XElement AsRss2(XElement item)
    {
        if (item.Name.NamespaceName != FeedItem.Rss1) return item;
        foreach (var element in item.DescendantsAndSelf().Where(e => e.Name.NamespaceName == FeedItem.Rss1))
        {
            element.Name = element.Name.LocalName;
            element.Attributes().Where(a => a.IsNamespaceDeclaration && a.Value == FeedItem.Rss1).Remove();
        }

        return item;
    }

    private static ReportHeader HeaderOf(SyndicationItem item, XElement element, List<string> notes) => new()
    {
        Title = FeedItem.Line(item.Title?.Text),
        Publisher = FeedItem.Line(item.SourceFeed?.Title?.Text) ?? FeedItem.Line(element.Element(Dublin + "publisher")?.Value),
        Published = Time(() => item.PublishDate, notes) ?? DateForms.Read(element.Element(Dublin + "date")?.Value),
        Modified = Time(() => item.LastUpdatedTime, notes),
        Url = AddressOf(item),
        Byline = FeedItem.Line(string.Join(", ", item.Authors.Select(a => a.Name ?? a.Email))) ?? FeedItem.Line(string.Join(", ", element.Elements(Dublin + "creator").Select(c => c.Value))),
    };

    // Times are read when they are asked for, and one that is none throws.
    private static Timestamp? Time(Func<DateTimeOffset> time, List<string> notes)
    {
        try
        {
            return time() is var known && known == default ? null : DateForms.Of(known);
        }
        catch (XmlException)
        {
            notes.Add("A date of the item is no date that is known; it was not used.");
            return null;
        }
    }

    private static string? AddressOf(SyndicationItem item)
    {
        var link = item.Links.FirstOrDefault(l => l.RelationshipType is null or "alternate")?.GetAbsoluteUri();
        if (link is null && item.Id is { } id && Uri.TryCreate(id.Trim(), UriKind.Absolute, out var address)) link = address;
        return link is { Scheme: "http" or "https" } ? link.AbsoluteUri : null;
    }

    // RSS does not say whether a text is markup; most are.
    private static void Write(TextSyndicationContent? text, XElement element, Draft draft)
    {
        if (text?.Text is not { } words) return;
        if (text.Type is "text" && element.Name.NamespaceName == FeedItem.Atom)
            draft.AddPlain(words);
        else HtmlFormat.WriteFragment(words, draft);
    }
}
