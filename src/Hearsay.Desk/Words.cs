using System.Globalization;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk;

/// <summary>The words that the desk's pages alone use for what the ledger holds, beside <see cref="InWords"/>: those of the project's vocabulary, and no others.</summary>
internal static class Words
{
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

    /// <summary>A clause that says how many statements were taken back; empty for none.</summary>
    public static string TakenBack(int statements) => statements == 0 ? "" : $", {InWords.Count(statements, "statement")} taken back";

    /// <summary>As what reports show a person: "held captive and a victim".</summary>
    public static string Of(IReadOnlyList<ProtectedReason> reasons) => string.Join(" and ", reasons.Select(why => Of(why.Reason)).Distinct());

    /// <summary>The kind as it stands in addresses.</summary>
    public static string Key(SourceKind kind) => kind.ToString().ToLowerInvariant();

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
        HeaderMatter header => string.Join("; ", header.Given.Fields.Select(field => $"{field.Key}: {field.Value}")),
        ReportMatter report => report.Verdict.ToString().ToLowerInvariant(),
        ReliabilityMatter grade => $"{grade.Grade}, {InWords.Of(grade.Grade)}",
        CredibilityMatter grade => string.Create(CultureInfo.InvariantCulture, $"{(int)grade.Grade}, {InWords.Of(grade.Grade)}"),
        _ => "",
    };

    /// <summary>The title of a report, or its name where the header has none.</summary>
    public static string Title(ReportSummary report) => string.IsNullOrWhiteSpace(report.Header.Title) ? report.Name : report.Header.Title;

    /// <summary>Who printed a report, or its name where the header does not say.</summary>
    public static string Publisher(ReportSummary report) => report.Header.Publisher is { Length: > 0 } publisher ? publisher : report.Name;

    /// <summary>Whose word a statement is, as far as the report tells.</summary>
    public static string Speaker(Statement statement) => InWords.Speaker(statement.Source?.Name, statement.Mode);
}
