namespace Hearsay.Reading.Network;

/// <summary>
/// What the network sees of a word's spelling: its hashes. Typographic quotation marks and dashes count as their plain forms,
/// case is folded; only <see cref="Shape"/> keeps case.
/// </summary>
internal readonly record struct WordForm(ulong Word, ulong Prefix, ulong Suffix2, ulong Suffix3, ulong Shape)
{
    private const int Longest = 64;

    /// <summary>The form of a token's words.</summary>
    public static WordForm Of(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Longest];
        plain = plain[..Plain(word, plain)];
        return new WordForm(
            StableHash.Of(plain),
            StableHash.Of(plain[..Math.Min(3, plain.Length)]),
            StableHash.Of(plain[Math.Max(0, plain.Length - 2)..]),
            StableHash.Of(plain[Math.Max(0, plain.Length - 3)..]),
            ShapeOf(word));
    }

    /// <summary>Writes the folded form into <paramref name="plain"/> and gives its length; long tokens are cut at 64.</summary>
    public static int Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        var length = Math.Min(word.Length, Math.Min(plain.Length, Longest));
        for (var i = 0; i < length; i++) plain[i] = Fold(word[i]);
        return length;
    }

    private static char Fold(char c) => c switch
    {
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or '`' or '´' => '\'',
        '–' or '—' or '―' or '‑' => '-',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Runs of capitals, small letters and digits become one letter each: "McCain's" is XxXx'x.</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[12];
        var length = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? '9' : Fold(c);
            if (length > 0 && shape[length - 1] == kind) continue;
            if (length == shape.Length) break;
            shape[length++] = kind;
        }

        return StableHash.Of(shape[..length]);
    }
}
