using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;

namespace Hearsay.Exports.Stix;

/// <summary>A report as a STIX report that holds its statements and whom it names, with its original as a file of which the hash is known.</summary>
internal sealed class StixReports(StixObjects objects, Agents agents, StixTimes times)
{
    public static string Id(string sha256) => StixId.Of("report", sha256);

    public IEnumerable<JsonObject> Of(ShownReport report)
    {
        var (created, publisher) = (times.AddedOf(report.Sha256), agents.Publisher(report));
        yield return JsonParts.Node(("type", "file"), ("spec_version", "2.1"), ("id", StixId.File(report.Sha256)), ("hashes", JsonParts.Node(("SHA-256", report.Sha256))));
        yield return objects.Of(
            "report",
            Id(report.Sha256),
            created,
            ("name", report.Title),
            ("published", StixTimes.Written(StixTimes.Moment(report.Header.Published) ?? created)),
            ("object_refs", JsonParts.Texts(Referred(report).Distinct())),
            ("lang", report.Language),
            ("external_references", JsonParts.List([Reference(report)])),
            ("extensions", StixObjects.Extension(
                ("file_name", report.Name),
                ("sha256", report.Sha256),
                ("format", report.Format),
                ("published", report.Header.Published?.ToString()),
                ("publisher_ref", publisher is null ? null : StixSources.Id(publisher)),
                ("byline", report.Header.Byline),
                ("agency", report.Header.Agency),
                ("channel", report.Header.Channel),
                ("container_sha256", report.Container),
                ("is_withdrawal", report.IsWithdrawn ? true : null))));
        if (publisher is not null) yield return objects.Relationship(Id(report.Sha256), "published-by", StixSources.Id(publisher), created);
    }

    private IEnumerable<string> Referred(ShownReport report)
    {
        yield return StixId.File(report.Sha256);
        if (agents.Publisher(report) is { } publisher) yield return StixSources.Id(publisher);
        foreach (var statement in report.Statements.Select(shown => shown.Statement))
        {
            yield return StixStatements.Id(statement.Id);
            yield return StixSources.Id(agents.Of(statement, report));
            foreach (var carrier in statement.Via) yield return StixSources.Id(agents.Of(carrier, report));
        }
    }

    private static JsonObject Reference(ShownReport report) => JsonParts.Node(
        ("source_name", string.IsNullOrWhiteSpace(report.Header.Publisher) ? report.Name : report.Header.Publisher),
        ("url", report.Header.Url),
        ("external_id", report.Name));
}
