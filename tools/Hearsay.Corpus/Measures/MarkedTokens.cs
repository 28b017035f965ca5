using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Measures;

/// <summary>The tokens of a statement's roles, by index in the report. Signs without letters or digits never count.</summary>
internal sealed partial class MarkedTokens
{
    private MarkedTokens(MarkedStatement statement, List<TextSpan> tokens) =>
        (Statement, Speaker, Cue, Content) = (statement, Of(statement.Speaker, tokens), Of(statement.Cue, tokens), Of(statement.Content, tokens));

    public MarkedStatement Statement { get; }

    public HashSet<int> Speaker { get; }

    public HashSet<int> Cue { get; }

    public HashSet<int> Content { get; }

    /// <summary>All statements of a report that are attributed, and those in its own voice.</summary>
    public static (List<MarkedTokens> Told, List<MarkedTokens> Narrated) Of(MarkedReport report)
    {
        var tokens = Token().Matches(report.Text).Select(m => TextSpan.FromLength(m.Index, m.Length)).ToList();
        var all = report.Statements.Select(s => new MarkedTokens(s, tokens)).ToList();
        return (all.FindAll(t => t.Statement.Mode != Mode.Narrated), all.FindAll(t => t.Statement.Mode == Mode.Narrated));
    }

    private static HashSet<int> Of(IReadOnlyList<TextSpan> spans, List<TextSpan> tokens)
    {
        var found = new HashSet<int>();
        foreach (var span in spans)
        {
            var at = tokens.BinarySearch(TextSpan.FromLength(span.Start, 0), Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
            at = Math.Max(0, (at < 0 ? ~at : at) - 1);
            for (; at < tokens.Count && tokens[at].Start < span.End; at++)
                if (tokens[at].Overlaps(span)) found.Add(at);
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
