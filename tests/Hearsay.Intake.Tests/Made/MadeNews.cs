using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>News items in the forms that agencies exchange.</summary>
internal static class MadeNews
{
    public const string Ninjs1 =
        """
        {"uri": "tag:halyard.example,2031:gate", "type": "text", "version": "1", "versioncreated": "2031-05-02T07:30:00Z", "firstcreated": "2031-05-02T07:00:00Z", "pubstatus": "usable",
         "language": "en", "headline": "Lock gate fails at Fenmouth", "byline": "By Ada Roke", "located": "Fenmouth", "infosource": [{"name": "Halyard News Agency", "rel": "s"}], "creditline": "Halyard",
         "ednote": "Picture to follow.", "body_html": "<p>The gate &amp; the chain failed.</p><p>Nobody was hurt.</p>"}
        """;

    public const string Ninjs3 =
        """
        {"uri": "http://halyard.example/text/gate", "standard": {"name": "ninjs", "version": "3.0"}, "version": "2", "versionCreated": "2031-05-02T08:00:00Z", "pubStatus": "usable", "by": "Ada Roke",
         "headlines": [{"role": "print", "value": "Gate"}, {"role": "main", "value": "Lock gate fails"}], "infosources": [{"name": "Halyard"}],
         "bodies": [{"role": "main", "contentType": "text/plain", "value": "The gate failed.\n\nNobody was hurt."}, {"role": "short", "value": "Gate failed."}]}
        """;

    public const string Canceled = """{"uri": "tag:halyard.example,2031:gate", "version": "3", "versioncreated": "2031-05-02T09:00:00Z", "pubstatus": "canceled", "headline": "KILL: lock gate", "ednote": "Kill the item. The gate did not fail.", "source": "Halyard"}""";

    public static string Item(string guid, int version, string status, string content, string meta = "") =>
        $"""
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="{version}" standard="NewsML-G2" xml:lang="en">
         <itemMeta>
          <itemClass qcode="ninat:text"/><provider qcode="nprov:HLD"><name>Halyard News Agency</name></provider>
          <versionCreated>2031-05-02T09:30:00+02:00</versionCreated><pubStatus qcode="stat:{status}"/>{meta}
         </itemMeta>
         <contentMeta>
          <located qcode="city:fen"><name>Fenmouth</name></located><by>By Ada Roke</by><creditline>Halyard/Oldbury Press</creditline>
          <dateline>FENMOUTH, May 2 (Halyard) -</dateline><headline>Lock gate fails</headline><language tag="en"/>
         </contentMeta>
         {content}
        </newsItem>
        """;

    public const string Xhtml = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>The gate failed.</p><p>Nobody was hurt.</p></body></html></inlineXML></contentSet>""";

    public static byte[] Message(params string[] items) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-05-02T09:31:00Z</sent></header><itemSet>{string.Join("\n", items)}<packageItem guid="urn:pack" version="1"/></itemSet></newsMessage>
        """);
}
