using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Desk.Web;

/// <summary>What pages load beside themselves: kept in the assembly, addressed by content, so that a browser may keep it for good.</summary>
internal static class DeskAssets
{
    /// <summary>How many statements of one page light up with their passages; on a page with more, the rest have links alone.</summary>
    public const int LitStatements = 160;

    private static readonly Dictionary<string, (byte[] Bytes, string Type)> Files = new(StringComparer.Ordinal)
    {
        ["desk.css"] = (Encoding.UTF8.GetBytes(Read("desk.css") + LightingRules()), "text/css; charset=utf-8"),
        ["adding.js"] = (Encoding.UTF8.GetBytes(Read("adding.js")), "text/javascript; charset=utf-8"),
        ["review.js"] = (Encoding.UTF8.GetBytes(Read("review.js")), "text/javascript; charset=utf-8"),
        ["mark.svg"] = (Encoding.UTF8.GetBytes(Read("mark.svg")), "image/svg+xml"),
    };

    /// <summary>Address of the style sheet.</summary>
    public static string Style { get; } = Address("desk.css");

    /// <summary>Address of the script for dropping files and for progress that renews itself; pages work without it.</summary>
    public static string AddingScript { get; } = Address("adding.js");

    /// <summary>Address of the script for the keys of review; pages work without it.</summary>
    public static string ReviewScript { get; } = Address("review.js");

    /// <summary>Address of the picture in the browser's tab.</summary>
    public static string Mark { get; } = Address("mark.svg");

    public static (byte[] Bytes, string Type)? Find(string name) => Files.TryGetValue(name, out var file) ? file : null;

    /// <summary>Class that ties a statement's passage and card together, or null past the last that lights up.</summary>
    public static string? Lit(int placeOnPage) =>
        placeOnPage is >= 1 and <= LitStatements ? string.Create(CultureInfo.InvariantCulture, $"n{placeOnPage}") : null;

    /// <summary>The lines of a list that comes with the assembly and is not sent, without its remarks.</summary>
    public static IEnumerable<string> Lines(string name) => Read(name).Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    // Without a script, one rule a statement is what links a passage to its card.
    private static string LightingRules()
    {
        var rules = new StringBuilder();
        for (var n = 1; n <= LitStatements; n++)
            rules.Append(CultureInfo.InvariantCulture, $".reading:has(.n{n}:is(:target,:hover,:focus-within)) .n{n}{{--lit:var(--lamp)}}\n");
        return rules.ToString();
    }

    private static string Address(string name) => $"/assets/{name}?v={Convert.ToHexStringLower(SHA256.HashData(Files[name].Bytes))[..12]}";

    private static string Read(string name)
    {
        using var stream = typeof(DeskAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
