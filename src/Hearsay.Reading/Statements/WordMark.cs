namespace Hearsay.Reading.Statements;

/// <summary>A small number of a word's outer letters and length: words with different ones differ, words with the same may.</summary>
internal static class WordMark
{
    /// <summary>The greatest mark.</summary>
    public const int Most = 1023;

    /// <summary>The mark of a word, also of an empty one.</summary>
    public static int Of(string word) => word.Length == 0 ? 0 : ((word[0] * 67) + (word[^1] * 29) + (word[word.Length / 2] * 11) + word.Length) & Most;
}
