using System.Globalization;
using System.Text;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>Misses as a Markdown table: each class with its count, the commonest first, and one short example.</summary>
internal static class MissTable
{
    private const int LongestExample = 150;

    /// <summary>The table, ending in a line end. The example is the shortest of its class, so that the same misses give the same table.</summary>
    public static string Of(IReadOnlyList<Miss> misses)
    {
        var lines = new StringBuilder("| class | count | example |\n| --- | ---: | --- |\n");
        foreach (var group in misses.GroupBy(m => m.Class).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var example = group.OrderBy(m => m.Excerpt.Length + m.Detail.Length).ThenBy(m => m.Excerpt, StringComparer.Ordinal).First();
            lines.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} | {Cell(example.Excerpt)} — {Cell(example.Detail)} ({example.Report}) |\n");
        }

        return lines.ToString();
    }

    private static string Cell(string words) => (words.Length > LongestExample ? words[..LongestExample] + " …" : words).Replace("|", "\\|", StringComparison.Ordinal).Trim();
}
