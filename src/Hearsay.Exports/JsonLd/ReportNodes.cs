using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;

namespace Hearsay.Exports.JsonLd;

/// <summary>Reports as works of schema.org and entities of PROV-O.</summary>
internal static class ReportNodes
{
    public static JsonObject Of(ShownReport report, Agents agents) => JsonParts.Node(
        ("id", LinkedData.Report(report.Sha256)),
        ("type", JsonParts.Texts(["hearsay:Report", "schema:CreativeWork", "prov:Entity"])),
        ("name", report.Title),
        ("fileName", report.Name),
        ("sha256", report.Sha256),
        ("publisher", Publisher(report, agents)),
        ("wasAttributedTo", Publisher(report, agents)),
        ("creditText", report.Header.Byline),
        ("agency", report.Header.Agency),
        ("channel", report.Header.Channel),
        ("datePublished", report.Header.Published?.ToString()),
        ("dateModified", report.Header.Modified?.ToString()),
        ("url", report.Header.Url),
        ("format", report.Format),
        ("inLanguage", report.Language),
        ("isPartOf", report.Container is { } container ? LinkedData.File(container) : null),
        ("isWithdrawal", report.IsWithdrawn ? true : null));

    private static string? Publisher(ShownReport report, Agents agents) => agents.Publisher(report) is { } publisher ? LinkedData.Source(publisher) : null;
}
