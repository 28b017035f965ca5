using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Where the words of a report's text stand, with the hash of every run of <see cref="Run"/> words, and what was found of them in other reports.</summary>
internal sealed class Passages : IKeyed
{
    /// <summary>Words in a shingle.</summary>
    public const int Run = WordRuns.Length;

    private static readonly IReadOnlyDictionary<string, SharedPassage> NoLenders = new Dictionary<string, SharedPassage>();
    private static readonly IReadOnlyDictionary<string, Copy> NoCopies = new Dictionary<string, Copy>();
    private readonly TextSpan[] _words;
    private ulong[]? _keys;

    private Passages(Report report, IReadOnlyList<Statement> statements, TextSpan[] words, ulong[] keys)
    {
        (Report, Statements, _words, _keys) = (report, statements, words, keys);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Its statements.</summary>
    public IReadOnlyList<Statement> Statements { get; private set; }

    /// <summary>How many words its body has.</summary>
    public int Words => _words.Length;

    /// <summary>The hash of the run that starts at each word; fewer than the words by <see cref="Run"/> - 1.</summary>
    public IReadOnlyList<ulong> Keys => _keys ??= WordRuns.Hashes([.. TextWord.Of(Report)]);

    /// <summary>The reports this one holds a passage of, by SHA-256, with the longest.</summary>
    public IReadOnlyDictionary<string, SharedPassage> Lenders { get; private set; } = NoLenders;

    /// <summary>Where its statements' words were taken from, by the statement's identity; those that stand in no earlier report are left out.</summary>
    public IReadOnlyDictionary<string, Copy> Copies { get; private set; } = NoCopies;

    /// <summary>The passages of a report's body.</summary>
    public static Passages Of(Report report, IReadOnlyList<Statement> statements)
    {
        List<TextWord> words = [.. TextWord.Of(report)];
        TextSpan[] spans = [.. words.Select(w => new TextSpan(w.Start, w.End))];
        return new Passages(report, statements, spans, WordRuns.Hashes(words));
    }

    /// <summary>Has the report make other statements from here on.</summary>
    public void Read(IReadOnlyList<Statement> statements) => Statements = statements;

    /// <inheritdoc/>
    public void Forget() => _keys = null;

    /// <summary>True when words of it were taken from a report.</summary>
    public bool Borrows(Report report) => Copies.Values.Any(c => c.From.Sha256 == report.Sha256);

    /// <summary>Sets what was found. False when it is what was found before.</summary>
    public bool Set(Dictionary<string, SharedPassage> lenders, Dictionary<string, Copy> copies)
    {
        if (AreSame(Lenders, lenders) && AreSame(Copies, copies)) return false;
        (Lenders, Copies) = (lenders.Count == 0 ? NoLenders : lenders, copies.Count == 0 ? NoCopies : copies);
        return true;
    }

    /// <summary>Where the words from one index to another, both held, stand in the report's text.</summary>
    public TextSpan Span(int first, int last) => new(_words[first].Start, _words[last].End);

    /// <summary>Index of the first word at or after a place in the text.</summary>
    public int WordAt(int place) => LowerBound(_words, place);

    /// <summary>Index of the statement whose content holds a word, the innermost when several do; null when none does.</summary>
    public int? StatementAt(int word)
    {
        if (word >= _words.Length) return null;
        var (found, shortest) = ((int?)null, int.MaxValue);
        for (var i = 0; i < Statements.Count; i++)
            foreach (var span in Statements[i].Content)
                if (span.Contains(_words[word].Start) && span.Length <= shortest) (found, shortest) = (i, span.Length);
        return found;
    }

    private static bool AreSame<T>(IReadOnlyDictionary<string, T> a, IReadOnlyDictionary<string, T> b) =>
        a.Count == b.Count && a.All(x => b.TryGetValue(x.Key, out var other) && EqualityComparer<T>.Default.Equals(x.Value, other));

    private static int LowerBound(TextSpan[] words, int place)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
