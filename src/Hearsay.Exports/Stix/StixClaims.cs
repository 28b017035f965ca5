using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Stix;

/// <summary>A claim as a STIX note on its statements. No opinion and no confidence: both would say how far it is to be believed.</summary>
internal sealed class StixClaims(StixObjects objects, Agents agents, ShownDossier dossier, StixTimes times)
{
    private readonly Dictionary<string, (Stance Stance, DateTimeOffset Added)> _statements =
        dossier.Reports.SelectMany(r => r.Statements, (report, shown) => (shown.Statement, report)).ToDictionary(s => s.Statement.Id, s => (s.Statement.Stance, times.AddedOf(s.report.Sha256)), StringComparer.Ordinal);

    public IEnumerable<JsonObject> Of(Claim claim)
    {
        var statements = claim.Statements.Where(_statements.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        // A note has to be on something.
        if (statements.Count == 0) yield break;
        var (id, created) = (StixId.Of("note", "claim", dossier.Name, claim.Id), statements.Max(s => _statements[s].Added));
        yield return objects.Of(
            "note",
            id,
            created,
            ("abstract", $"{InWords.Of(claim.Level)}: {InWords.Independent(claim.Independence)}"),
            ("content", claim.Text),
            ("object_refs", JsonParts.Texts(statements.Select(StixStatements.Id))),
            ("labels", JsonParts.Texts(["claim", InWords.Of(claim.Level)])),
            ("extensions", StixObjects.Extension(
                ("record", "claim"),
                ("claim_id", claim.Id),
                ("fragment", claim.IsFragment ? true : null),
                ("level", Interchange.Word(claim.Level)),
                ("level_reason", claim.LevelReason),
                ("independence_min", claim.Independence.Min),
                ("independence_max", claim.Independence.Max),
                ("origins", JsonParts.List(claim.Origins.Select(Origin))),
                ("withdrawn", JsonParts.List(claim.Withdrawn.Select(w => JsonParts.Node(("statement_ref", StixStatements.Id(w.Statement)), ("reason", w.Reason))))),
                ("told", JsonParts.List(claim.Notes.Select(Note))))));
        foreach (var statement in statements) yield return objects.Relationship(StixStatements.Id(statement), Relation(_statements[statement].Stance), id, created);
        foreach (var origin in claim.Origins.Select(origin => StixSources.Id(agents.Of(origin))).Distinct()) yield return objects.Relationship(id, "originates-from", origin, created);
    }

    private JsonObject Origin(Origin origin) => JsonParts.Node(
        ("source_ref", StixSources.Id(agents.Of(origin))),
        ("statement_refs", JsonParts.Texts(origin.Statements.Select(StixStatements.Id))),
        ("reasons", JsonParts.Texts(origin.Reasons.Where(reason => reason.Length > 0).Distinct(StringComparer.Ordinal))),
        ("held_by", origin.HeldBy));

    private static JsonObject Note(StatementNote note) => JsonParts.Node(
        ("statement_ref", StixStatements.Id(note.Statement)), ("kind", Interchange.Word(note.Kind)), ("by_whom", note.By), ("told_on", note.On?.ToString()), ("reason", note.Reason));

    private static string Relation(Stance stance) => stance == Stance.CannotVerify ? "cannot-verify" : Interchange.Word(stance);
}
