using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hearsay.Cli.Output;

/// <summary>Prints what the listing commands list as indented JSON.</summary>
internal static class ListJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, IReadOnlyList<FigureLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListFigureLine);

    public static void Write(Stream output, IReadOnlyList<SourceLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListSourceLine);

    public static void Write(Stream output, IReadOnlyList<ReportLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListReportLine);

    public static void Write(Stream output, IReadOnlyList<FaultLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListFaultLine);

    public static void Write(Stream output, IReadOnlyList<ReviewLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListReviewLine);

    public static void Write(Stream output, IReadOnlyList<DecisionLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListDecisionLine);

    public static void Write(Stream output, IReadOnlyList<ChangeLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListChangeLine);

    public static void Write(Stream output, IReadOnlyList<ReuseLine> lines) => Write(output, lines, ListContext.Default.IReadOnlyListReuseLine);

    public static void Write(Stream output, SearchLine line) => Write(output, line, ListContext.Default.SearchLine);

    public static void Write(Stream output, VerifyLine line) => Write(output, line, ListContext.Default.VerifyLine);

    private static void Write<T>(Stream output, T value, JsonTypeInfo<T> type)
    {
        using (var writer = new Utf8JsonWriter(output, Readable)) JsonSerializer.Serialize(writer, value, type);
        output.WriteByte((byte)'\n');
    }
}

/// <summary>Generated JSON code of the listing commands.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<FigureLine>))]
[JsonSerializable(typeof(IReadOnlyList<SourceLine>))]
[JsonSerializable(typeof(IReadOnlyList<ReportLine>))]
[JsonSerializable(typeof(IReadOnlyList<FaultLine>))]
[JsonSerializable(typeof(IReadOnlyList<ReviewLine>))]
[JsonSerializable(typeof(IReadOnlyList<DecisionLine>))]
[JsonSerializable(typeof(IReadOnlyList<ChangeLine>))]
[JsonSerializable(typeof(IReadOnlyList<ReuseLine>))]
[JsonSerializable(typeof(SearchLine))]
[JsonSerializable(typeof(VerifyLine))]
internal sealed partial class ListContext : JsonSerializerContext;
