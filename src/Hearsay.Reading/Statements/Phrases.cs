namespace Hearsay.Reading.Statements;

/// <summary>A set of word sequences, looked up at a place in a text in time that depends on the set's longest member alone.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, string[][]> _byFirst;

    // A bit for the mark of each first word: most words of a text fail here, without being looked up.
    private readonly ulong[] _marks = new ulong[(WordMark.Most + 1) / 64];

    /// <summary>The phrases, each as lower-case words parted by single spaces, clitics apart ("did n't").</summary>
    public Phrases(params IEnumerable<string> phrases)
    {
        _byFirst = phrases.Select(p => p.Split(' ')).GroupBy(p => p[0]).ToDictionary(
            g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);
        foreach (var mark in _byFirst.Keys.Select(WordMark.Of)) _marks[mark / 64] |= 1ul << (mark % 64);
    }

    /// <summary>Number of tokens of the longest phrase that starts at <paramref name="at"/> and ends before <paramref name="end"/>; 0 for none.</summary>
    public int LengthAt(TokenWords words, int at, int end)
    {
        var mark = words.Mark(at);
        if ((_marks[mark / 64] & (1ul << (mark % 64))) == 0 || !_byFirst.TryGetValue(words[at], out var candidates)) return 0;
        foreach (var phrase in candidates)
            if (at + phrase.Length <= end && Matches(words, at, phrase)) return phrase.Length;
        return 0;
    }

    /// <summary>True when a phrase starts at <paramref name="at"/>.</summary>
    public bool At(TokenWords words, int at, int end) => LengthAt(words, at, end) > 0;

    /// <summary>Index of the first phrase in a range of tokens, or -1.</summary>
    public int FirstIn(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (At(words, i, end)) return i;
        return -1;
    }

    /// <summary>True when a phrase stands anywhere in a range of tokens.</summary>
    public bool AnyIn(TokenWords words, int start, int end) => FirstIn(words, start, end) >= 0;

    /// <summary>Number of tokens of the longest phrase that ends just before <paramref name="end"/>; 0 for none.</summary>
    public int LengthBefore(TokenWords words, int end, int start)
    {
        for (var at = Math.Max(start, end - 6); at < end; at++)
            if (LengthAt(words, at, end) == end - at) return end - at;
        return 0;
    }

    private static bool Matches(TokenWords words, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!string.Equals(words[at + i], phrase[i], StringComparison.Ordinal)) return false;
        return true;
    }
}
