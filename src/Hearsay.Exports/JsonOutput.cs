using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Hearsay.Exports;

/// <summary>How every JSON of the program is written: UTF-8 without a mark, letters as they are, one line feed at the end.</summary>
internal static class JsonOutput
{
    // The relaxed encoder leaves letters readable; nothing of this is ever put into a page.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>Writes one value, its texts as <paramref name="rewrite"/> has them.</summary>
    public static void Write<T>(Stream output, T value, JsonTypeInfo<T> type, bool indented, Func<string, string>? rewrite = null)
    {
        using (var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine))
        {
            if (rewrite is null) JsonSerializer.Serialize(writer, value, type);
            else Rewritten(JsonSerializer.SerializeToNode(value, type), rewrite)!.WriteTo(writer);
        }

        output.WriteByte((byte)'\n');
    }

    private static JsonNode? Rewritten(JsonNode? node, Func<string, string> rewrite) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Rewritten(m.Value, rewrite)))),
        JsonArray items => new JsonArray([.. items.Select(i => Rewritten(i, rewrite))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => rewrite(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };
}
