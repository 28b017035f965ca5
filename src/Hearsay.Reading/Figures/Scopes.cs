using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Which part of the counted things a number speaks of, in one word for all the ways to say it. Examples: <c>dead</c>, <c>lost their
/// lives</c> are "killed"; <c>killed or injured</c> is one scope of its own. The words stand in <c>scopes.txt</c>.
/// </summary>
internal static class Scopes
{
    private const string Resource = "scopes.txt";
    private static readonly HashSet<string> Weak = new(StringComparer.Ordinal) { "treated", "returned", "registered", "sheltered", "took part" };

    private static readonly HashSet<string> OfPeople = new(StringComparer.Ordinal)
    {
        "killed", "wounded", "killed or wounded", "missing", "survived", "rescued", "evacuated", "displaced", "sheltered", "captured", "detained", "abducted", "escaped", "released", "treated", "infected", "vaccinated", "charged", "convicted", "laid off", "took part",
    };

    private static readonly List<(string Scope, Phrases Words)> Known = Load();
    private static readonly Phrases Any = new(Lines().SelectMany(l => l.Words));

    // Who they are from before: "three prisoners were killed", "26 hostages were freed".
    private static readonly HashSet<string> Standings = new(StringComparer.Ordinal) { "prisoners", "prisoner", "hostages", "hostage", "detainees", "captives", "refugees", "evacuees", "survivors", "victims", "sick" };

    private static readonly HashSet<string> Whereabouts = new(StringComparer.Ordinal)
        { "in", "at", "on", "near", "with", "by", "here", "there", "alone", "across", "beside", "behind", "next", "above", "below", "under", "opposite", "among", "outside", "close", "abroad", "from", "off" };

    private static readonly HashSet<string> BeforeLives = new(StringComparer.Ordinal)
    {
        "lost", "lose", "losing", "claimed", "claim", "claims", "claiming", "took", "take", "takes", "taken", "taking", "cost", "costs", "costing", "save", "saved", "saving",
        "of", "the", "these", "those", "their", "our", "his", "her", "its", "no", "any", "more", "many", "other", "human", "innocent", "civilian", "young",
    };

    /// <summary>True for what was done for people, or who they are, which says less than what befell them.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="word">The first of its words.</param>
    public static bool IsWeak(string scope, string word) => Weak.Contains(scope) || Standings.Contains(word);

    /// <summary>True for a word that says who somebody is from before: "prisoners", "the sick".</summary>
    public static bool IsStanding(string word) => Standings.Contains(word);

    /// <summary>True for what can only befall people, so that a number with no noun counts people.</summary>
    public static bool IsOfPeople(string? scope) => scope is not null && OfPeople.Contains(scope);

    /// <summary>The scope whose words start at a token, with their length, or null.</summary>
    public static (string Scope, int Length)? At(TokenWords words, int at, int end)
    {
        if (!Any.At(words, at, end) || IsDwelling(words, at)) return null;
        foreach (var (scope, phrases) in Known)
            if (phrases.LengthAt(words, at, end) is > 0 and var length) return (scope, length);
        return null;
    }

    // "A student lives in Mill Lane"; "it cost lives in four villages".
    private static bool IsDwelling(TokenWords words, int at) =>
        words[at] == "lives" && Whereabouts.Contains(words[at + 1]) && !BeforeLives.Contains(words[at - 1]) && !NumberWords.IsNumber(words, at - 1);

    private static List<(string, Phrases)> Load() => [.. Lines().Select(l => (l.Scope, new Phrases(l.Words)))];

    private static List<(string Scope, string[] Words)> Lines()
    {
        using var stream = typeof(Scopes).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly holds no scopes: expected a resource named {Resource}. Build Hearsay.Reading again.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(Line)];
    }

    private static (string, string[]) Line(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon], line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
