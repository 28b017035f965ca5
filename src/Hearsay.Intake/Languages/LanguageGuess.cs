using System.Text;

namespace Hearsay.Intake.Languages;

/// <summary>
/// Which language a text is in, by its script and, for scripts of many languages, by the share of its words that are among the commonest of
/// each. It says another language than English only when the case is clear: a report wrongly taken for German would not be read.
/// </summary>
internal static class LanguageGuess
{
    private const int SampleLength = 20_000;
    private const int FewestWords = 12;
    private const double LeastShare = 0.12;

    private static readonly (char From, char To, string Code)[] Scripts =
    [
        ('\u3040', '\u30FF', "ja"), ('\uAC00', '\uD7AF', "ko"), ('\u4E00', '\u9FFF', "zh"), ('\u0370', '\u03FF', "el"), ('\u0590', '\u05FF', "he"),
        ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"), ('\u0E00', '\u0E7F', "th"), ('\u0400', '\u04FF', "cyrillic"),
    ];

    /// <summary>The ISO 639-1 code, or null when it cannot be told.</summary>
    public static string? Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        var (latin, other) = Count(sample);
        var most = other.OrderByDescending(s => s.Value).FirstOrDefault();
        if (most.Value <= latin || most.Value < FewestWords) return ByWords(sample, cyrillic: false);
        return most.Key switch
        {
            "cyrillic" => ByWords(sample, cyrillic: true),
            "zh" when other.ContainsKey("ja") => "ja",
            "ar" when sample.IndexOfAny("پچژگ") >= 0 && sample.Count('ی') > sample.Count('ي') => "fa",
            var code => code,
        };
    }

    private static (int Latin, Dictionary<string, int> Other) Count(ReadOnlySpan<char> sample)
    {
        var (latin, other) = (0, new Dictionary<string, int>());
        foreach (var c in sample)
        {
            if (c < '\u0250')
            {
                if (char.IsLetter(c)) latin++;
            }
            else if (Array.Find(Scripts, s => c >= s.From && c <= s.To).Code is { } code) other[code] = other.GetValueOrDefault(code) + 1;
        }

        return (latin, other);
    }

    private static string? ByWords(ReadOnlySpan<char> sample, bool cyrillic)
    {
        var words = Words(sample);
        if (words.Count < FewestWords) return null;
        var (best, most, english) = ("", -1, 0);
        foreach (var (language, common) in CommonWords.Of)
        {
            if ((language is "ru" or "uk" or "bg") != cyrillic) continue;
            var known = words.Count(common.Contains);
            if (language == "en") english = known;
            if (known > most || (known == most && string.CompareOrdinal(language, best) < 0)) (best, most) = (language, known);
        }

        if (most / (double)words.Count < LeastShare) return null;
        return best == "en" || most >= english * 2 ? best : null;
    }

    private static List<string> Words(ReadOnlySpan<char> sample)
    {
        var (words, word) = (new List<string>(), new StringBuilder());
        foreach (var c in sample)
        {
            if (char.IsLetter(c)) word.Append(char.ToLowerInvariant(c));
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
