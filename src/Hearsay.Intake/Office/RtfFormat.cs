using System.Globalization;
using System.Text;
using Hearsay.Intake.Web;

namespace Hearsay.Intake.Office;

/// <summary>
/// Rich text (RTF): its words, with pictures, fonts, styles and everything else that is not text passed over. It follows the RTF 1.9.1
/// specification in groups, destinations, code pages and Unicode escapes; no embedded object is looked at.
/// </summary>
internal sealed class RtfFormat : IReportFormat
{
    public string Name => "rtf";

    public string Noun => "a rich text (RTF)";

    public IReadOnlyList<string> Endings => [".rtf"];

    public bool Recognises(Head head) => head.StartsWith("{\\rtf"u8);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var words = new RtfWords(part.Bytes, intaking.Stop);
        var draft = new Draft();
        foreach (var paragraph in words.Read().Split('\n')) draft.Add(paragraph);
        draft.Header = draft.Header with { Title = words.Title, Byline = words.Author };
        yield return Intaking.Report(part, this, draft);
    }

    /// <summary>The encoding of a Windows code page; Western where there is none of the number.</summary>
    internal static Encoding CodePage(int number)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(number) ?? HtmlEncoding.Named(number.ToString(CultureInfo.InvariantCulture)) ?? Western;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return Western;
        }
    }

    private static Encoding Western => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
}
