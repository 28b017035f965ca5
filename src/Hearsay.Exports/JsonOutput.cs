using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hearsay.Exports;

/// <summary>How every JSON of the program is written: UTF-8 without a mark, letters as they are, one line feed at the end.</summary>
internal static class JsonOutput
{
    // The relaxed encoder leaves letters readable; nothing of this is ever put into a page.
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    /// <summary>Writes one value.</summary>
    public static void Write<T>(Stream output, T value, JsonTypeInfo<T> type, bool indented)
    {
        using (var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine)) JsonSerializer.Serialize(writer, value, type);
        output.WriteByte((byte)'\n');
    }
}
