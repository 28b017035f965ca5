using AngleSharp.Dom;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Html;

/// <summary>The table of reports: what each says of itself, and the hash that tells whether a file is the one that was read.</summary>
internal static class ReportTable
{
    /// <summary>What links lead to.</summary>
    public static string Id(ShownReport report) => $"report-{report.Sha256}";

    /// <summary>The table.</summary>
    public static IElement Of(IReadOnlyList<ShownReport> reports, Markup make) => make.Table(
        "Every report of the dossier, by name",
        ["Title", "Publisher", "Published", "File", "Statements", "SHA-256 of the original", "Address"],
        reports.Select(report => ((string?)Id(report), (IReadOnlyList<INode?>)
        [
            make.Words(report.Title),
            make.Words(report.Header.Publisher ?? "not told"),
            report.Header.Published is { } published ? make.Time(published) : make.Text("not told"),
            make.Words(report.Name),
            make.Text(InWords.Count(report.Statements.Count, "statement")),
            make.Element("code", null, report.Sha256),
            report.Header.Url is { } address ? make.Link(address, make.Words(address)) : null,
        ])));
}
