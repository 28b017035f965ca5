using System.Diagnostics.CodeAnalysis;
using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>Makes of readings and claims what an export shows. Here alone every text of them passes through <see cref="ExportText"/>; a text that is not shown by any form is dropped.</summary>
internal sealed class Showing(ExportText text)
{
    private const int Around = 32;

    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>The texts shown so far that are others than the dossier has, as they are shown.</summary>
    public IReadOnlySet<string> Hidden => _hidden;

    public ShownReport Of(ReportReading reading)
    {
        var report = reading.Report;
        var (words, map) = (text.In(report.Text), new CodePointMap(report.Text));
        IReadOnlyList<ShownSpan> Spans(IReadOnlyList<TextSpan> spans) => [.. spans.Select(span => Of(span, words, map))];
        return new ShownReport(
            report.Sha256,
            Shown(report.Name),
            Of(report.Header),
            [.. reading.Statements.Select(s => Said(new ShownStatement(Of(s), Spans(s.Speaker), Spans(s.Cue), Spans(s.Content)), s.Quote(span => span.In(report.Text))))])
        {
            Format = report.Format,
            Language = report.Language,
            Container = report.Part?.Container,
            IsWithdrawn = report.Withdrawn,
            HidesAddress = report.Header.Url is { } url && text.IsTelling(url),
        };
    }

    public Claim Of(Claim claim) => claim with
    {
        Text = Shown(claim.Text),
        LevelReason = Shown(claim.LevelReason),
        Origins = [.. claim.Origins.Select(o => new Origin(Of(o.Source), o.Statements, [.. o.Reasons.Select(reason => Shown(reason))]) { HeldBy = Shown(o.HeldBy) })],
        Links = [.. claim.Links.Select(link => link with { Reason = Shown(link.Reason) })],
        Withdrawn = [.. claim.Withdrawn.Select(w => w with { Reason = Shown(w.Reason) })],
        Notes = [.. claim.Notes.Select(n => n with { By = Shown(n.By), Report = Shown(n.Report), Reason = Shown(n.Reason) })],
    };

    public HeldGrades Of(HeldGrades grades) => new()
    {
        Sources = [.. grades.Sources.Select(Of)],
        Statements = grades.Statements.SelectMany(g => g, (g, decision) => (g.Key, Decision: Of(decision))).ToLookup(g => g.Key, g => g.Decision, StringComparer.Ordinal),
    };

    [return: NotNullIfNotNull(nameof(written))]
    private string? Shown(string? written)
    {
        var shown = text.Of(written);
        if (shown is not null && shown != written) _hidden.Add(shown);
        return shown;
    }

    private ShownStatement Said(ShownStatement shown, string written)
    {
        if (text.HidesNames && shown.Quote is var quote && quote != written) _hidden.Add(quote);
        return shown;
    }

    private Decision Of(Decision grade) => grade with
    {
        By = Shown(grade.By),
        Why = Shown(grade.Why),
        Matter = grade.Matter switch
        {
            ReliabilityMatter matter => matter with { Source = matter.Source with { Name = Shown(matter.Source.Name) } },
            CredibilityMatter matter => matter with { Statement = matter.Statement with { Words = Shown(matter.Statement.Words), Source = Shown(matter.Statement.Source) } },
            _ => throw new ArgumentException($"Decision {grade.Number} is no grade.", nameof(grade)),
        },
    };

    private ReportHeader Of(ReportHeader header) => new()
    {
        Title = Shown(header.Title),
        Publisher = Shown(header.Publisher),
        Published = header.Published,
        Modified = header.Modified,
        Url = text.Address(header.Url),
        Byline = Shown(header.Byline),
        Agency = Shown(header.Agency),
        Channel = Shown(header.Channel),
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
        Channel = Shown(statement.Channel),
        SaidOn = statement.SaidOn,
        InCustody = statement.InCustody,
        Figures = [.. statement.Figures.Select(Of)],
        FoundBy = statement.FoundBy,
    };

    private Source Of(Source source) => new() { Name = Shown(source.Name), Kind = source.Kind, Role = Shown(source.Role) };

    private Figure Of(Figure figure) => figure with { Measure = Shown(figure.Measure), Scope = Shown(figure.Scope), Population = Shown(figure.Population), Place = Shown(figure.Place) };

    private static ShownSpan Of(TextSpan span, Func<TextSpan, string> words, CodePointMap map)
    {
        var (start, end) = map.ToCodePoints(span);
        var from = map.ToUtf16(Math.Max(0, start - Around));
        var to = map.ToUtf16(Math.Min(map.CodePointCount, end + Around));
        return new ShownSpan(start, end, words(span), words(new TextSpan(from, span.Start)), words(new TextSpan(span.End, to)));
    }
}
