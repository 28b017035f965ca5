using System.Globalization;
using Hearsay.Exports.Forms;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>Records of the model in the forms of the interchange JSON. Offsets become code points here and nowhere else.</summary>
public static class Interchange
{
    /// <summary>The word interchange uses for a member of one of the model's enumerations: camelCase.</summary>
    public static string Word<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary>A report with its statements.</summary>
    public static ReportForm Form(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var (report, map) = (reading.Report, new CodePointMap(reading.Report.Text));
        return new ReportForm(
            report.Name,
            report.Sha256,
            report.Header.Title,
            report.Header.Publisher,
            report.Header.Published?.ToString(),
            [.. reading.Statements.Select(s => Form(s, map))])
        {
            Format = report.Format,
            Language = report.Language,
            TextKey = report.TextKey,
            Part = report.Part is { } part ? new PartForm(part.Container, part.Path) : null,
            Withdrawn = report.Withdrawn,
            Replaces = report.Replaces,
            ProtectedPersons = reading.ProtectedPersons.Count == 0 ? null : [.. reading.ProtectedPersons.Select(q => Form(q, map))],
            Sources = reading.Sources.Count == 0 ? null : [.. reading.Sources.Select(s => Form(s, map))],
            Marks = report.Marks.Count == 0 ? null : [.. report.Marks.Select(m => Form(m, map))],
        };
    }

    /// <summary>The sources of a report with the words that stand for each, and why, in sentences too.</summary>
    public static IReadOnlyList<MentionedSourceForm> Sources(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var map = new CodePointMap(reading.Report.Text);
        return [.. reading.Sources.Select(s => Form(s, map) with { Mentions = [.. s.Mentions.Select(m => Form(m, map) with { Because = m.Because(s.Source, reading.Report.Text) })] })];
    }

