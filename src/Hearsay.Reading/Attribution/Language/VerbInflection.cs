namespace Hearsay.Reading.Attribution.Language;

/// <summary>The forms of English verbs by rule; irregular ones are given with their forms.</summary>
internal static class VerbInflection
{
    // Verbs of more than one syllable whose last consonant is doubled all the same.
    private static readonly HashSet<string> Doubling = new(StringComparer.Ordinal)
    {
        "admit", "permit", "refer", "occur", "prefer", "regret", "rebut", "commit", "submit", "transfer", "control", "deter", "propel", "expel", "forget",
        "begin", "incur", "defer", "infer", "confer", "compel", "rebel", "patrol", "equip", "outrun", "quip",
    };

    /// <summary>The forms of an entry: the bare form alone, or "say said", or "write wrote written".</summary>
    public static IEnumerable<(string Form, VerbForm Kind)> FormsOf(string entry)
    {
        var parts = entry.Split(' ');
        var lemma = parts[0];
        yield return (lemma, VerbForm.Base);
        yield return (ThirdOf(lemma), VerbForm.Third);
        yield return (IngOf(lemma), VerbForm.Ing);
        yield return (parts.Length > 1 ? parts[1] : PastOf(lemma), VerbForm.Past);
        if (parts.Length > 2) yield return (parts[2], VerbForm.Participle);
    }

    private static string ThirdOf(string lemma) => lemma switch
    {
        "have" => "has",
        _ when EndsInConsonantY(lemma) => lemma[..^1] + "ies",
        _ when lemma[^1] is 's' or 'x' or 'z' or 'o' || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal) => lemma + "es",
        _ => lemma + "s",
    };

    private static string PastOf(string lemma) => lemma switch
    {
        _ when lemma[^1] == 'e' => lemma + "d",
        _ when EndsInConsonantY(lemma) => lemma[..^1] + "ied",
        _ when Doubles(lemma) => lemma + lemma[^1] + "ed",
        _ => lemma + "ed",
    };

    private static string IngOf(string lemma) => lemma switch
    {
        _ when lemma.EndsWith("ie", StringComparison.Ordinal) => lemma[..^2] + "ying",
        _ when lemma[^1] == 'e' && lemma.Length > 2 && lemma[^2] is not ('e' or 'o' or 'y') => lemma[..^1] + "ing",
        _ when Doubles(lemma) => lemma + lemma[^1] + "ing",
        _ => lemma + "ing",
    };

    private static bool Doubles(string lemma)
    {
        if (Doubling.Contains(lemma)) return true;
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || !IsVowel(lemma[^2]) || IsVowel(lemma[^3]) || lemma[^1] is 'w' or 'x' or 'y') return false;
        return lemma.Count(IsVowel) == 1;
    }

    private static bool EndsInConsonantY(string lemma) => lemma[^1] == 'y' && lemma.Length > 1 && !IsVowel(lemma[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
