using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Intake.Json;

namespace Hearsay.Intake.Messengers.X;

/// <summary>
/// A file of an X archive: JSON behind an assignment, <c>window.YTD.tweets.part0 = [ ... ]</c>. It is no script to us: what stands behind
/// the sign is read as JSON, and nothing is run.
/// </summary>
internal static partial class XScript
{
    private const int HeadLength = 200;

    /// <summary>What the file holds, such as "tweets"; null when it is no such file.</summary>
    public static string? Kind(string start) => Assignment().Match(start) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>True when posts are what a file of that kind holds.</summary>
    public static bool HoldsPosts(string? kind) => kind is "tweets" or "tweet";

    /// <summary>The elements of the file's list, one after the other.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or breaks off.</exception>
    public static IEnumerable<ReadOnlyMemory<byte>> Elements(ReadOnlyMemory<byte> script)
    {
        var bytes = JsonText.Utf8(script);
        var match = Assignment().Match(Encoding.UTF8.GetString(bytes.Span[..Math.Min(bytes.Length, HeadLength)]));
        var json = new JsonCursor(match.Success ? bytes[match.Length..] : bytes);
        if (!json.EntersArray()) throw new InvalidDataException("it holds no list");
        while (json.NextElement()) yield return json.Value();
    }

    [GeneratedRegex(@"\A\s*window\.YTD\.(\w{1,60})\.part\d{1,5}\s*=\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Assignment();
}
