using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Whether two names can be one source. It errs towards yes: two origins taken for one are the lesser fault.</summary>
internal static class NameMatch
{
    /// <summary>
    /// True when both are names of one person: the same surname, or one a letter or two away in a long one, and no given
    /// names that differ. "Ana Keller", "Keller", "A. Keller", "Anna Kellerr".
    /// </summary>
    public static bool SamePerson(NameForm a, NameForm b)
    {
        if (!a.IsProper || !b.IsProper || !Spelling.AreNear(a.Words[^1], b.Words[^1])) return false;
        if (a.Words.Count == 1 || b.Words.Count == 1) return a.Words[^1] == b.Words[^1] || a.Words[^1].Length >= 6;
        var (x, y) = (a.Words[0], b.Words[0]);
        return Spelling.AreNear(x, y) || (x[0] == y[0] && (x.Length == 1 || y.Length == 1));
    }

    /// <summary>True when one is the beginning of the other ("Halden", "Halden Water") or its initials ("HW").</summary>
    public static bool SameBody(NameForm a, NameForm b)
    {
        var (small, large) = a.Words.Count <= b.Words.Count ? (a, b) : (b, a);
        if (!small.IsProper || !large.IsProper || small.IsGeneric) return small.Key == large.Key;
        if (AreOfOneCountry(a, b) || KindOfBody.AreOne(a, b)) return true;
        // "Halden Water's critics" are not Halden Water.
        if (large.IsOwned && !small.IsOwned && small.Words.Count < large.Words.Count) return false;
        return IsAcronym(small, large) || AreSame(small.Words, large.Words, 0);
    }

    /// <summary>"Russia's Defence Ministry" and "the Russian Defence Ministry".</summary>
    private static bool AreOfOneCountry(NameForm a, NameForm b) =>
        a.Words.Count > 1 && a.Words.Count == b.Words.Count && AreSame(a.Words, b.Words, 1) && CountryWords.AreOne(a.Words[0], b.Words[0]);

    // The words of the one, from a place on, are those that the other has there.
    private static bool AreSame(IReadOnlyList<string> few, IReadOnlyList<string> many, int from)
    {
        for (var i = from; i < few.Count; i++)
            if (few[i] != many[i]) return false;
        return true;
    }

    private static bool IsAcronym(NameForm small, NameForm large) =>
        small.Words.Count == 1 && large.Words.Count > 1 && small.Words[0].Length >= 2
        && small.Text.Count(char.IsUpper) == small.Words[0].Length && large.Initials == small.Words[0];
}
