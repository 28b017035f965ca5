using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>Readings as JSON: what <c>read --format json</c> and <c>--format jsonl</c> print.</summary>
public static class ReadingJson
{
    /// <summary>Writes one reading as one line, ended by a line feed.</summary>
    public static void WriteLine(Stream output, ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, Interchange.Form(reading), InterchangeContext.Default.ReportForm, indented: false);
    }

    /// <summary>Writes the sources of one reading, with the words that stand for each, as one indented list.</summary>
    public static void WriteSources(Stream output, ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, Interchange.Sources(reading), InterchangeContext.Default.IReadOnlyListMentionedSourceForm, indented: true);
    }

    /// <summary>Writes readings as one indented list, in the order given.</summary>
    public static void Write(Stream output, IEnumerable<ReportReading> readings)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, [.. readings.Select(Interchange.Form)], InterchangeContext.Default.IReadOnlyListReportForm, indented: true);
    }
}
