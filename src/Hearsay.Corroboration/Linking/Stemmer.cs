namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The English stem of a lower-case word by the Porter2 rules (M. F. Porter, snowballstem.org/algorithms/english). Words
/// with letters outside a-z come back as they are. It is no lemmatiser: "went" keeps its form.
/// </summary>
internal static class Stemmer
{
    private const string Vowels = "aeiouy";

    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly HashSet<string> KeptAfterStep1A =
        new(StringComparer.Ordinal) { "inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed" };

    private static readonly (string Ending, string By)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("tional", "tion"), ("biliti", "ble"),
        ("lessli", "less"), ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"), ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"), ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string By)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] WholePrefixes = ["gener", "commun", "arsen"];

    private static readonly string[] PastAndPresent = ["ingly", "edly", "ing", "ed"];

    private static readonly string[] Step4 =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic"];

    /// <summary>The stem of <paramref name="word"/>, which must be in lower case.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 2 || !word.All(c => c is >= 'a' and <= 'z' or '\'')) return word;
        if (Exceptions.TryGetValue(word, out var known)) return known;
        var w = MarkConsonantY(word.Trim('\''));
        var (r1, r2) = Regions(w);
        w = Step1A(w);
        if (KeptAfterStep1A.Contains(w)) return w;
        w = Step1C(Step1B(w, r1));
        w = Replace(w, Step2, r1, r2, step: 2);
        w = Replace(w, Step3, r1, r2, step: 3);
        return Step5(Cut(w, r2), r1, r2).Replace('Y', 'y');
    }

    private static string MarkConsonantY(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new string(letters);
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);

    private static (int R1, int R2) Regions(string w)
    {
        var prefix = WholePrefixes.FirstOrDefault(p => w.StartsWith(p, StringComparison.Ordinal));
        var r1 = prefix?.Length ?? After(w, 0);
        return (r1, After(w, r1));
    }

    private static int After(string w, int from)
    {
        for (var i = from + 1; i < w.Length; i++)
            if (!IsVowel(w[i]) && IsVowel(w[i - 1])) return i + 1;
        return w.Length;
    }

    private static string Step1A(string w)
    {
        if (Ends(w, "sses")) return w[..^2];
        if (Ends(w, "ied") || Ends(w, "ies")) return w.Length > 4 ? w[..^2] : w[..^1];
        if (Ends(w, "us") || Ends(w, "ss") || !Ends(w, "s")) return w;
        return w[..^2].Any(IsVowel) ? w[..^1] : w;
    }

    private static string Step1B(string w, int r1)
    {
        if (Ends(w, "eedly") || Ends(w, "eed"))
        {
            var stem = w.Length - (Ends(w, "eedly") ? 5 : 3);
            return stem >= r1 ? w[..stem] + "ee" : w;
        }

        var ending = PastAndPresent.FirstOrDefault(e => Ends(w, e));
        if (ending is null || !w[..^ending.Length].Any(IsVowel)) return w;
        w = w[..^ending.Length];
        if (Ends(w, "at") || Ends(w, "bl") || Ends(w, "iz")) return w + "e";
        if (w.Length > 1 && w[^1] == w[^2] && "bdfgmnprt".Contains(w[^1], StringComparison.Ordinal)) return w[..^1];
        return IsShort(w) && r1 >= w.Length ? w + "e" : w;
    }

    private static bool IsShort(string w) =>
        w.Length == 2 ? IsVowel(w[0]) && !IsVowel(w[1])
        : w.Length > 2 && !IsVowel(w[^3]) && IsVowel(w[^2]) && !IsVowel(w[^1]) && !"wxY".Contains(w[^1], StringComparison.Ordinal);

    private static string Step1C(string w) => w.Length > 2 && w[^1] is 'y' or 'Y' && !IsVowel(w[^2]) ? w[..^1] + "i" : w;

    private static string Replace(string w, (string Ending, string By)[] rules, int r1, int r2, int step)
    {
        foreach (var (ending, by) in rules)
        {
            if (!Ends(w, ending)) continue;
            var stem = w.Length - ending.Length;
            if (stem < r1 || (ending == "ative" && stem < r2)) return w;
            if (ending == "ogi" && (stem == 0 || w[stem - 1] != 'l')) return w;
            if (step == 2 && ending == "li" && (stem == 0 || !"cdeghkmnrt".Contains(w[stem - 1], StringComparison.Ordinal))) return w;
            return w[..stem] + by;
        }

        return w;
    }

    private static string Cut(string w, int r2)
    {
        var ending = Step4.FirstOrDefault(e => Ends(w, e));
        if (ending is null) return w;
        var stem = w.Length - ending.Length;
        if (stem < r2 || (ending == "ion" && (stem == 0 || w[stem - 1] is not ('s' or 't')))) return w;
        return w[..stem];
    }

    private static string Step5(string w, int r1, int r2)
    {
        if (Ends(w, "e") && (w.Length - 1 >= r2 || (w.Length - 1 >= r1 && !IsShort(w[..^1])))) return w[..^1];
        return Ends(w, "ll") && w.Length - 1 >= r2 ? w[..^1] : w;
    }

    private static bool Ends(string w, string ending) => w.EndsWith(ending, StringComparison.Ordinal);
}
