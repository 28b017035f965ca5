using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>Prints what stands for the sources of reports, and why, as a table. "At" is the place that <c>review mention</c> takes.</summary>
internal static class MentionTable
{
    public static void Print(Terminal terminal, IEnumerable<ReportReading> readings, bool withReport) =>
        Table.Print(
            terminal,
            readings.SelectMany(Rows),
            [
                .. withReport ? (Column<Row>[])[new("Report", row => row.Report.Name)] : [],
                new("Source", row => row.Source.Name),
                new("At", row => row.At),
                new("Words", row => row.Mention.Span.In(row.Report.Text)),
                new("Because", row => row.Mention.Because(row.Source, row.Report.Text)),
            ]);

    private static IEnumerable<Row> Rows(ReportReading reading)
    {
        var map = new CodePointMap(reading.Report.Text);
        foreach (var (source, mentions) in reading.Sources)
        {
            foreach (var mention in mentions)
            {
                var (start, end) = map.ToCodePoints(mention.Span);
                yield return new Row(reading.Report, source, mention, FormattableString.Invariant($"{start}-{end}"));
            }
        }
    }

    private sealed record Row(Report Report, Source Source, SourceMention Mention, string At);
}
