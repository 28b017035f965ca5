using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.JsonLd;

/// <summary>A claim in the terms of schema.org where they fit, with its level and its origins: what it stands on, not whether it is true.</summary>
internal sealed class ClaimNodes(ShownDossier dossier, Agents agents)
{
    private readonly Dictionary<string, string> _reports =
        dossier.Reports.SelectMany(r => r.Statements, (report, shown) => (shown.Statement.Id, report.Sha256)).ToDictionary(s => s.Id, s => s.Sha256, StringComparer.Ordinal);

    public JsonObject Of(Claim claim) => JsonParts.Node(
        ("id", LinkedData.Claim(claim.Id)),
        ("type", JsonParts.Texts(["schema:Claim", "prov:Entity"])),
        ("text", claim.Text),
        ("fragment", claim.IsFragment ? true : null),
        ("appearance", JsonParts.Texts(claim.Statements.Where(_reports.ContainsKey).Select(id => LinkedData.Report(_reports[id])).Distinct())),
        ("wasDerivedFrom", JsonParts.Texts(claim.Statements.Select(LinkedData.Statement))),
        ("level", Interchange.Word(claim.Level)),
        ("why", claim.LevelReason),
        ("independenceMin", claim.Independence.Min),
        ("independenceMax", claim.Independence.Max),
        ("origin", JsonParts.List(claim.Origins.Select(Origin))),
        ("note", JsonParts.List([.. claim.Withdrawn.Select(Withdrawn), .. claim.Notes.Select(Note)])));

    private JsonObject Origin(Origin origin) => JsonParts.Node(
        ("type", "hearsay:Origin"),
        ("agent", LinkedData.Source(agents.Of(origin))),
        ("heldBy", origin.HeldBy),
        ("statement", JsonParts.Texts(origin.Statements.Select(LinkedData.Statement))),
        ("why", JsonParts.Texts(origin.Reasons.Where(reason => reason.Length > 0).Distinct(StringComparer.Ordinal))));

    private static JsonObject Withdrawn(WithdrawnStatement withdrawn) => JsonParts.Node(
        ("type", "hearsay:Withdrawn"), ("statement", LinkedData.Statement(withdrawn.Statement)), ("why", withdrawn.Reason));

    private static JsonObject Note(StatementNote note) => JsonParts.Node(
        ("type", "hearsay:Note"), ("kind", Interchange.Word(note.Kind)), ("statement", LinkedData.Statement(note.Statement)), ("by", note.By), ("why", note.Reason), ("asOf", note.On?.ToString()));
}
