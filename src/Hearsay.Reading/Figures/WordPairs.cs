namespace Hearsay.Reading.Figures;

/// <summary>Tables of words as one reads them: pairs of a word and what it stands for, parted by semicolons or the ends of lines.</summary>
internal static class WordPairs
{
    /// <summary>The second word of each pair by its first.</summary>
    public static Dictionary<string, string> Table(string pairs) =>
        pairs.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split(' ')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
