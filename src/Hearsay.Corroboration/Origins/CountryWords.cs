namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whether two words are a country and its adjective, "Ukraine" and "Ukrainian", so that "Russia's Defence Ministry" and "the Russian Defence Ministry" are one body. By the endings
/// of English, which hold for countries that no list has, and a short list of those that follow none.
/// </summary>
internal static class CountryWords
{
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Bases = new(StringComparer.Ordinal) { "", "a", "ia", "e", "y", "o", "land", "ne", "ina" };

    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "n", "an", "ian", "ean", "i", "ish", "ese", "ic", "nian", "nese", "sh", "er" };

    private static readonly Dictionary<string, string> Irregular = (
        "french:france polish:poland spanish:spain danish:denmark welsh:wales greek:greece swedish:sweden norwegian:norway swiss:switzerland turkish:turkey irish:ireland finnish:finland peruvian:peru thai:thailand iraqi:iraq "
        + "omani:oman afghan:afghanistan kazakh:kazakhstan uzbek:uzbekistan tajik:tajikistan turkmen:turkmenistan kyrgyz:kyrgyzstan serbian:serbia argentine:argentina chinese:china cuban:cuba malian:mali british:britain").Split(' ').Select(p => p.Split(':')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>True for a country and its adjective, folded, in either order.</summary>
    public static bool AreOne(string one, string other) =>
        (Irregular.TryGetValue(one, out var country) && country == other) || (Irregular.TryGetValue(other, out country) && country == one) || IsAdjectiveOf(one, other) || IsAdjectiveOf(other, one);

    private static bool IsAdjectiveOf(string adjective, string country)
    {
        var shared = 0;
        while (shared < adjective.Length && shared < country.Length && adjective[shared] == country[shared]) shared++;
        for (var stem = shared; stem >= ShortestStem; stem--)
            if (Bases.Contains(country[stem..]) && Adjectives.Contains(adjective[stem..])) return true;
        return false;
    }
}
