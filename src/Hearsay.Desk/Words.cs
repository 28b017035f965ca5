using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk;

/// <summary>The words the pages use for what the ledger holds: those of the project's vocabulary, and no others.</summary>
internal static class Words
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.CannotVerify => "cannot verify",
        Stance.Declines => "declines to comment",
        Stance.Asks => "asks",
        _ => "intends",
    };

    public static string Of(Mode mode) => mode switch
    {
        Mode.Direct => "direct",
        Mode.Mixed => "mixed",
        Mode.Indirect => "indirect",
        _ => "narrated",
    };

    public static string Of(Level level) => level switch
    {
        Level.Single => "single",
        Level.Repeated => "repeated",
        Level.Corroborated => "corroborated",
        _ => "disputed",
    };

    public static string Meaning(Level level) => level switch
    {
        Level.Single => "one origin, one report",
        Level.Repeated => "one origin, several reports",
        Level.Corroborated => "two or more independent origins",
        _ => "an origin denies it, or figures cannot hold together",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Government => "government body",
        SourceKind.Organization => "organisation",
        SourceKind.Document => "document",
        SourceKind.Group => "group",
        _ => "unnamed",
    };

    public static string Of(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Region => "region",
        PlaceKind.City => "town",
        _ => "other",
    };

    /// <summary>The place with what it lies in.</summary>
    public static string Of(KnownPlace place) => place.Within is { } within ? $"{place.Name}, {within}" : place.Name;

    public static string Of(Protection reason) => reason switch
    {
        Protection.Captive => "held captive",
        Protection.Victim => "a victim",
        _ => "a minor",
    };

    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.TakenBack => "taken back",
        NoteKind.InCustody => "in custody",
        _ => "a number of its own",
    };

    /// <summary>A clause that says how many statements were taken back; empty for none.</summary>
    public static string TakenBack(int statements) => statements == 0 ? "" : $", {Count(statements, "statement")} taken back";

    /// <summary>As what reports show a person: "held captive and a victim".</summary>
    public static string Of(IReadOnlyList<ProtectedReason> reasons) => string.Join(" and ", reasons.Select(why => Of(why.Reason)).Distinct());

    /// <summary>The kind as it stands in addresses.</summary>
    public static string Key(SourceKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(Reliability grade) => grade switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    public static string Of(Credibility grade) => grade switch
    {
        Credibility.Confirmed => "confirmed by other independent sources",
        Credibility.Probable => "probably true",
        Credibility.Possible => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        _ => "truth cannot be judged",
    };

    /// <summary>What a person decided, one word.</summary>
    public static string Of(DecisionMatter matter) => matter switch
    {
        LinkMatter link => link.Verdict.ToString().ToLowerInvariant(),
        StatementMatter statement => statement.Verdict.ToString().ToLowerInvariant(),
        SourceMatter { Verdict: SourceVerdict.SharedError } => "shared error",
        SourceMatter sources => sources.Verdict.ToString().ToLowerInvariant(),
        PersonMatter person => person.Verdict.ToString().ToLowerInvariant(),
        MentionMatter { Other: null } mention => $"“{mention.Mention.Words}” is not {mention.Mention.Source}",
        MentionMatter mention => $"“{mention.Mention.Words}” is not {mention.Mention.Source} but {mention.Other}",
        ReportMatter report => report.Verdict.ToString().ToLowerInvariant(),
        ReliabilityMatter grade => $"{grade.Grade}, {Of(grade.Grade)}",
        CredibilityMatter grade => string.Create(CultureInfo.InvariantCulture, $"{(int)grade.Grade}, {Of(grade.Grade)}"),
        _ => "",
    };

    public static string Of(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{(date.Day is { } day ? $"{day} " : "")}{(date.Month is { } month ? $"{Months[month - 1]} " : "")}{date.Year}");

    public static string Of(Timestamp stamp) => stamp.Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Of(stamp.Date)}, {time:HH\\:mm}{Zone(stamp.Offset)}")
        : Of(stamp.Date);

    public static string Of(DateTimeOffset moment) => Of(new Timestamp(PartialDate.Of(DateOnly.FromDateTime(moment.UtcDateTime)), TimeOnly.FromDateTime(moment.UtcDateTime), TimeSpan.Zero));

    /// <summary>The bound and the number: "at least 1,200".</summary>
    public static string Amount(Figure figure) => figure.Bound switch
    {
        Bound.AtLeast => $"at least {Number(figure.Low)}",
        Bound.MoreThan => $"more than {Number(figure.Low)}",
        Bound.AtMost => $"at most {Number(figure.High)}",
        Bound.LessThan when figure is { Low: not null, High: not null } => $"{Number(figure.Low)} to less than {Number(figure.High)}",
        Bound.LessThan => $"less than {Number(figure.High)}",
        Bound.About => $"about {Number(figure.Low ?? figure.High)}",
        Bound.Range => $"{Number(figure.Low)} to {Number(figure.High)}",
        _ => Number(figure.Low ?? figure.High),
    };

    /// <summary>What is counted, with its scope where the measure does not already say it.</summary>
    public static string Measured(Figure figure) =>
        figure.Scope is { Length: > 0 } scope && !figure.Measure.Contains(scope, StringComparison.OrdinalIgnoreCase)
            ? $"{figure.Measure} ({scope})"
            : figure.Measure;

    /// <summary>The title of a report, or its name where the header has none.</summary>
    public static string Title(ReportSummary report) => string.IsNullOrWhiteSpace(report.Header.Title) ? report.Name : report.Header.Title;

    /// <summary>Who printed a report, or its name where the header does not say.</summary>
    public static string Publisher(ReportSummary report) => report.Header.Publisher is { Length: > 0 } publisher ? publisher : report.Name;

    /// <summary>Whose word a statement is, as far as the report tells.</summary>
    public static string Speaker(Statement statement) => Speaker(statement.Source?.Name, statement.Mode);

    public static string Speaker(string? source, Mode mode) => source ?? (mode == Mode.Narrated ? "The report itself" : "Source not told");

    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    public static string Independent(Independence range) => range.Min == range.Max
        ? Count(range.Min, "independent origin")
        : string.Create(CultureInfo.InvariantCulture, $"{range.Min} to {range.Max} independent origins");

    private static string Number(double? number) => number is { } n ? n.ToString("#,0.####", CultureInfo.InvariantCulture) : "an open number";

    private static string Zone(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => " UTC",
        { } size => $" UTC{(size < TimeSpan.Zero ? "−" : "+")}{size.ToString(size.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture)}",
    };
}
