using System.Diagnostics.CodeAnalysis;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay;

/// <summary>
/// One thing that came of a file, which may hold many: exactly one of a reading, a fault, a report whose bytes are kept already, a remark, or the name
/// of something without a report in it, such as a picture in an archive.
/// </summary>
public sealed record ReadOutcome
{
    /// <summary>The file.</summary>
    public required ReportFile File { get; init; }

    /// <summary>Which of the files it is, from 1.</summary>
    public required int FileNumber { get; init; }

    /// <summary>The reading.</summary>
    public ReportReading? Reading { get; init; }

    /// <summary>What was wrong with the file or a part of it.</summary>
    public Fault? Fault { get; init; }

    /// <summary>A report that the caller said it has already; it was not read.</summary>
    public KnownReport? Known { get; init; }

    /// <summary>What was decided about a file of many reports.</summary>
    public Remark? Remark { get; init; }

    /// <summary>The name of something that holds no report.</summary>
    public string? LeftOut { get; init; }

    /// <summary>The bytes that the report was made of, which the ledger keeps; empty without a reading.</summary>
    public ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>The bytes of the whole file, which are kept as well when the report is a part of it.</summary>
    public ReadOnlyMemory<byte> Whole { get; init; }

    /// <summary>True when a report was read.</summary>
    [MemberNotNullWhen(true, nameof(Reading))]
    public bool IsRead => Reading is not null;
}
