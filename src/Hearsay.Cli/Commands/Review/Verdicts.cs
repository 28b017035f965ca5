using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Commands.Review;

/// <summary>The words for what a person decides.</summary>
internal static class Verdicts
{
    /// <summary>One word: same, opposed, unsure, different, rejected, protect.</summary>
    public static string Of(DecisionMatter matter) => matter switch
    {
        LinkMatter link => Interchange.Word(link.Verdict),
        StatementMatter statement => Interchange.Word(statement.Verdict),
        SourceMatter sources => Interchange.Word(sources.Verdict),
        ReportMatter report => Interchange.Word(report.Verdict),
        ReliabilityMatter grade => grade.Grade.ToString(),
        CredibilityMatter grade => ((int)grade.Grade).ToString(System.Globalization.CultureInfo.InvariantCulture),
        PersonMatter person => Interchange.Word(person.Verdict),
        HeaderMatter => "given",
        MentionMatter mention => mention.Other is null ? "not" : "other",
        _ => "",
    };

    /// <summary>What was decided on, in the words it had then.</summary>
    public static string Subject(DecisionMatter matter) => matter switch
    {
        SourceMatter sources => $"{sources.First.Name} / {sources.Second.Name}",
        ReportMatter report => report.Replacement is { } by ? $"report {report.Report[..8]}, replaced by {by[..8]}" : $"report {report.Report[..8]}",
        ReliabilityMatter grade => grade.Source.Name,
        PersonMatter person => person.Name,
        MentionMatter { Mention: var place, Other: var other } => $"“{place.Words}” in report {place.Report[..8]}: not {place.Source}{(other is null ? "" : $" but {other}")}",
        HeaderMatter header => $"head of report {header.Report[..8]}: {string.Join("; ", header.Given.Fields.Select(field => $"{field.Key} {field.Value}"))}",
        _ => string.Join(" / ", matter.Places.Select(p => p.Words)),
    };

    /// <summary>The verdict that a person wrote.</summary>
    /// <exception cref="UsageException">It is none; the message lists them.</exception>
    public static T Parse<T>(string word)
        where T : struct, Enum
    {
        foreach (var verdict in Enum.GetValues<T>())
            if (string.Equals(verdict.ToString(), word, StringComparison.OrdinalIgnoreCase)) return verdict;
        throw new UsageException($"'{word}' is no verdict here; write {string.Join(", ", Enum.GetValues<T>().Select(v => Interchange.Word(v)))}.");
    }
}
