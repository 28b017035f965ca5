using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Makes the propositions of a dossier's statements.</summary>
internal sealed class PropositionReader(Lexicon lexicon)
{
    private const double TimeShare = 0.25;
    private const int NegationReach = 6;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
    };

    /// <summary>The proposition of one statement.</summary>
    public Proposition Read(Report report, Statement statement)
    {
        var content = ContentOf(report.Text, statement);
        var words = Word.Split(content);
        return new Proposition
        {
            Report = report,
            Statement = statement,
            Content = content,
            Wording = string.Join(' ', words.Select(w => w.Lower)),
            Terms = TermsOf(words),
            Measures = [.. statement.Figures.Select(f => Measure.Of(f, lexicon))],
            IsNegated = words.Take(NegationReach).Any(w => Negators.Contains(w.Lower) || w.Lower.EndsWith("n't", StringComparison.Ordinal)),
        };
    }

    private static string ContentOf(string text, Statement statement) => string.Join(' ', statement.Content
        .Where(s => s.Start >= 0 && s.End <= text.Length && !s.IsEmpty)
        .Select(s => string.Join(' ', s.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private Dictionary<string, Term> TermsOf(List<Word> words)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        foreach (var (concept, at) in lexicon.Concepts(words))
        {
            var word = words[at];
            if (char.IsDigit(word.Lower[0]) || word.Lower.Length < 2) continue;
            var share = lexicon.IsTime(word.Lower) ? TimeShare : 1;
            if (!terms.TryGetValue(concept, out var known) || (word.IsName && !known.IsName))
                terms[concept] = new Term(word.Text, word.IsName && share >= 1, share);
        }

        return terms;
    }
}
