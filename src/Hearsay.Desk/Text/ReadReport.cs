using Hearsay.Desk.Web;
using Hearsay.Model;

namespace Hearsay.Desk.Text;

/// <summary>A statement and its number in its report, counted from 1 in text order.</summary>
internal sealed record NumberedStatement(Statement Statement, int Number)
{
    /// <summary>Where its content begins: the place that links lead to.</summary>
    public int Place => Statement.Content[0].Start;

    /// <summary>Its spans, as marks on the report's text.</summary>
    public IEnumerable<Mark> Marks =>
    [
        .. Statement.Content.Select(span => new Mark(span, Number, Role.Content)),
        .. Statement.Speaker.Select(span => new Mark(span, Number, Role.Speaker)),
        .. Statement.Cue.Select(span => new Mark(span, Number, Role.Cue)),
        .. Statement.Figures.Select(figure => new Mark(figure.Span, Number, Role.Figure)),
    ];
}

/// <summary>A paragraph cut into segments, with the statements whose content begins in it.</summary>
internal sealed record Row(Block Block, IReadOnlyList<Segment> Segments, IReadOnlyList<NumberedStatement> Statements);

/// <summary>One page of a report with its statements, ready to be shown.</summary>
internal sealed class ReadReport
{
    private readonly ReportLayout _layout;

    public ReadReport(ReportReading reading, int page)
    {
        Reading = reading;
        _layout = new ReportLayout(reading.Report);
        Statements = [.. reading.Statements.Where(statement => statement.Content.Count > 0).Select((statement, i) => new NumberedStatement(statement, i + 1))];
        Page = Math.Clamp(page, 1, _layout.Pages.Count);
        Rows = [.. CutRows(_layout.Pages[Page - 1])];
        FirstNumber = Rows.SelectMany(row => row.Statements).Select(statement => statement.Number).DefaultIfEmpty(1).Min();
    }

    public ReportReading Reading { get; }

    public string Text => Reading.Report.Text;

    public IReadOnlyList<NumberedStatement> Statements { get; }

    public int Page { get; }

    public int Pages => _layout.Pages.Count;

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>Number of the first statement that begins on the page.</summary>
    public int FirstNumber { get; }

    /// <summary>Number of the page on which the statement of that identity begins, or null when there is none.</summary>
    public static int? PageOf(ReportReading reading, string statementId) =>
        reading.Statements.FirstOrDefault(statement => statement.Id == statementId) is { Content.Count: > 0 } found
            ? new ReportLayout(reading.Report).PageOf(found.Content[0].Start)
            : null;

    /// <summary>Class that lights a statement's passage and card together; null for a statement that began on an earlier page.</summary>
    public string? LitOf(int number) => DeskAssets.Lit(number - FirstNumber + 1);

    private IEnumerable<Row> CutRows(TextSpan page)
    {
        var blocks = _layout.Blocks(page);
        var segments = SegmentCutter.Cut(Text, page, Statements.SelectMany(statement => statement.Marks), blocks.SelectMany(block => new[] { block.Span.Start, block.Span.End }));
        var begun = Statements.Where(statement => page.Contains(statement.Place)).OrderBy(statement => statement.Place).ToList();
        int atSegment = 0, atStatement = 0;
        foreach (var block in blocks)
        {
            while (atSegment < segments.Count && segments[atSegment].Span.Start < block.Span.Start) atSegment++;
            var firstSegment = atSegment;
            while (atSegment < segments.Count && segments[atSegment].Span.End <= block.Span.End) atSegment++;
            var firstStatement = atStatement;
            while (atStatement < begun.Count && begun[atStatement].Place < block.End) atStatement++;
            yield return new Row(block, [.. segments.Skip(firstSegment).Take(atSegment - firstSegment)], begun[firstStatement..atStatement]);
        }
    }
}
