namespace Hearsay.People;

/// <summary>The words of persons' names.</summary>
internal static class NameWords
{
    private const int ShortestPart = 3;
    private static readonly char[] Between = [' ', '\t', '\n', '\r', '-', '\'', '\u2019', '.', ','];

    // Words before and in names that many persons bear, and that hide nobody.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "and", "von", "van", "der", "den", "del", "dos", "bin", "ibn", "abu", "mrs", "miss", "sir", "dame", "lord", "lady", "saint", "junior", "senior", "doctor", "professor", "father", "sister",
        "brother", "judge", "president", "minister", "mayor", "governor", "captain", "colonel", "general", "major", "admiral", "private", "sergeant", "lieutenant", "corporal",
    };

    /// <summary>The words that tell a person by themselves: a given or a family name, no title.</summary>
    public static IEnumerable<string> Parts(string name) =>
        name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= ShortestPart && char.IsUpper(part[0]) && !Common.Contains(part));

    /// <summary>True where a person could be called so: some word of it begins with no small letter and is no title.</summary>
    public static bool IsName(string name) =>
        name.Split(Between, StringSplitOptions.RemoveEmptyEntries).Any(word => char.IsLetter(word[0]) && !char.IsLower(word[0]) && !Common.Contains(word));

    /// <summary>The name with one blank between words.</summary>
    public static string OneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The same for a name in large and small letters, however its words are parted and whatever marks its letters carry: who is hidden is hidden in each of its spellings.</summary>
    public static string Key(string name) => OneLine(PlainText.Of(name).Text).ToUpperInvariant();
}
