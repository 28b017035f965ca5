using AngleSharp.Dom;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Html;

/// <summary>The table of sources: who speaks or carries, as reports name them. Two names of one body are two rows.</summary>
internal static class SourceTable
{
    /// <summary>The table.</summary>
    public static IElement Of(ShownDossier dossier, Markup make) => make.Table(
        "Every source as the reports name it",
        ["Source", "Kind", "Said", "Carried", "Reports", "Grades"],
        dossier.Reports.SelectMany(Appearances)
            .GroupBy(a => (a.Source.Name, a.Source.Kind))
            .OrderBy(group => group.Key.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Kind)
            .Select(group => ((string?)null, (IReadOnlyList<INode?>)
            [
                make.Words(group.Key.Name),
                make.Text(InWords.Of(group.Key.Kind)),
                make.Text(InWords.Count(group.Count(a => !a.Carries), "statement")),
                make.Text(InWords.Count(group.Count(a => a.Carries), "statement")),
                make.Text(InWords.Count(group.Select(a => a.Report).Distinct(StringComparer.Ordinal).Count(), "report")),
                dossier.Grades.OfSource(group.Key.Name) is { Count: > 0 } letters ? make.Text(string.Join("; ", letters.Select(letter => $"{letter}, {InWords.Of(letter)}"))) : null,
            ])));

    private static IEnumerable<(Source Source, bool Carries, string Report)> Appearances(ShownReport report) => report.Statements.SelectMany(shown =>
        shown.Statement.Via.Select(carrier => (carrier, true, report.Sha256)).Concat(shown.Statement.Source is { } source ? [(source, false, report.Sha256)] : []));
}
