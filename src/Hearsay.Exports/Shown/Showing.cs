using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>Makes of readings and claims what an export shows. Here alone every text of them passes through <see cref="ExportText"/>; a text that is not shown by any form is dropped.</summary>
internal sealed class Showing(ExportText text)
{
    private const int Around = 32;

    public ShownReport Of(ReportReading reading)
    {
        var report = reading.Report;
        var (words, map) = (text.In(report.Text), new CodePointMap(report.Text));
        IReadOnlyList<ShownSpan> Spans(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => Of(span, words, map))];
        return new ShownReport(
            report.Sha256,
            text.Of(report.Name),
            Of(report.Header),
            [.. reading.Statements.Select(s => new ShownStatement(Of(s), Spans(s.Speaker), Spans(s.Cue), Spans(s.Content)))])
        {
            Format = report.Format,
            Language = report.Language,
            Container = report.Part?.Container,
            IsWithdrawn = report.Withdrawn,
        };
    }

    public Claim Of(Claim claim) => claim with
    {
        Text = text.Of(claim.Text),
        LevelReason = text.Of(claim.LevelReason),
        Origins = [.. claim.Origins.Select(o => new Origin(Of(o.Source), o.Statements, [.. o.Reasons.Select(reason => text.Of(reason))]) { HeldBy = text.Of(o.HeldBy) })],
        Links = [.. claim.Links.Select(link => link with { Reason = text.Of(link.Reason) })],
        Withdrawn = [.. claim.Withdrawn.Select(w => w with { Reason = text.Of(w.Reason) })],
        Notes = [.. claim.Notes.Select(n => n with { By = text.Of(n.By), Report = text.Of(n.Report), Reason = text.Of(n.Reason) })],
    };

    public HeldGrades Of(HeldGrades grades) => new()
    {
        Sources = [.. grades.Sources.Select(Of)],
        Statements = grades.Statements.SelectMany(g => g, (g, decision) => (g.Key, Decision: Of(decision))).ToLookup(g => g.Key, g => g.Decision, StringComparer.Ordinal),
    };

    private Decision Of(Decision grade) => grade with
    {
        By = text.Of(grade.By),
        Why = text.Of(grade.Why),
        Matter = grade.Matter switch
        {
            ReliabilityMatter matter => matter with { Source = matter.Source with { Name = text.Of(matter.Source.Name) } },
            CredibilityMatter matter => matter with { Statement = matter.Statement with { Words = text.Of(matter.Statement.Words), Source = text.Of(matter.Statement.Source) } },
            _ => throw new ArgumentException($"Decision {grade.Number} is no grade.", nameof(grade)),
        },
    };

    private ReportHeader Of(ReportHeader header) => new()
    {
        Title = text.Of(header.Title),
        Publisher = text.Of(header.Publisher),
        Published = header.Published,
        Modified = header.Modified,
        Url = text.Address(header.Url),
        Byline = text.Of(header.Byline),
        Agency = text.Of(header.Agency),
        Channel = text.Of(header.Channel),
    };

    // Named one by one, not copied: a text that is added to a statement one day is not shown before somebody looks at it here.
    private Statement Of(Statement statement) => new()
    {
        Id = statement.Id,
        Mode = statement.Mode,
        Stance = statement.Stance,
        Speaker = statement.Speaker,
        Cue = statement.Cue,
        Content = statement.Content,
        Source = statement.Source is { } source ? Of(source) : null,
        Via = [.. statement.Via.Select(Of)],
        Channel = text.Of(statement.Channel),
        SaidOn = statement.SaidOn,
        InCustody = statement.InCustody,
        Figures = [.. statement.Figures.Select(Of)],
        FoundBy = statement.FoundBy,
    };

    private Source Of(Source source) => new() { Name = text.Of(source.Name), Kind = source.Kind, Role = text.Of(source.Role) };

    private Figure Of(Figure figure) => figure with { Measure = text.Of(figure.Measure), Scope = text.Of(figure.Scope), Population = text.Of(figure.Population), Place = text.Of(figure.Place) };

    private static ShownSpan Of(TextSpan span, Func<TextSpan, string> words, CodePointMap map)
    {
        var (start, end) = map.ToCodePoints(span);
        var from = map.ToUtf16(Math.Max(0, start - Around));
        var to = map.ToUtf16(Math.Min(map.CodePointCount, end + Around));
        return new ShownSpan(start, end, words(span), words(new TextSpan(from, span.Start)), words(new TextSpan(span.End, to)));
    }
}
