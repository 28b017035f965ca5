using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Hearsay.Exports;

/// <summary>How every JSON of the program is written: UTF-8 without a mark, letters as they are, one line feed at the end.</summary>
internal static class JsonOutput
{
    // The relaxed encoder leaves letters readable; nothing of this is ever put into a page.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    // Others put linked data into their pages, and look at bundles in editors: what could end an element or turn a line is written as a number.
    private static readonly JsonWriterOptions Embeddable = Indented with { Encoder = Careful() };

    /// <summary>Writes, piece by piece, JSON that can stand in a page.</summary>
    public static void WriteEmbeddable(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, Embeddable)) write(writer);
        output.WriteByte((byte)'\n');
    }

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

    private static JavaScriptEncoder Careful()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        letters.ForbidCharacters('\u061c', '\u200b', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff');
        return JavaScriptEncoder.Create(letters);
    }

    private static JsonNode? Rewritten(JsonNode? node, Func<string, string> rewrite) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Rewritten(m.Value, rewrite)))),
        JsonArray items => new JsonArray([.. items.Select(i => Rewritten(i, rewrite))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => rewrite(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };
}
