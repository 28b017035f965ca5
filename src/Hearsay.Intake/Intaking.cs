using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>What a format is handed beside the part: the limits, and the means to make reports, parts and faults of it.</summary>
internal sealed class Intaking(IntakeLimits limits, Lazy<ITextRecognition?> recognition, IntakeChoices choices, CancellationToken stop)
{
    /// <summary>How much may be taken in.</summary>
    public IntakeLimits Limits => limits;

    /// <summary>What a person says of the files.</summary>
    public IntakeChoices Choices => choices;

    /// <summary>Cancelled when the time for the part is over.</summary>
    public CancellationToken Stop => stop;

    /// <summary>Reads words off pictures; null where no such program is installed. It may only be looked for now.</summary>
    public ITextRecognition? Recognition => recognition.Value;

    /// <summary>The report that a part as a whole became.</summary>
    public static Taken Report(Part part, IReportFormat format, Draft draft) => Taken.Of(draft.Finish(part, format.Name), part.Bytes);

    /// <summary>A fault of a part.</summary>
    public static Taken Fault(Part part, string problem, string remedy) => Taken.Of(new Fault(part.Name, problem, remedy));

    /// <summary>A fault of a part's part.</summary>
    public static Taken Fault(Part part, string member, string problem, string remedy) => Taken.Of(new Fault($"{part.Name}/{MemberName.Clean(member)}", problem, remedy));

    /// <summary>A part taken out of another, counted against the limits.</summary>
    /// <param name="from">What it was taken out of.</param>
    /// <param name="member">Its name there, as given: it is cleaned, and never used as a path.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="format">The name of its format when that is sure, else null.</param>
    /// <param name="known">What is known of it from outside.</param>
    /// <param name="place">Where in the other it stands, where its name does not lead there.</param>
    public Taken Part(Part from, string member, ReadOnlyMemory<byte> bytes, string? format = null, ReportHeader? known = null, (MarkKind Kind, string Label)? place = null)
    {
        from.Spending.Member();
        var name = MemberName.Clean(member);
        if (from.Depth >= limits.MaxNesting)
            return Fault(from, name, string.Create(CultureInfo.InvariantCulture, $"it lies more than {limits.MaxNesting} files deep."), "Unpack it and add what is in it, or set --max-nesting higher.");
        return Taken.Of(Inner(from, name, bytes, format, known, place));
    }

    /// <summary>A row or message as a part, counted as such; it holds nothing itself, so it may lie as deep as what it stands in.</summary>
    /// <param name="from">The table or chat.</param>
    /// <param name="member">How it is told from the others.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="format">The name of its format.</param>
    /// <param name="known">What the table or chat says of it.</param>
    /// <param name="place">Where it stands, where its bytes do not tell.</param>
    public static Taken Record(Part from, string member, ReadOnlyMemory<byte> bytes, string format, ReportHeader? known = null, (MarkKind Kind, string Label)? place = null)
    {
        from.Spending.Record();
        return Taken.Of(Inner(from, MemberName.Clean(member), bytes, format, known, place));
    }

    /// <summary>A row of a table as a part, counted as a record.</summary>
    public static Taken Row(Part from, string member, ReadOnlyMemory<byte> bytes, Tables.TableColumns columns)
    {
        from.Spending.Record();
        return Taken.Of(Inner(from, MemberName.Clean(member), bytes, Tables.RowFormat.Row, null, null) with { Columns = columns });
    }

    /// <summary>What was decided about a part that gives many reports.</summary>
    public static Taken Remark(Part part, string text) => Taken.Of(new Remark(part.Name, text));

    /// <summary>That the order of day and month stayed open in all dates of a part, so that the day is not known of any.</summary>
    public static Taken OpenDates(Part part) =>
        Remark(part, "its dates may have the day or the month first, and nothing in it shows which: only the year was kept. Add it again with --dates day-first or --dates month-first.");

    private static Part Inner(Part from, string name, ReadOnlyMemory<byte> bytes, string? format, ReportHeader? known, (MarkKind Kind, string Label)? place) => new(from.Spending)
    {
        Name = $"{from.Name}/{name}",
        Bytes = bytes,
        Of = from.Of is { } of ? of with { Path = $"{of.Path}/{name}" } : new PartOf(from.Sha256, name),
        Format = format,
        Known = known ?? new ReportHeader(),
        Places = place is { } here ? [.. from.Places.Where(p => p.Kind != here.Kind), here] : from.Places,
        Depth = from.Depth + 1,
    };
}
