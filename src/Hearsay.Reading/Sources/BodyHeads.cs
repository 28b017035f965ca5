using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The word of a body's name that says what kind of body it is, by which a later "the ministry" finds it. Examples: <c>Ministry of Works</c> a ministry ·
/// <c>St Ebba's Hospital</c> a hospital · <c>Supreme Court of Arle</c> a court. It judges no description.
/// </summary>
internal static class BodyHeads
{
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "in", "on", "at", "de", "von", "di", "against" };

    /// <summary>The word, in small letters, or null where the name shows none.</summary>
    public static string? Of(string name)
    {
        var words = name.ToLowerInvariant().Split(',')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return null;
        var link = Array.FindIndex(words, Links.Contains);
        // "Department of Public Works" is no works.
        if (link > 0 && IsKind(words[link - 1])) return words[link - 1];
        return IsKind(words[^1]) ? words[^1] : Array.Find(words, IsKind);
    }

    private static bool IsKind(string word) => BodyWords.KindOf(word) is SourceKind.Government or SourceKind.Organization;
}
