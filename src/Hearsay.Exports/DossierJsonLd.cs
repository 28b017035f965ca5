using System.Text.Json.Nodes;
using Hearsay.Exports.JsonLd;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>
/// A dossier as linked data (JSON-LD 1.1, its context within it): spans are W3C Web Annotations whose positions count code points, who said it and through whom is PROV-O,
/// reports, figures and claims are in the terms of schema.org where they fit. A claim is no ClaimReview and has no rating: nothing here says what is true.
/// </summary>
public static class DossierJsonLd
{
    /// <summary>Writes a dossier; the same dossier always gives the same bytes.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="dossier">Its name.</param>
    /// <param name="readings">Its readings, in any order.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="text">How texts are shown; as they are when null. Where names are hidden the words of a text quote are others than the report has; its position still leads there.</param>
    public static void Write(Stream output, string dossier, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, ExportText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var shown = ShownDossier.Of(dossier, readings, claims, grades, text ?? ExportText.AsItIs);
        JsonOutput.WriteEmbeddable(output, writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("@context");
            Context().WriteTo(writer);
            writer.WriteStartArray("@graph");
            foreach (var node in Graph(shown)) node.WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static IEnumerable<JsonObject> Graph(ShownDossier shown)
    {
        var agents = new Agents(shown);
        var (statements, claims) = (new StatementNodes(agents, shown.Grades), new ClaimNodes(shown, agents));
        yield return JsonParts.Node(
            ("id", LinkedData.Dossier(shown.Name)),
            ("type", JsonParts.Texts(["schema:Dataset", "prov:Collection"])),
            ("name", shown.Name),
            ("hadMember", JsonParts.Texts([.. shown.Reports.Select(r => LinkedData.Report(r.Sha256)), .. shown.Claims.Select(c => LinkedData.Claim(c.Id))])));
        foreach (var agent in agents.All) yield return SourceNodes.Of(agent, shown.Grades);
        foreach (var report in shown.Reports)
        {
            yield return ReportNodes.Of(report, agents);
            foreach (var node in report.Statements.SelectMany(statement => statements.Of(statement, report))) yield return node;
        }

        foreach (var claim in shown.Claims) yield return claims.Of(claim);
    }

    private static JsonNode Context()
    {
        using var stream = typeof(DossierJsonLd).Assembly.GetManifestResourceStream("context.json")!;
        return JsonNode.Parse(stream)!;
    }
}
