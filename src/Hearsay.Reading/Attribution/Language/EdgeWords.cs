namespace Hearsay.Reading.Attribution.Language;

/// <summary>Words at the edge of a stretch of text, parted by single spaces.</summary>
internal static class EdgeWords
{
    /// <summary>What stands behind the last space; all of it where there is none.</summary>
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];
}
