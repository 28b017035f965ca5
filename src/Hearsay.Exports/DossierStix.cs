using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Exports.Stix;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>
/// A dossier as a bundle of STIX 2.1 (OASIS standard of 10 June 2021), the exchange form of threat intelligence platforms: reports, identities for sources, notes for statements
/// and claims, and their relationships; what the standard has no property for stands in an extension that the bundle defines. Identities come from content, and are others where something is hidden; times come from the ledger.
/// </summary>
public static class DossierStix
{
    /// <summary>Writes a dossier; the same dossier always gives the same bytes.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="dossier">Its name.</param>
    /// <param name="readings">Its readings, in any order.</param>
    /// <param name="claims">Its claims; one of statements that no reading has is left out.</param>
    /// <param name="times">When it was made.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="text">How texts are shown; as they are when null.</param>
    public static void Write(Stream output, string dossier, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, StixTimes times, HeldGrades? grades = null, ExportText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(times);
        var shown = ShownDossier.Of(dossier, readings, claims, grades, text ?? ExportText.AsItIs);
        var hiding = StixHiding.Of(Objects(shown, times), shown);
        JsonOutput.WriteEmbeddable(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", "bundle");
            writer.WriteString("id", hiding.Of(StixId.Of("bundle", shown.Name)));
            writer.WriteStartArray("objects");
            foreach (var made in Objects(shown, times)) hiding.Of(made).WriteTo(writer);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static IEnumerable<JsonObject> Objects(ShownDossier shown, StixTimes times)
    {
        var (objects, agents) = (new StixObjects(times), new Agents(shown));
        var sources = new StixSources(objects, shown.Grades);
        var (reports, statements, claims) = (new StixReports(objects, agents, times), new StixStatements(objects, agents, shown.Grades, times), new StixClaims(objects, agents, shown, times));
        // A source is as old as the dossier: which report named it first changes with every report that comes in.
        var first = shown.Reports.Select(report => times.AddedOf(report.Sha256)).DefaultIfEmpty(times.Changed).Min();
        return StixObjects.Frame()
            .Concat(agents.All.Select(agent => sources.Of(agent, first)))
            .Concat(shown.Reports.SelectMany(report => report.Statements.SelectMany(statement => statements.Of(statement, report)).Concat(reports.Of(report))))
            .Concat(shown.Claims.SelectMany(claims.Of));
    }
}