    /// <summary>A claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    public static ClaimForm Form(Claim claim, HeldGrades? grades = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimForm(
            claim.Id,
            claim.Text,
            Word(claim.Level),
            [.. claim.Origins.Select(o => new OriginForm(o.Source.Name) { HeldBy = o.HeldBy })],
            new IndependenceForm(claim.Independence.Min, claim.Independence.Max),
            claim.Statements)
        {
            Fragment = claim.IsFragment,
            Withdrawn = claim.Withdrawn.Count == 0 ? null : [.. claim.Withdrawn.Select(w => new WithdrawnForm(w.Statement, w.Reason))],
            Notes = claim.Notes.Count == 0 ? null : [.. claim.Notes.Select(n => new NoteForm(n.Statement, Word(n.Kind), n.By, n.Report, n.On?.ToString(), n.Reason))],
            Grades = grades?.OfStatements(claim.Statements) is { Count: > 0 } given ? [.. given.Select(Digit)] : null,
        };
    }

    /// <summary>A whole dossier, in order of report name whatever order the readings come in.</summary>
    /// <param name="dossier">Its name.</param>
    /// <param name="readings">Its readings.</param>
    /// <param name="claims">Its claims, in the order to write them.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="decided">Decisions on persons that hold; none when null.</param>
    public static DossierForm Form(string dossier, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, IReadOnlyList<Decision>? decided = null)
    {
        var ordered = readings.OrderBy(r => r.Report.Name, StringComparer.Ordinal).ThenBy(r => r.Report.Sha256, StringComparer.Ordinal).ToList();
        var forms = ordered.ConvertAll(Form);
        List<ProtectedPersonForm> persons = [.. forms.SelectMany(r => (r.ProtectedPersons ?? []).Select(p => p with { Report = r.Document })), .. CaptivesElsewhere(ordered, claims)];
        var sources = forms.SelectMany(r => (r.Sources ?? []).Select(s => s with { Report = r.Document })).ToList();
        return new DossierForm(
            dossier,
            [.. forms.SelectMany(r => r.Statements.Select(s => s with { Report = r.Document, Grades = Form(grades?.Statements[s.Id] ?? []) }))],
            [.. claims.Select(claim => Form(claim, grades))],
            [.. ordered.SelectMany(r => r.Statements).SelectMany(s => s.Figures.Select(f => Form(s.Id, f)))])
        {
            ProtectedPersons = persons.Count == 0 ? null : persons,
            DecidedPersons = decided is null or [] ? null : [.. decided.Select(FormOfPerson)],
            Sources = sources.Count == 0 ? null : sources,
            SourceGrades = Form(grades?.Sources ?? []),
        };
    }

    // Persons whom only another report shows to be held; the words that show it are those which that one has, too.
    private static IEnumerable<ProtectedPersonForm> CaptivesElsewhere(List<ReportReading> readings, IReadOnlyList<Claim> claims)
    {
        var held = claims.SelectMany(c => c.Notes).Where(n => n.Kind == NoteKind.InCustody).Select(n => n.Statement).ToHashSet(StringComparer.Ordinal);
        foreach (var reading in held.Count == 0 ? [] : readings)
        {
            var (map, known) = (new Lazy<CodePointMap>(() => new CodePointMap(reading.Report.Text)), reading.ProtectedPersons.Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
            foreach (var said in reading.Statements.Where(s => held.Contains(s.Id) && s.Source is { Kind: SourceKind.Person } && s.Speaker.Count > 0).GroupBy(s => s.Source!.Name).Where(g => !known.Contains(g.Key)))
                yield return new ProtectedPersonForm(said.Key, Word(Protection.Captive), Form([.. said.SelectMany(s => s.Speaker).Distinct()], map.Value), Form([said.First().Content[0]], map.Value)[0]) { Report = reading.Report.Name };
        }
    }

    private static IReadOnlyList<GradeForm>? Form(IEnumerable<Decision> grades)
    {
        IReadOnlyList<GradeForm> forms = [.. grades.Select(Form)];
        return forms.Count == 0 ? null : forms;
    }

    private static GradeForm Form(Decision decision) =>
        new(Grade(decision), decision.By, Time(decision.At), decision.Why) { Source = (decision.Matter as ReliabilityMatter)?.Source.Name };

    /// <summary>The letter or the digit of a grade.</summary>
    internal static string Grade(Decision decision) => decision.Matter switch
    {
        ReliabilityMatter reliability => reliability.Grade.ToString(),
        CredibilityMatter credibility => Digit(credibility.Grade),
        _ => throw new ArgumentException($"Decision {decision.Number} is no grade.", nameof(decision)),
    };

    private static PersonForm FormOfPerson(Decision decision) => decision.Matter is PersonMatter person
        ? new PersonForm(person.Name, Word(person.Verdict), decision.By, Time(decision.At), decision.Why)
        : throw new ArgumentException($"Decision {decision.Number} is of no person.", nameof(decision));

    /// <summary>A moment in UTC, to the second.</summary>
    internal static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Digit(Credibility grade) => ((int)grade).ToString(CultureInfo.InvariantCulture);

    private static StatementForm Form(Statement statement, CodePointMap map) => new()
    {
        Id = statement.Id,
        Mode = Word(statement.Mode),
        Stance = Word(statement.Stance),
        Speaker = Form(statement.Speaker, map),
        Cue = Form(statement.Cue, map),
        Content = Form(statement.Content, map),
        Source = statement.Source is { } source ? Form(source) : null,
        Via = [.. statement.Via.Select(Form)],
        Channel = statement.Channel,
        SaidOn = statement.SaidOn?.ToString(),
        InCustody = statement.InCustody,
        Figures = [.. statement.Figures.Select(Form)],
        DerivedFigures = statement.DerivedFigures.Count == 0 ? null : [.. statement.DerivedFigures.Select(Form)],
        Times = [.. statement.Times.Select(t => Form(t, map.ToCodePoints(t.Span)))],
        SaidTime = statement.SaidTime is { } said ? Form(said, map.ToCodePoints(said.Span)) : null,
        Places = [.. statement.Places.Select(p => Form(p, map.ToCodePoints(p.Span)))],
        Hedges = statement.Hedges.Count == 0 ? null : Form(statement.Hedges, map),
        Relations = statement.Relations.Count == 0 ? null : [.. statement.Relations.Select(r => Form(r, map))],
    };

    private static RelationForm Form(StatedRelation relation, CodePointMap map) =>
        new(Word(relation.Kind), Form(relation.Words, map), Form(relation.First, map), Form(relation.Second, map));

    private static RelationSideForm Form(RelationSide side, CodePointMap map) => new(side.Statement, side.Words is { } words ? Form(words, map) : null);

    private static ProtectedPersonForm Form(ProtectedPerson person, CodePointMap map) => new(person.Name, Word(person.Reason), Form(person.Mentions, map), Form(person.Because, map));

    private static MentionedSourceForm Form(MentionedSource mentioned, CodePointMap map) =>
        new(mentioned.Source.Name, Word(mentioned.Source.Kind), [.. mentioned.Mentions.Select(m => Form(m, map))]) { Role = mentioned.Source.Role };

    private static MentionForm Form(SourceMention mention, CodePointMap map)
    {
        var (start, end) = map.ToCodePoints(mention.Span);
        return new MentionForm(start, end, Word(mention.Reason)) { TakesUp = mention.TakesUp is { } span ? Form(span, map) : null };
    }

    private static SpanForm Form(TextSpan span, CodePointMap map)
    {
        var (start, end) = map.ToCodePoints(span);
        return new SpanForm(start, end);
    }

    private static FigureForm Form(Figure figure) => new(figure.Measure, figure.Scope, Word(figure.Bound), figure.Low, figure.High, figure.AsOf?.ToString())
    {
        Role = figure.Role == FigureRole.Count ? null : Word(figure.Role),
        Unit = figure.Unit?.Name,
        Base = figure.Unit is { } unit && unit.Base != unit.Name ? new BaseForm(unit.Base, figure.Low * unit.Factor, figure.High * unit.Factor) : null,
        Population = figure.Population,
        Place = figure.Place,
        Per = figure.Per,
        Since = figure.Since?.ToString(),
        IsRound = figure.IsRound,
    };

    private static PlaceForm Form(PlaceMention place, (int Start, int End) span) => new(span.Start, span.End, place.Name, Word(place.Kind), place.Rule)
    {
        Within = place.Resolved?.Within?.Split(", "),
        Candidates = place.Candidates.Count < 2 ? null : [.. place.Candidates.Select(c => c.Within is null ? c.Name : $"{c.Name}, {c.Within}")],
    };

    private static TimeForm Form(TimeMention time, (int Start, int End) place) =>
        new(place.Start, place.End, time.From?.ToString(), time.To?.ToString(), time.Anchor?.ToString(), time.Rule);

    private static IReadOnlyList<SpanForm> Form(IReadOnlyList<TextSpan> spans, CodePointMap map) =>
        [.. spans.Select(map.ToCodePoints).Select(s => new SpanForm(s.Start, s.End))];

    private static MarkForm Form(TextMark mark, CodePointMap map)
    {
        var (start, end) = map.ToCodePoints(mark.Span);
        return new MarkForm(start, end, Word(mark.Kind), mark.Label);
    }

    private static SourceForm Form(Source source) => new(source.Name, Word(source.Kind));

    private static StatedFigureForm Form(string statement, Figure figure) =>
        new(statement, figure.Measure, Word(figure.Bound), figure.Low, figure.High, figure.AsOf?.ToString());
}
