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

    /// <summary>Files, or parts of files, that could not be taken in.</summary>
    public int Failed { get; init; }

    /// <summary>Parts of files that hold no report, such as pictures.</summary>
    public int LeftOut { get; init; }

    /// <summary>All reports that were come to.</summary>
    public int Reports => Added + AlreadyThere + Reread;

    /// <summary>The sum with one more step.</summary>
    public AddSummary With(AddStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Kept switch
        {
            AddOutcome.Added => this with { Added = Added + 1 },
            AddOutcome.AlreadyThere => this with { AlreadyThere = AlreadyThere + 1 },
            AddOutcome.Reread => this with { Reread = Reread + 1 },
            _ when step.Read.LeftOut is not null => this with { LeftOut = LeftOut + 1 },
            _ when step.Read.Remark is not null => this,
            _ => this with { Failed = Failed + 1 },
        };
    }

    /// <summary>The sum of two batches.</summary>
    public AddSummary Plus(AddSummary other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new AddSummary
        {
            Added = Added + other.Added,
            AlreadyThere = AlreadyThere + other.AlreadyThere,
            Reread = Reread + other.Reread,
            Failed = Failed + other.Failed,
            LeftOut = LeftOut + other.LeftOut,
        };
    }
}
