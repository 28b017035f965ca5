using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Corpus;

/// <summary>The numbers that a stretch of words may name: enough English to check a mark against its words, not a reader of figures.</summary>
internal static partial class FigureWords
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["k"] = 1e3,
        ["lakh"] = 1e5,
        ["million"] = 1e6,
        ["m"] = 1e6,
        ["mln"] = 1e6,
        ["crore"] = 1e7,
        ["billion"] = 1e9,
        ["bn"] = 1e9,
        ["dozen"] = 12,
        ["dozens"] = 12,
        ["score"] = 20,
        ["percent"] = 1,
    };

    private static readonly Dictionary<string, double> Single = new(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["an"] = 1,
        ["no"] = 0,
        ["none"] = 0,
        ["nobody"] = 0,
        ["nothing"] = 0,
        ["neither"] = 0,
        ["once"] = 1,
        ["twice"] = 2,
        ["double"] = 2,
        ["doubled"] = 2,
        ["tripled"] = 3,
        ["trebled"] = 3,
        ["pair"] = 2,
        ["couple"] = 2,
        ["both"] = 2,
        ["half"] = 0.5,
        ["quarter"] = 0.25,
        ["third"] = 1 / 3.0,
        ["single"] = 1,
        ["not"] = 0,
        ["only"] = 1,
        ["another"] = 1,
        ["fifth"] = 0.2,
        ["every"] = 1,
        ["each"] = 1,
        ["fortnight"] = 14,
    };

    private static readonly string[] Ordinals =
        ["zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"];

    private static readonly string[] Vague =
        ["dozens", "scores", "hundreds", "thousands", "millions", "several", "few", "many", "some", "handful", "tens", "quarters", "thirds", "majority", "most", "all"];

    /// <summary>True when the words are a vague amount, whose limits a convention gives.</summary>
    public static bool IsVague(string words) => Tokens(words).Any(Vague.Contains);

    /// <summary>Every number the words may stand for, parts of compound numbers included.</summary>
    public static IReadOnlySet<double> Numbers(string words)
    {
        var found = new HashSet<double>();
        double whole = 0, group = 0;
        var open = false;
        foreach (var token in Tokens(words))
        {
            if (Array.IndexOf(Ordinals, token) is var ordinal and >= 0) found.Add(ordinal);
            if (open && token is ("a" or "an")) continue;
            if (Number(token) is { } value)
            {
                group = open && value < 100 ? group + value : value;
                found.UnionWith([value, group, whole + group]);
                open = true;
            }
            else if (Scales.TryGetValue(token, out var scale))
            {
                group = (group == 0 ? 1 : group) * scale;
                found.UnionWith([group, whole + group]);
                if (scale >= 1000) (whole, group) = (whole + group, 0);
                open = true;
            }
            else if (token != "and")
            {
                (whole, group, open) = (0, 0, false);
            }
        }

        return found;
    }

    private static double? Number(string token)
    {
        if (Array.IndexOf(Units, token) is var unit and >= 0) return unit;
        if (Array.IndexOf(Tens, token) is var ten and >= 0) return 20 + (10 * ten);
        if (Single.TryGetValue(token, out var single)) return single;
        var digits = Grouping().Replace(token, "");
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || double.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) ? number : null;
    }

    private static IEnumerable<string> Tokens(string words) => Token().Matches(words.ToLowerInvariant()).Select(m => m.Value);

    [GeneratedRegex(@"[0-9]{1,3}(?:[.,'’ \u00a0\u202f][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)?|\p{L}+", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"[.,'’ \u00a0\u202f](?=[0-9]{3}(?:\D|$))", RegexOptions.None, 1000)]
    private static partial Regex Grouping();
}
