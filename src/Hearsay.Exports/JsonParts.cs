using System.Text.Json.Nodes;

namespace Hearsay.Exports;

/// <summary>Parts of JSON objects that are written one by one.</summary>
internal static class JsonParts
{
    /// <summary>An object of what is known: members that are null are left out.</summary>
    public static JsonObject Node(params IEnumerable<(string Name, JsonNode? Value)> members) =>
        new(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));

    /// <summary>A list; null where there is nothing, so that the member is left out.</summary>
    public static JsonArray? List(IEnumerable<JsonNode?> items)
    {
        JsonArray list = [.. items];
        return list.Count == 0 ? null : list;
    }

    /// <summary>A list of texts; null where there is none.</summary>
    public static JsonArray? Texts(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)JsonValue.Create(text)));
}
