using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Picks the statement that says a claim best and makes its content a sentence.</summary>
internal static class ClaimText
{
    private const int GoodLength = 14;
    private const int LongestText = 300;

    // A claim about a count is best said by the sentence that gives the count and little else.
    private const int LongestCount = 150;

    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal)
    {
        "he", "she", "it", "they", "we", "i", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "there", "such", "here", "you",
    };

    /// <summary>The claim's text: the content that shares most with the others, asserts, is short and points at nothing outside itself.</summary>
    public static string Of(IReadOnlyList<Proposition> claim, TermWeights weights)
    {
        var frequency = claim.SelectMany(p => p.Terms.Concepts).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        var best = claim
            .OrderByDescending(p => p.Statement.Stance is Stance.Asserts or Stance.Intends)
            .ThenBy(p => p.Content.Length > (p.Scope is null ? LongestText : LongestCount))
            .ThenByDescending(p => Clarity(p, frequency, claim.Count, weights))
            .ThenBy(p => p.Content, StringComparer.Ordinal)
            .First();
        return Sentence(best.Content);
    }

    private static double Clarity(Proposition proposition, Dictionary<string, int> frequency, int size, TermWeights weights)
    {
        var words = proposition.Wording.Split(' ');
        var shared = proposition.Terms.Sum(t => weights.Of(t.Concept) * t.Term.Share * frequency[t.Concept]) / size;
        var length = Math.Abs(words.Length - GoodLength) / (double)GoodLength;
        var pointing = words.Take(3).Count(Pointing.Contains) + (proposition.Statement.Mode == Mode.Direct ? 1 : 0);
        return shared - (2 * length) - (2 * pointing);
    }

    // "[said] that his unit was ordered ...": the word ties the clause to its cue, which is not here.
    private static string WithoutThat(string text) => text.StartsWith("that ", StringComparison.Ordinal) && text.Length > "that ".Length ? text["that ".Length..].TrimStart() : text;

    private static string Shortened(string text)
    {
        var cut = text.LastIndexOf(' ', LongestText);
        return text[..(cut > 0 ? cut : LongestText)] + " …";
    }

    private static string Sentence(string content)
    {
        var text = WithoutThat(content.Trim().Trim('"', '“', '”', ',', ';', ' '));
        if (text.Length > LongestText) text = Shortened(text);
        if (text.Length == 0) return "(no words)";
        var ended = text[^1] is '.' or '!' or '?' or '…' ? text : text + ".";
        return char.ToUpperInvariant(ended[0]) + ended[1..];
    }
}
