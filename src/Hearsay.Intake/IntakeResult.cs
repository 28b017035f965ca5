using System.Diagnostics.CodeAnalysis;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>What became of one input: a report, or the fault that kept it out. Never both, never neither.</summary>
public sealed record IntakeResult
{
    private IntakeResult(Report? report, Fault? fault) => (Report, Fault) = (report, fault);

    /// <summary>The report, or null when there is a fault.</summary>
    public Report? Report { get; }

    /// <summary>What was wrong with the input, or null when there is a report.</summary>
    public Fault? Fault { get; }

    /// <summary>True when the input became a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsReport => Report is not null;

    /// <summary>The input became this report.</summary>
    public static IntakeResult Of(Report report) => new(report, null);

    /// <summary>The input could not be taken in.</summary>
    public static IntakeResult Of(Fault fault) => new(null, fault);
}
