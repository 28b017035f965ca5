using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.JsonLd;

/// <summary>Sources, carriers and publishers as agents of PROV-O.</summary>
internal static class SourceNodes
{
    public static JsonObject Of(Agent agent, HeldGrades grades) => JsonParts.Node(
        ("id", LinkedData.Source(agent)),
        ("type", JsonParts.Texts(Types(agent.Kind))),
        ("name", agent.Name),
        ("description", agent.Role),
        ("kind", Interchange.Word(agent.Kind)),
        ("grade", JsonParts.List(grades.Sources.Where(d => string.Equals(((ReliabilityMatter)d.Matter).Source.Name, agent.Name, StringComparison.OrdinalIgnoreCase)).Select(Grade))));

    /// <summary>A grade: what a person judges, with who, when and why.</summary>
    public static JsonObject Grade(Decision decision) => JsonParts.Node(
        ("type", "hearsay:Grade"),
        ("value", Interchange.Grade(decision)),
        ("by", decision.By),
        ("at", Interchange.Time(decision.At)),
        ("why", decision.Why.Length == 0 ? null : decision.Why));

    private static IEnumerable<string> Types(SourceKind kind) => kind switch
    {
        SourceKind.Person => ["prov:Person", "schema:Person"],
        SourceKind.Government => ["prov:Organization", "schema:GovernmentOrganization"],
        SourceKind.Organization => ["prov:Organization", "schema:Organization"],
        SourceKind.Document => ["prov:Agent", "prov:Entity", "schema:CreativeWork"],
        _ => ["prov:Agent"],
    };
}
