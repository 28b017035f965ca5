using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>One thing that came out of a file: exactly one of a report, a part still to be read, a fault, a remark, or the name of what was left out.</summary>
public sealed record Taken
{
    private Taken()
    {
    }

    /// <summary>A report.</summary>
    public Report? Report { get; private init; }

    /// <summary>The bytes that the report was made of, which hash to its SHA-256; empty without a report.</summary>
    public ReadOnlyMemory<byte> Original { get; private init; }

    /// <summary>A part that reports are made of by <see cref="ReportIntake.Read"/>.</summary>
    public Part? Part { get; private init; }

    /// <summary>What was wrong.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>What was decided about a file of many reports.</summary>
    public Remark? Remark { get; private init; }

    /// <summary>The name of a part that is of no format with reports in it, such as a picture.</summary>
    public string? LeftOut { get; private init; }

    /// <summary>Why it was left out, in words that many may share, such as "of image/png"; null where it is of no format, or nothing was left out.</summary>
    public string? LeftOutFor { get; private init; }

    /// <summary>A report and the bytes it was made of.</summary>
    public static Taken Of(Report report, ReadOnlyMemory<byte> original) => new() { Report = report, Original = original };

    /// <summary>A part still to be read.</summary>
    public static Taken Of(Part part) => new() { Part = part };

    /// <summary>Something wrong.</summary>
    public static Taken Of(Fault fault) => new() { Fault = fault };

    /// <summary>Something decided.</summary>
    public static Taken Of(Remark remark) => new() { Remark = remark };

    /// <summary>Something without reports, by its name, and why it was left out.</summary>
    public static Taken Without(string name, string? reason = null) => new() { LeftOut = name, LeftOutFor = reason };
}
