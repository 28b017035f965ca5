using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// What a name or description says of the kind of body, and of which one of the kind. Examples: <c>Corra's ministry of works</c>, <c>the Corran works ministry</c> and
/// <c>Ministry of Works of Corra</c> say the same · <c>the electoral office</c> is what <c>Electoral Office of Arle</c> is, too. It knows no dossier.
/// </summary>
internal static class KindOfBody
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "ministry", "department", "directorate", "office", "agency", "authority", "administration", "service", "bureau", "board", "commission", "committee", "council", "court", "tribunal", "parliament", "police", "army", "navy", "guard",
        "coastguard", "brigade", "command", "staff", "mission", "inspectorate", "institute", "university", "college", "school", "hospital", "clinic", "bank", "union", "association", "federation", "league", "society", "party", "club", "church",
        "museum", "laboratory", "registry", "prefecture", "municipality", "embassy", "foundation", "movement", "works", "railway", "railroad", "airport", "cooperative", "chamber", "diocese", "regulator", "secretariat", "corporation",
    };

    // Kinds of which "the" alone is nobody's for certain, though only one is named so: every house has an office, and reports speak of agencies for the press.
    private static readonly HashSet<string> OfEveryHouse = new(StringComparer.Ordinal)
        { "office", "agency", "service", "department", "board", "staff", "command", "administration", "council", "authority", "works", "bureau", "school", "guard", "club", "corporation" };

    private static readonly HashSet<string> Regulating = new(StringComparer.Ordinal) { "authority", "commission", "agency", "inspectorate", "office", "board", "directorate" };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "in", "at", "on", "near", "de", "that", "which", "who", "against" };

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "of", "the", "a", "an", "and", "for", "in", "at", "on", "de", "its", "his", "her", "their", "our", "this", "that", "local" };

    /// <summary>The word that says the kind; null when none does.</summary>
    public static string? HeadOf(NameForm form)
    {
        var link = form.Words.TakeWhile(w => !Links.Contains(w)).Count();
        for (var i = link - 1; i >= 0; i--)
            if (Kinds.Contains(form.Words[i])) return form.Words[i];
        return null;
    }

    /// <summary>True for a description that tells which body of its kind is meant: "the electoral office".</summary>
    public static bool IsLongDescription(NameForm form) => form.Words.Count > 1 && IsDescription(form) && Telling(form).Count > 0;

    /// <summary>True for a description that says nothing but the kind, where that is enough in a dossier with one body of it: "the hospital".</summary>
    public static bool IsBareDescription(NameForm form) => form.Words.Count == 1 && !form.IsProper && HeadOf(form) is { } head && !OfEveryHouse.Contains(head);

    /// <summary>True for a name that says its kind: "Electoral Office of Arle". "Corra's ministry" is a description.</summary>
    public static bool IsName(NameForm form) => form.IsProper && form.Words.Count > 1 && !form.IsOwned && HeadOf(form) is not null && !IsDescription(form);

    /// <summary>True when a name can be what a description means: of its kind, and with every other word of it.</summary>
    public static bool Fits(NameForm name, NameForm description)
    {
        if (HeadOf(name) is not { } kind || HeadOf(description) is not { } asked || !(kind == asked || (asked == "regulator" && Regulating.Contains(kind)))) return false;
        var words = Telling(name);
        return Telling(description).TrueForAll(d => words.Exists(w => AreOne(w, d)));
    }

    /// <summary>True when two names or descriptions of a body say the same in another order, or a country by its adjective.</summary>
    public static bool AreOne(NameForm a, NameForm b) => a.Words.Count > 1 && b.Words.Count > 1 && Telling(a).Count > 0 && Fits(a, b) && Fits(b, a);

    /// <summary>The first letters of all words that tell, in order of the alphabet: equal for those that say the same.</summary>
    public static string Letters(NameForm form) => string.Concat(form.Words.Where(w => !Small.Contains(w)).Select(w => w[0]).Order());

    private static bool IsDescription(NameForm form) => HeadOf(form) is { } head && (!form.IsProper || Word.Split(form.Text).Exists(w => w.Lower == head && char.IsLower(w.Text[0])));

    private static List<string> Telling(NameForm form)
    {
        var head = HeadOf(form);
        return [.. form.Words.Where(w => w != head && !Small.Contains(w))];
    }

    private static bool AreOne(string one, string other) => one == other || Stemmer.Stem(one) == Stemmer.Stem(other) || CountryWords.AreOne(one, other) || (one, other) is ("defense", "defence") or ("defence", "defense");
}
