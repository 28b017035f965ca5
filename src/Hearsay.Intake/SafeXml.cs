using System.Text;
using System.Xml;

namespace Hearsay.Intake;

/// <summary>XML without its dangers: a document type is refused, so no entity grows or reaches out, and nothing is fetched.</summary>
internal static class SafeXml
{
    /// <summary>A reader of a stream, which it disposes of.</summary>
    public static XmlReader Reader(Stream stream, IntakeLimits limits) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.MaxBytes,
        CloseInput = true,
    });

    /// <summary>The text inside the element that the reader stands on; the reader is left behind the element.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var (depth, text) = (xml.Depth, new StringBuilder());
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
        xml.Read();
        return text.ToString();
    }
}
