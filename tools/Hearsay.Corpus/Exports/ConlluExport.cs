using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Exports;

/// <summary>
/// CoNLL-U with one token a line and the marks in MISC: <c>Attribution=B-content:2,I-content:1</c>. Tokens are runs of letters and
/// digits or single signs, sentences end at a line break or behind . ! ? with its closing marks; nothing else is annotated.
/// </summary>
internal static partial class ConlluExport
{
    public static string Write(MarkedReport report)
    {
        var output = new StringBuilder($"# newdoc id = {report.Name}\n");
        foreach (var source in report.Sources) output.Append($"# source {source.Id} = {Words.Of(source.Kind)} | {source.Name}{(source.Role is null ? "" : " | " + source.Role)}\n");
        foreach (var s in report.Statements)
            output.Append($"# statement {s.Number} = {Words.Of(s.Mode)} {Words.Of(s.Stance)} source={s.Source ?? "?"} via={string.Join(',', s.Via)}{(s.SaidOn is { } d ? $" said={d}" : "")}{(s.Held ? " held" : "")}\n");
        var roles = Roles(report);
        var sentence = 0;
        foreach (var tokens in Sentences(report.Text, report.BodyStart))
        {
            var whole = tokens[0].Cover(tokens[^1]);
            if (tokens[0].Start == report.BodyStart || report.Text[Math.Max(0, tokens[0].Start - 2)..tokens[0].Start] == "\n\n") output.Append("# newpar\n");
            output.Append($"# sent_id = {report.Name}-{++sentence}\n# text = {whole.In(report.Text)}\n");
            for (var i = 0; i < tokens.Count; i++)
            {
                var misc = new List<string>();
                var marks = roles.Where(r => r.Span.Overlaps(tokens[i])).Select(r => $"{(r.First && r.Span.Start >= tokens[i].Start ? 'B' : 'I')}-{r.Label}").ToList();
                if (marks.Count > 0) misc.Add("Attribution=" + string.Join(',', marks));
                if (i + 1 < tokens.Count && tokens[i + 1].Start == tokens[i].End) misc.Add("SpaceAfter=No");
                output.Append($"{i + 1}\t{tokens[i].In(report.Text)}\t_\t_\t_\t_\t_\t_\t_\t{(misc.Count == 0 ? "_" : string.Join('|', misc))}\n");
            }

            output.Append('\n');
        }

        return output.ToString();
    }

    private static List<(TextSpan Span, bool First, string Label)> Roles(MarkedReport report) =>
    [
        .. report.Statements.SelectMany(s => Labelled(s.Speaker, $"speaker:{s.Number}").Concat(Labelled(s.Cue, $"cue:{s.Number}")).Concat(Labelled(s.Content, $"content:{s.Number}"))),
        .. report.Statements.SelectMany(s => s.Figures.Select(f => (f.Span, true, $"figure:{s.Number}")).Concat(s.Times.Select(t => (t.Span, true, $"time:{s.Number}")))),
    ];

    private static IEnumerable<(TextSpan Span, bool First, string Label)> Labelled(IReadOnlyList<TextSpan> spans, string label) =>
        spans.Select((s, i) => (s, i == 0, label));

    private static IEnumerable<IReadOnlyList<TextSpan>> Sentences(string text, int start)
    {
        var tokens = new List<TextSpan>();
        foreach (Match match in Token().Matches(text, start))
        {
            var token = TextSpan.FromLength(match.Index, match.Length);
            if (tokens.Count > 0 && Ends(text, tokens, token))
            {
                yield return tokens;
                tokens = [];
            }

            tokens.Add(token);
        }

        if (tokens.Count > 0) yield return tokens;
    }

    private static bool Ends(string text, List<TextSpan> tokens, TextSpan next)
    {
        var gap = text[tokens[^1].End..next.Start];
        if (gap.Contains('\n', StringComparison.Ordinal)) return true;
        if (gap.Length == 0) return false;
        var last = tokens.Count - 1;
        while (last > 0 && "\"”»’')".Contains(text[tokens[last].Start], StringComparison.Ordinal)) last--;
        return text[tokens[last].Start] is ('.' or '!' or '?') && !char.IsLower(text[next.Start]) && (last == 0 || tokens[last - 1].Length > 1 || text[tokens[last].Start] != '.');
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}]+)*|[\ud800-\udbff][\udc00-\udfff]|[^\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
