namespace Hearsay.Corroboration.Reuse;

/// <summary>Whether one spelling of a name can be a slip for another.</summary>
internal static class NameSlip
{
    private const int ShortestWord = 5;
    private static readonly HashSet<(char, char)> Alike = [('c', 'k'), ('i', 'j'), ('i', 'y'), ('k', 'q'), ('s', 'z'), ('v', 'w'), ('e', 'i'), ('f', 'p')];

    /// <summary>
    /// True for two long words, folded, that differ by one letter put wrong, left out, put in or by two exchanged, within the word. Not where writers often go astray each by himself: a
    /// letter doubled, letters of one sound, an "h" or an "e" for an umlaut, an ending.
    /// </summary>
    public static bool Is(string wrong, string right)
    {
        var (shorter, longer) = wrong.Length <= right.Length ? (wrong, right) : (right, wrong);
        if (shorter.Length < ShortestWord || longer.Length - shorter.Length > 1 || shorter == longer) return false;
        var at = 0;
        while (at < shorter.Length && shorter[at] == longer[at]) at++;
        // The first letter makes another name, the last another case of it.
        if (at == 0 || at >= shorter.Length - 1) return false;
        if (longer.Length > shorter.Length) return SameFrom(shorter, at, longer, at + 1) && !IsEasy(longer, at);
        if (SameFrom(shorter, at + 1, longer, at + 1)) return !Alike.Contains((shorter[at], longer[at])) && !Alike.Contains((longer[at], shorter[at]));
        return shorter[at] == longer[at + 1] && shorter[at + 1] == longer[at] && SameFrom(shorter, at + 2, longer, at + 2);
    }

    private static bool SameFrom(string a, int i, string b, int j) => string.CompareOrdinal(a, i, b, j, int.MaxValue) == 0;

    private static bool IsEasy(string longer, int at) => longer[at] is 'h' or 'e' || longer[at] == longer[at - 1] || (at + 1 < longer.Length && longer[at] == longer[at + 1]);
}
