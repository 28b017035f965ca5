using Hearsay.Ledger;

namespace Hearsay;

/// <summary>What adding a batch came to.</summary>
public sealed record AddSummary
{
    /// <summary>Reports that are new.</summary>
    public int Added { get; init; }

    /// <summary>Reports that were there already.</summary>
    public int AlreadyThere { get; init; }

    /// <summary>Reports that were there and were read anew by another version.</summary>
    public int Reread { get; init; }

    /// <summary>Files that could not be taken in.</summary>
    public int Failed { get; init; }

    /// <summary>All files that were come to.</summary>
    public int Files => Added + AlreadyThere + Reread + Failed;

    internal AddSummary With(AddStep step) => step.Kept switch
    {
        AddOutcome.Added => this with { Added = Added + 1 },
        AddOutcome.AlreadyThere => this with { AlreadyThere = AlreadyThere + 1 },
        AddOutcome.Reread => this with { Reread = Reread + 1 },
        _ => this with { Failed = Failed + 1 },
    };
}
