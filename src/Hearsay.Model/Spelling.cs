using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Model;

/// <summary>
/// Compares words of names as texts spell them. It judges letters alone: whether two names that are spelt alike are one person's, is for those who ask.
/// Words are taken as <see cref="TextWord.Fold"/> and <see cref="Diacritics"/> leave them, in small letters without marks.
/// </summary>
public static class Spelling
{
    private const int LongestCompared = 40;
    private const int ShortestVariant = 4;

    // What transliterations write differently for one sound; the longer ones first, as an "sch" holds a "ch".
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("ch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("dj", "j"), ("ts", "c"), ("tz", "c"),
        ("ck", "k"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("w", "v"), ("q", "k"), ("x", "ks"), ("y", "i"), ("ł", "l"), ("ø", "o"), ("đ", "d"), ("ß", "s"), ("'", ""), ("’", ""), ("-", ""),
    ];

    // By their first letter, so that most letters of a word are looked up and compared with nothing.
    private static readonly FrozenDictionary<char, (string Written, string Sound)[]> SoundsByLetter = Sounds.GroupBy(s => s.Written[0]).ToFrozenDictionary(s => s.Key, s => s.ToArray());

    /// <summary>
    /// True for the same word, or one that a transliteration or a slip may have made of it: one letter away from five letters on, two from six on. It errs
    /// towards yes.
    /// </summary>
    public static bool AreNear(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a == b) return true;
        var shortest = Math.Min(a.Length, b.Length);
        return IsWithin(a, b, shortest >= 6 ? 2 : shortest >= 5 ? 1 : 0);
    }

    /// <summary>
    /// True where two words differ only as transliterations of one name do: "zelensky", "zelenskyy" and "zelenskiy", "yusuf" and "yousef". They have the
    /// same consonants by <see cref="Sound"/> and are near; an "a" at the end of one alone is a woman's name beside a man's. Stricter than <see cref="AreNear"/>.
    /// </summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <param name="most">How many vowels may differ.</param>
    public static bool AreVariants(string a, string b, int most = 2)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a == b) return true;
        if (Math.Min(a.Length, b.Length) < ShortestVariant) return false;
        var (x, y) = (Written(a), Written(b));
        return x.EndsWith('a') == y.EndsWith('a') && Consonants(x) == Consonants(y) && (x == y || (most == 1 ? IsWithin(x, y, 1) : AreNear(x, y)));
    }

    /// <summary>What stays of a word in every transliteration: its first sound and the consonants behind it. Words that <see cref="AreVariants"/> have the same.</summary>
    public static string Sound(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Consonants(Written(word));
    }

    private static string Consonants(string written) => string.Concat(written.Where((c, i) => i == 0 || c is not ('a' or 'e' or 'i' or 'o' or 'u')));

    // Letters for sounds, none doubled.
    private static string Written(string word)
    {
        var made = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var known = SoundAt(word, at);
            if (known is null) Add(made, word[at]);
            foreach (var letter in known?.Sound ?? "") Add(made, letter);
            at += known?.Written.Length ?? 1;
        }

        return made.ToString();
    }

    private static void Add(StringBuilder made, char letter)
    {
        if (made.Length == 0 || made[^1] != letter) made.Append(letter);
    }

    private static (string Written, string Sound)? SoundAt(string word, int at)
    {
        if (!SoundsByLetter.TryGetValue(word[at], out var sounds)) return null;
        foreach (var known in sounds)
            if (string.CompareOrdinal(word, at, known.Written, 0, known.Written.Length) == 0) return known;
        return null;
    }

    private static bool IsWithin(string a, string b, int allowed) => allowed > 0 && Math.Abs(a.Length - b.Length) <= allowed && Distance(a, b, allowed) <= allowed;

    private static int Distance(string a, string b, int allowed)
    {
        if (a.Length > LongestCompared || b.Length > LongestCompared) return allowed + 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
