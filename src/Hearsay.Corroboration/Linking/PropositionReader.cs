using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Makes the propositions of a dossier's statements.</summary>
internal sealed class PropositionReader(Lexicon lexicon)
{
    private const double TimeShare = 0.25;
    private const double KindShare = 0.5;
    private const double BackgroundShare = 0.3;

    private static readonly HashSet<string> Negators = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "nobody", "nothing", "none", "neither", "nor", "without", "cannot",
        "fail", "fails", "failed", "refuse", "refuses", "refused",
    };

    /// <summary>The proposition of one statement.</summary>
    public Proposition Read(Report report, Statement statement)
    {
        var content = ContentOf(report.Text, statement);
        var words = Word.Split(content);
        var terms = TermsOf(words);
        var measures = MeasuresOf(report, statement, content, words);
        return new Proposition
        {
            Report = report,
            Statement = statement,
            Content = content,
            Wording = string.Join(' ', words.Select(w => w.Lower)),
            Terms = terms,
            Names = [.. terms.Where(t => t.Value.IsName).Select(t => t.Key)],
            Days = EventDays.Of(report.Text, statement.Times),
            Measures = MainFigure.Compared(measures),
            Scope = MainFigure.Of(measures)?.ScopeKey,
            IsNegated = words.Any(w => Negators.Contains(w.Lower) || w.Lower.EndsWith("n't", StringComparison.Ordinal)),
        };
    }

    private List<Measure> MeasuresOf(Report report, Statement statement, string content, List<Word> words)
    {
        if (statement.Figures.Count == 0) return [];
        var told = statement.SaidOn ?? report.Header.Published?.Date;
        var scene = statement.Times
            .Where(t => t.From is not null && TallyDay.SetsTheScene(words, words.FindIndex(w => w.Start >= PlaceIn(report.Text, statement, t.Span))))
            .Select(t => t.From!.Value).ToList();
        return statement.Figures
            .Select(f => Measure.Of(f, content, PlaceIn(report.Text, statement, f.Span), lexicon))
            .Select(m => TallyDay.Settle(m, scene, told)).ToList();
    }

    private static string ContentOf(string text, Statement statement) => string.Join(' ', statement.Content
        .Where(s => s.Start >= 0 && s.End <= text.Length && !s.IsEmpty)
        .Select(s => OnOneLine(s.In(text))));

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Where a span of the report stands in the content on one line.
    private static int PlaceIn(string text, Statement statement, TextSpan figure)
    {
        var before = statement.Content
            .Where(s => s.Start >= 0 && s.End <= text.Length && s.Start < figure.Start)
            .Select(s => OnOneLine(text[s.Start..Math.Min(s.End, figure.Start)]))
            .Where(t => t.Length > 0);
        return before.Sum(t => t.Length + 1);
    }

    private Dictionary<string, Term> TermsOf(List<Word> words)
    {
        var terms = new Dictionary<string, Term>(StringComparer.Ordinal);
        var background = Background.In(words);
        foreach (var (concept, at, length) in lexicon.Concepts(words))
        {
            var word = words[at];
            if (char.IsDigit(word.Lower[0]) || word.Lower.Length < 2) continue;
            var share = (background[at] ? BackgroundShare : 1) * (length == 1 && lexicon.IsTime(word.Lower) ? TimeShare : 1);
            var shown = string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text));
            var isName = length == 1 && IsName(words, at) && !lexicon.IsTime(word.Lower);
            Add(terms, concept, new Term(shown, isName, share, isName ? 1.0 / NameLength(words, at) : IsTitle(words, at + length - 1) ? 0 : 1));
            if (lexicon.KindOf(concept) is { } kind) Add(terms, kind, new Term(shown, false, share * KindShare));
            foreach (var inner in length == 1 ? [] : words.Skip(at).Take(length).Where(w => !lexicon.IsStop(w.Lower)))
                Add(terms, lexicon.ConceptOf(inner.Lower), new Term(inner.Text, false, share * KindShare));
        }

        return terms;
    }

    // The first word of a sentence is a name when a capital follows it: "Corrib Line sails", not "Ferries sail".
    private static bool IsName(List<Word> words, int at) => words[at].IsName
        || (char.IsUpper(words[at].Text[0]) && at + 1 < words.Count && words[at + 1].IsName && !words[at + 1].AfterComma);

    // "Foreman Pavel Orsk", "the foreman, Pavel Orsk": the word before the name is part of naming him, and no evidence beside the name.
    private static bool IsTitle(List<Word> words, int at) => at + 1 < words.Count && words[at + 1].IsName;

    // How many words the name has that holds the word at a place: capitals side by side.
    private static int NameLength(List<Word> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && !words[first].AtStart && !words[first].AfterComma && char.IsUpper(words[first - 1].Text[0])) first--;
        while (last + 1 < words.Count && words[last + 1].IsName && !words[last + 1].AfterComma) last++;
        return last - first + 1;
    }

    private static void Add(Dictionary<string, Term> terms, string concept, Term term)
    {
        if (terms.TryGetValue(concept, out var known))
            term = term with { Share = Math.Max(known.Share, term.Share), IsName = known.IsName || term.IsName, Shown = known.Share >= term.Share ? known.Shown : term.Shown };
        terms[concept] = term;
    }
}
