using System.Diagnostics.CodeAnalysis;
using Hearsay.Model;

namespace Hearsay;

/// <summary>What became of one file: a reading, or the fault that prevented it.</summary>
public sealed record ReadOutcome
{
    /// <summary>The reading, or null when there is a fault.</summary>
    public ReportReading? Reading { get; init; }

    /// <summary>What was wrong with the file, or null when there is a reading.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The file's bytes, which the ledger keeps; empty when there is a fault.</summary>
    public ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>True when the file was read.</summary>
    [MemberNotNullWhen(true, nameof(Reading))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsRead => Reading is not null;
}
