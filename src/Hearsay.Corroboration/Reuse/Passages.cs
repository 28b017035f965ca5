using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>The words of a report's text in order, with the hash of every run of <see cref="Run"/> words.</summary>
internal sealed class Passages
{
    /// <summary>Words in a shingle.</summary>
    public const int Run = WordRuns.Length;

    private readonly List<TextWord> _words;
    private readonly int[] _statementOf;

    private Passages(Report report, IReadOnlyList<Statement> statements, List<TextWord> words, ulong[] hashes, int[] statementOf)
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

    /// <summary>Words of the body; <see cref="TextWord.Start"/> counts from the start of the report's text.</summary>
    public IReadOnlyList<TextWord> Words => _words;

    /// <summary>The hash of the run that starts at each word; fewer than the words by <see cref="Run"/> - 1.</summary>
    public IReadOnlyList<ulong> Hashes { get; }

    /// <summary>The passages of a report's body.</summary>
    public static Passages Of(Report report, IReadOnlyList<Statement> statements)
    {
        List<TextWord> words = [.. TextWord.Of(report)];
        return new Passages(report, statements, words, WordRuns.Hashes(words), Owners(words, statements));
    }

    /// <summary>Where the words from one index to another, both held, stand in the report's text.</summary>
    public TextSpan Span(int first, int last) => new(_words[first].Start, _words[last].End);

    /// <summary>Index of the first word at or after a place in the text.</summary>
    public int WordAt(int place) => LowerBound(_words, place);

    /// <summary>Index of the statement whose content holds a place in the text, the innermost when several do; null when none does.</summary>
    public int? StatementAt(int place) => WordAt(place) is var at && at < _statementOf.Length && _statementOf[at] >= 0 ? _statementOf[at] : null;

    private static int[] Owners(List<TextWord> words, IReadOnlyList<Statement> statements)
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

    private static int LowerBound(List<TextWord> words, int place)
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
}
