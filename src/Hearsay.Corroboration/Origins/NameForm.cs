using System.Collections.Concurrent;
using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Origins;

/// <summary>One way a source is named, made ready for comparing: folded words without articles and titles.</summary>
internal sealed class NameForm
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal) { "the", "a", "an", "its", "his", "her", "their", "our", "this", "that" };

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "dr", "mr", "mrs", "ms", "miss", "prof", "professor", "colonel", "col", "general", "gen", "captain", "capt", "major", "lieutenant", "lt", "sergeant",
        "governor", "president", "minister", "ambassador", "comrade", "sir", "dame", "lord", "lady", "senator", "mayor", "judge", "justice", "admiral",
        "commander", "secretary", "chancellor", "king", "queen", "prince", "princess", "pope", "bishop", "archbishop", "sheikh", "imam", "rabbi", "father",
        "sister", "brother", "chief", "inspector", "superintendent", "spokesman", "spokeswoman", "spokesperson", "deputy", "vice", "prime", "foreign",
    };

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "agency", "army", "company", "daily", "desk", "director", "government", "head", "man", "media", "member", "mission", "monitor", "news", "office",
        "officer", "official", "operator", "organisation", "organization", "people", "person", "police", "post", "power", "press", "radio", "reporter",
        "service", "source", "station", "times", "tribune", "union", "woman", "ministry", "court", "council", "committee", "commission", "department",
        "authority", "authorities", "board", "bureau", "group", "association", "university", "institute", "hospital", "bank", "party", "state", "national",
        "international", "public", "central", "federal", "regional", "local", "security", "health", "defence", "defense", "interior", "justice", "foreign",
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "united", "new", "first", "joint", "general",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "i", "me", "we", "us", "you", "he", "him", "she", "her", "it", "they", "them", "who", "each", "both", "some", "others", "one", "this", "that", "these",
        "those", "everyone", "someone", "many", "himself", "herself", "itself", "themselves",
    };

    // More different names than a large dossier has; what comes later is made each time.
    private const int NamesKept = 200_000;
    private static readonly ConcurrentDictionary<(string Name, bool KeepTitle), NameForm?> Known = new();
    private bool? _isOwned;

    private NameForm(string text, List<Word> words, bool isProper)
    {
        Text = text;
        Words = [.. words.Select(w => w.Unmarked)];
        Spelt = [.. words.Select(w => w.Lower)];
        Key = string.Join(' ', Words);
        IsProper = isProper;
        IsGeneric = Words.All(Generic.Contains);
    }

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>The folded words, without marks on letters.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The same words with their marks, as contents are compared.</summary>
    public IReadOnlyList<string> Spelt { get; }

    /// <summary>The folded words on one line.</summary>
    public string Key { get; }

    /// <summary>True for a name ("Halden Water"), false for a description ("the company").</summary>
    public bool IsProper { get; }

    /// <summary>True when the words are those of many bodies: "press office", "the ministry".</summary>
    public bool IsGeneric { get; }

    /// <summary>True when it names somebody's people or things: "Halden Water's engineers". Not a name with a possessive in it: "Bakers' Union".</summary>
    public bool IsOwned => _isOwned ??= Word.Split(Text) is var all && all.Zip(all.Skip(1)).Any(w => IsPossessive(w.First.Text) && char.IsLower(w.Second.Text[0]));

    /// <summary>The first letters of the words that begin with a capital, or of all words when fewer than two do.</summary>
    public string Initials => string.Concat(Words.Where(w => w is not ("of" or "and" or "the" or "for" or "de" or "la")).Select(w => w[0]));

    /// <summary>True for a word that stands for a name without being one.</summary>
    public bool IsPronoun => Words.Count == 1 && Pronouns.Contains(Words[0]);

    /// <summary>True for a word that stands before a name and is no part of it: "Colonel", "Dr".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>True for a word that says only what kind of body or person is meant: "ministry", "police".</summary>
    public static bool IsKindOfBody(string word) => Generic.Contains(word);

    /// <summary>True for a word with a possessive ending.</summary>
    public static bool IsPossessive(string word) => word.TrimEnd('s').EndsWith('\'') || word.TrimEnd('s').EndsWith('’');

    /// <summary>The form of a name; null when no word is left.</summary>
    public static NameForm? Of(string? name) => Of(name, keepTitle: false);

    /// <summary>The form of a role, the office at its head kept: "spokesman for the mission". Null when no word is left.</summary>
    public static NameForm? OfRole(string? role) => Of(role, keepTitle: true);

    private static NameForm? Of(string? name, bool keepTitle)
    {
        if (name is null) return null;
        if (Known.TryGetValue((name, keepTitle), out var known)) return known;
        var form = Make(name, keepTitle);
        // Counting locks all of it, so it is done only for a name not met before.
        if (Known.Count < NamesKept) Known[(name, keepTitle)] = form;
        return form;
    }

    private static NameForm? Make(string name, bool keepTitle)
    {
        var words = Word.Split(Head(name));
        var first = 0;
        while (first < words.Count && Leading.Contains(words[first].Lower)) first++;
        var described = first > 0 && words.Count > first && !char.IsUpper(words[first].Text[0]);
        while (!keepTitle && first < words.Count - 1 && Titles.Contains(words[first].Lower)) first++;
        if (first == words.Count) return null;
        var kept = words.Skip(first).Where(w => w.Lower.Length > 0).ToList();
        if (kept.Count == 0) return null;
        var proper = !described && kept.Any(w => char.IsUpper(w.Text[0]) && !Titles.Contains(w.Lower));
        return new NameForm(name.Trim(), kept, proper);
    }

    // "Ada Brook, 40, who lives there" is named Ada Brook.
    private static string Head(string name)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        var clause = name.IndexOf(" who ", StringComparison.OrdinalIgnoreCase);
        var end = Math.Min(comma > 0 ? comma : name.Length, clause > 0 ? clause : name.Length);
        return name.Any(char.IsUpper) && char.IsUpper(name.TrimStart()[0]) ? name[..end] : name;
    }
}
