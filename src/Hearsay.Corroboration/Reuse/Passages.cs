using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>The words of a report's text in order, with the hash of every run of <see cref="Run"/> words.</summary>
internal sealed class Passages
{
    /// <summary>Words in a shingle.</summary>
    public const int Run = 5;

    private readonly List<Word> _words;
    private readonly int[] _statementOf;

    private Passages(Report report, IReadOnlyList<Statement> statements, List<Word> words, ulong[] hashes, int[] statementOf)
    {
        Statements = statements;
        _statementOf = statementOf;
        Report = report;
        _words = words;
        Hashes = hashes;
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Its statements.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Words of the body; <see cref="Word.Start"/> counts from the start of the report's text.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>The hash of the run that starts at each word; fewer than the words by <see cref="Run"/> - 1.</summary>
    public IReadOnlyList<ulong> Hashes { get; }

    /// <summary>The passages of a report's body.</summary>
    public static Passages Of(Report report, IReadOnlyList<Statement> statements)
    {
        var body = report.Body.End <= report.Text.Length && !report.Body.IsEmpty ? report.Body : new TextSpan(0, report.Text.Length);
        var words = Word.Split(body.In(report.Text)).ConvertAll(w => w with { Start = w.Start + body.Start });
        var each = words.ConvertAll(w => Fnv(w.Lower));
        var hashes = new ulong[Math.Max(0, words.Count - Run + 1)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = i; j < i + Run; j++) hash = (hash ^ each[j]) * 1099511628211UL;
            hashes[i] = hash;
        }

        return new Passages(report, statements, words, hashes, Owners(words, statements));
    }

    /// <summary>Where the words from one index to another, both held, stand in the report's text.</summary>
    public TextSpan Span(int first, int last) => new(_words[first].Start, _words[last].Start + _words[last].Text.Length);

    /// <summary>Index of the first word at or after a place in the text.</summary>
    public int WordAt(int place) => LowerBound(_words, place);

    /// <summary>Index of the statement whose content holds a place in the text, the innermost when several do; null when none does.</summary>
    public int? StatementAt(int place) => WordAt(place) is var at && at < _statementOf.Length && _statementOf[at] >= 0 ? _statementOf[at] : null;

    private static int[] Owners(List<Word> words, IReadOnlyList<Statement> statements)
    {
        var owners = new int[words.Count];
        Array.Fill(owners, -1);
        var spans = statements.SelectMany((s, i) => s.Content.Select(c => (Span: c, Statement: i))).OrderByDescending(c => c.Span.Length).ToList();
        foreach (var (span, statement) in spans)
        {
            for (var i = LowerBound(words, span.Start); i < words.Count && words[i].Start < span.End; i++) owners[i] = statement;
        }

        return owners;
    }

    private static int LowerBound(List<Word> words, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static ulong Fnv(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
