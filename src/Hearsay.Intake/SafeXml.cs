using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Hearsay.Intake;

/// <summary>XML without its dangers: a document type is refused, so no entity grows or reaches out, and nothing is fetched.</summary>
internal static class SafeXml
{
    private const int MaxDepth = 500;

    /// <summary>A reader of a stream, which it disposes of.</summary>
    public static XmlReader Reader(Stream stream, IntakeLimits limits) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = limits.MaxBytes,
        CloseInput = true,
    });

    /// <summary>Reads on as the reader's own method does. Elements that lie too deep would cost time that grows with the square of their depth.</summary>
    /// <exception cref="IntakeException">The elements lie too deep.</exception>
    public static bool Read(XmlReader xml)
    {
        var more = xml.Read();
        return xml.Depth <= MaxDepth ? more : throw new IntakeException($"its elements lie more than {MaxDepth} deep.", "Save its text as a .txt file and add that.");
    }

    /// <summary>The root element with all that is in it, white space too.</summary>
    /// <exception cref="IntakeException">The elements lie too deep.</exception>
    public static XElement Load(ReadOnlyMemory<byte> bytes, IntakeLimits limits)
    {
        CheckDepth(ByteStream.Over(bytes), limits);
        using var xml = Reader(ByteStream.Over(bytes), limits);
        return XElement.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Reads on to the next element of a kind, or stays where the reader stands on one: <see cref="XmlReader.ReadOuterXml"/> leaves it there.</summary>
    /// <returns>False when there is none up to the end.</returns>
    public static bool GoTo(XmlReader xml, Predicate<XmlReader> isOne)
    {
        for (; !xml.EOF; xml.Read())
            if (xml.NodeType == XmlNodeType.Element && isOne(xml)) return true;
        return false;
    }

    /// <summary>Goes through a stream, which it disposes of: a tree of elements may be built of what passes.</summary>
    /// <exception cref="IntakeException">The elements lie too deep.</exception>
    public static void CheckDepth(Stream stream, IntakeLimits limits)
    {
        using var xml = Reader(stream, limits);
        while (Read(xml)) continue;
    }

    /// <summary>The text inside the element that the reader stands on; the reader is left behind the element.</summary>
    public static string TextOf(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var (depth, text) = (xml.Depth, new StringBuilder());
        while (Read(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
        xml.Read();
        return text.ToString();
    }
}
