using System.Text;
using System.Text.RegularExpressions;

namespace Hearsay.Intake.Web;

/// <summary>The characters of a page: by byte order mark, else UTF-8 where that is valid and not plain ASCII, else as the page's own charset says, else by guess.</summary>
internal static partial class HtmlEncoding
{
    private const int MarkLength = 4096;

    /// <summary>The page's characters, or null when the bytes are not text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        var isMarked = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (isMarked || (System.Text.Unicode.Utf8.IsValid(bytes) && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F))) return TextEncoding.Decode(bytes);
        return Stated(bytes) is { } encoding ? new DecodedText(encoding.GetString(bytes), null) : TextEncoding.Decode(bytes);
    }

    private static Encoding? Stated(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MarkLength)]));
        return match.Success ? Named(match.Groups[1].Value) : null;
    }

    /// <summary>The encoding of a name as pages and mails give it, or null when there is none of that name.</summary>
    public static Encoding? Named(string name)
    {
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } page) return page;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
