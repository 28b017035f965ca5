using System.Text.Json.Nodes;

namespace Hearsay.Exports.Stix;

/// <summary>What every STIX object has, and the two that stand in every bundle: who made it, and the definition of the properties that STIX has nothing for.</summary>
internal sealed class StixObjects(StixTimes times)
{
    private const string FirstMade = "2026-11-28T00:00:00.000Z";

    /// <summary>Identity of the definition of <see cref="Extension"/>.</summary>
    public static string Definition { get; } = StixId.Of("extension-definition", "attributed statements");

    private static string Maker { get; } = StixId.Of("identity", "program");

    /// <summary>The program, and the definition of its properties.</summary>
    public static IEnumerable<JsonObject> Frame() =>
    [
        JsonParts.Node(
            ("type", "identity"), ("spec_version", "2.1"), ("id", Maker), ("created", FirstMade), ("modified", FirstMade),
            ("name", "Hearsay"), ("description", "A program that reads reports and keeps who said what, through whom."), ("identity_class", "system")),
        JsonParts.Node(
            ("type", "extension-definition"), ("spec_version", "2.1"), ("id", Definition), ("created_by_ref", Maker), ("created", FirstMade), ("modified", FirstMade),
            ("name", "Attributed statements"), ("description", "Who said what in which words of a report, through whom, and what claims stand on."),
            ("schema", Schema()), ("version", "1.0.0"), ("extension_types", JsonParts.Texts(["property-extension"]))),
    ];

    /// <summary>An object of a dossier.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its identity.</param>
    /// <param name="created">When what it tells of came into the dossier.</param>
    /// <param name="members">What else it has; members that are null are left out.</param>
    public JsonObject Of(string type, string id, DateTimeOffset created, params IEnumerable<(string Name, JsonNode? Value)> members) => JsonParts.Node(
    [
        ("type", type),
        ("spec_version", "2.1"),
        ("id", id),
        ("created_by_ref", Maker),
        ("created", StixTimes.Written(created)),
        ("modified", StixTimes.Written(created > times.Changed ? created : times.Changed)),
        .. members,
    ]);

    /// <summary>How one object stands to another.</summary>
    public JsonObject Relationship(string source, string type, string target, DateTimeOffset created) => Of(
        "relationship", StixId.Of("relationship", source, type, target), created, ("relationship_type", type), ("source_ref", source), ("target_ref", target));

    /// <summary>Properties of this program's own on an object.</summary>
    public static JsonObject Extension(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        JsonParts.Node((Definition, JsonParts.Node([("extension_type", "property-extension"), .. members])));

    private static string Schema()
    {
        using var reader = new StreamReader(typeof(StixObjects).Assembly.GetManifestResourceStream("extension.txt")!);
        return reader.ReadToEnd();
    }
}
