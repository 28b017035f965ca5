using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Stix;

/// <summary>Sources, carriers and publishers as STIX identities.</summary>
internal sealed class StixSources(StixObjects objects, HeldGrades grades)
{
    public static string Id(Agent agent) => StixId.Of("identity", agent.Key);

    public JsonObject Of(Agent agent, DateTimeOffset created) => objects.Of(
        "identity",
        Id(agent),
        created,
        ("name", agent.Name),
        ("roles", agent.Role is { Length: > 0 } role ? JsonParts.Texts([role]) : null),
        ("identity_class", Class(agent.Kind)),
        ("extensions", StixObjects.Extension(
            ("source_kind", Interchange.Word(agent.Kind)),
            ("grades", JsonParts.List(grades.Sources.Where(d => string.Equals(((ReliabilityMatter)d.Matter).Source.Name, agent.Name, StringComparison.OrdinalIgnoreCase)).Select(Grade))))));

    /// <summary>A person's grade.</summary>
    public static JsonObject Grade(Decision decision) => JsonParts.Node(
        ("value", Interchange.Grade(decision)), ("author", decision.By), ("given", StixTimes.Written(decision.At)), ("reason", decision.Why.Length == 0 ? null : decision.Why));

    // Words of the standard's open vocabulary; it has none for a document.
    private static string? Class(SourceKind kind) => kind switch
    {
        SourceKind.Person => "individual",
        SourceKind.Government or SourceKind.Organization => "organization",
        SourceKind.Group => "group",
        SourceKind.Unnamed => "unknown",
        _ => null,
    };
}
