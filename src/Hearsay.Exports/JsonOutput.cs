using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
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
        var rewritten = rewrite is null ? type : (JsonTypeInfo<T>)new JsonSerializerOptions(type.Options) { Converters = { new RewrittenText(rewrite) } }.GetTypeInfo(typeof(T));
        using (var writer = new Utf8JsonWriter(output, indented ? Indented : OneLine)) JsonSerializer.Serialize(writer, value, rewritten);
        output.WriteByte((byte)'\n');
    }

    private static JavaScriptEncoder Careful()
    {
        var letters = new TextEncoderSettings(UnicodeRanges.All);
        letters.ForbidCharacters('\u061c', '\u200b', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff');
        return JavaScriptEncoder.Create(letters);
    }

    // The forms hold no value that becomes text other than text itself.
    private sealed class RewrittenText(Func<string, string> rewrite) : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Forms are only written.");

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(rewrite(value));
    }
}
