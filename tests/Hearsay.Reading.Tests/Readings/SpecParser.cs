using Hearsay.Model;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Hearsay.Reading.Tests.Readings;

/// <summary>Reads specs out of Markdown: a heading names the case, the fenced block is the excerpt, the table below it what is expected.</summary>
internal static class SpecParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The cases of one file. A fence without a table expects no statement.</summary>
    public static IEnumerable<Spec> Parse(string file, string markdown)
    {
        string heading = file, excerpt = "", info = "";
        var isPending = false;
        foreach (var block in Markdown.Parse(markdown, Pipeline))
        {
            if (isPending && block is Table table)
            {
                yield return SpecOf(file, heading, ReportOf(excerpt, info), table, markdown);
                isPending = false;
            }
            else if (isPending && block is HeadingBlock or FencedCodeBlock)
            {
                yield return new Spec(file, heading, ReportOf(excerpt, info), [], [], false);
                isPending = false;
            }

            if (block is HeadingBlock title) heading = SourceOf(title.Span, markdown).TrimStart('#').Trim();
            if (block is FencedCodeBlock fence) (excerpt, info, isPending) = (fence.Lines.ToString(), fence.Info ?? "", true);
        }

        if (isPending) yield return new Spec(file, heading, ReportOf(excerpt, info), [], [], false);
    }

    private static Spec SpecOf(string file, string name, Report report, Table table, string markdown)
    {
        var rows = table.OfType<TableRow>().Select(r => r.OfType<TableCell>().Select(c => CellOf(c, markdown)).ToArray()).ToList();
        var expected = rows.Skip(1).Where(r => r[0] != "…").ToList();
        return new Spec(file, name, report, [.. rows[0].Where(c => c.Length > 0)], expected, expected.Count < rows.Count - 1);
    }

    /// <summary>A block marked <c>report</c> starts with header lines as a report file does; any other is body alone.</summary>
    private static Report ReportOf(string excerpt, string info)
    {
        var report = new Report { Name = "spec.txt", Sha256 = new string('0', 64), Text = excerpt, Body = new TextSpan(0, excerpt.Length) };
        var end = excerpt.IndexOf("\n\n", StringComparison.Ordinal);
        if (info != "report" || end < 0) return report;
        var fields = excerpt[..end].Split('\n').Select(l => l.Split(": ", 2)).ToDictionary(p => p[0], p => p[1]);
        var header = new ReportHeader
        {
            Publisher = fields.GetValueOrDefault("Publisher"),
            Title = fields.GetValueOrDefault("Title"),
            Published = Timestamp.TryParse(fields.GetValueOrDefault("Published"), out var published) ? published : null,
            Url = fields.GetValueOrDefault("Url"),
            Byline = fields.GetValueOrDefault("Byline"),
            Agency = fields.GetValueOrDefault("Agency"),
            Channel = fields.GetValueOrDefault("Channel"),
        };
        return report with { Header = header, Body = new TextSpan(end + 2, excerpt.Length) };
    }

    private static string CellOf(TableCell cell, string markdown) =>
        cell.Count == 0 ? "" : SourceOf(cell[0].Span, markdown).Trim().Trim('|').Trim();

    private static string SourceOf(SourceSpan span, string markdown) => span.IsEmpty ? "" : markdown.Substring(span.Start, span.Length);
}
