using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Checks;

/// <summary>Finds runs of words that two reports share: a sign of one template. Reports of one story may quote the same words. Numbers
/// are no words: subtitles of any two stories share their time codes.</summary>
internal static partial class SharedWords
{
    private const int RunLength = 8;

    /// <summary>One fault a pair of reports of different stories. The key of an entry is its story.</summary>
    public static IReadOnlyList<Fault> Check(IEnumerable<(string Story, MarkedReport Report)> reports)
    {
        var seen = new Dictionary<string, (string Story, string Name)>(StringComparer.Ordinal);
        var faults = new Dictionary<(string, string), Fault>();
        foreach (var (story, report) in reports)
        {
            var words = Word().Matches(report.Text[report.BodyStart..].ToLowerInvariant()).Select(m => m.Value).ToArray();
            for (var i = 0; i + RunLength <= words.Length; i++)
            {
                var run = string.Join(' ', words[i..(i + RunLength)]);
                if (!seen.TryAdd(run, (story, report.Name)) && seen[run] is var other && other.Story != story)
                    faults.TryAdd((other.Name, report.Name), new Fault(report.Name, $"\"{run}\" stands in {other.Name} too.", "Write one of them anew: no two reports are made on one template."));
            }
        }

        return [.. faults.Values];
    }

    [GeneratedRegex(@"[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
