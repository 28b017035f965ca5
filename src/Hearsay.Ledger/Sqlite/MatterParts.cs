using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What a decision is about, taken apart into what the tables keep of it.</summary>
/// <param name="Matter">Which sort of matter, one word.</param>
/// <param name="Verdict">What was decided, one word.</param>
/// <param name="Statements">The statements it names, the one decided on first.</param>
internal sealed record MatterParts(string Matter, string Verdict, IReadOnlyList<StatementPlace> Statements)
{
    /// <summary>The sources it names.</summary>
    public IReadOnlyList<SourceName> Sources { get; init; } = [];

    /// <summary>SHA-256 of the reports it names, the one decided on first.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>The words for a source that it names, or null.</summary>
    public MentionPlace? Mention { get; init; }

    /// <summary>The source they stand for, or null.</summary>
    public string? Other { get; init; }

    /// <summary>What it says of a report's head by field, with what the file says there, or null.</summary>
    public IReadOnlyList<(string Field, string Given, string? Found)> Header { get; init; } = [];

    private const string Link = "link";
    private const string OneStatement = "statement";
    private const string TwoSources = "source";
    private const string OneReport = "report";
    private const string SourceGrade = "reliability";
    private const string StatementGrade = "credibility";
    private const string OneMention = "mention";
    private const string OnePerson = "person";
    private const string OneHeader = "header";
    private const string IsGiven = "given";
    private const string IsOther = "other";
    private const string IsNot = "not";

    public static MatterParts Of(DecisionMatter matter) => matter switch
    {
        LinkMatter link => new MatterParts(Link, Words.Of(link.Verdict), [link.Statement, .. link.Others]),
        StatementMatter one => new MatterParts(OneStatement, Words.Of(one.Verdict), [one.Statement]),
        SourceMatter two => new MatterParts(TwoSources, Words.Of(two.Verdict), []) { Sources = [two.First, two.Second] },
        ReportMatter report => new MatterParts(OneReport, Words.Of(report.Verdict), []) { Reports = report.Replacement is null ? [report.Report] : [report.Report, report.Replacement] },
        ReliabilityMatter grade => new MatterParts(SourceGrade, Words.Of(grade.Grade), []) { Sources = [grade.Source] },
        CredibilityMatter grade => new MatterParts(StatementGrade, Words.Of(grade.Grade), [grade.Statement]),
        MentionMatter mention => new MatterParts(OneMention, mention.Other is null ? IsNot : IsOther, []) { Mention = mention.Mention, Other = mention.Other },
        HeaderMatter header => new MatterParts(OneHeader, IsGiven, []) { Reports = [header.Report], Header = [.. header.Given.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value, header.Found.Fields.GetValueOrDefault(f.Key)))] },
        PersonMatter person => new MatterParts(OnePerson, Words.Of(person.Verdict), []) { Sources = [new SourceName(person.Name)] },
        _ => throw new ArgumentException($"The ledger does not keep decisions of a {matter.GetType().Name}.", nameof(matter)),
    };

    /// <exception cref="FormatException">The parts are not those of any matter: the rows were altered.</exception>
    public DecisionMatter Whole() => (Matter, Statements) switch
    {
        (Link, [var statement, _, ..]) => new LinkMatter(statement, [.. Statements.Skip(1)], Words.Parse<LinkVerdict>(Verdict)),
        (OneStatement, [var statement]) => new StatementMatter(statement, Words.Parse<StatementVerdict>(Verdict)),
        (TwoSources, []) when Sources is [var first, var second] => new SourceMatter(first, second, Words.Parse<SourceVerdict>(Verdict)),
        (OneReport, []) when Reports is [var report] => new ReportMatter(report, Words.Parse<ReportVerdict>(Verdict)),
        (OneReport, []) when Reports is [var report, var replacement] => new ReportMatter(report, Words.Parse<ReportVerdict>(Verdict), replacement),
        (SourceGrade, []) when Sources is [var source] => new ReliabilityMatter(source, Words.Parse<Reliability>(Verdict)),
        (StatementGrade, [var statement]) => new CredibilityMatter(statement, Words.Parse<Credibility>(Verdict)),
        (OneMention, []) when Mention is { } mention && Verdict == (Other is null ? IsNot : IsOther) => new MentionMatter(mention, Other),
        (OneHeader, []) when Reports is [var report] && Header.Count > 0 => new HeaderMatter(report, GivenHeader.Of(Header.ToDictionary(f => f.Field, f => f.Given)), GivenHeader.Of(Header.Where(f => f.Found is not null).ToDictionary(f => f.Field, f => f.Found!))),
        (OnePerson, []) when Sources is [var person] => new PersonMatter(person.Name, Words.Parse<PersonVerdict>(Verdict)),
        _ => throw new FormatException($"A decision of a '{Matter}' with {Statements.Count} statements is none that this program knows."),
    };
}
