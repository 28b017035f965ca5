namespace Hearsay.Model;

/// <summary>What a person decided of one statement: whether the report says so, not whether it is true.</summary>
public enum StatementVerdict
{
    /// <summary>The report says the same as was read.</summary>
    Same,

    /// <summary>It cannot be told; the statement goes on as it was read.</summary>
    Unsure,

    /// <summary>The report does not say so: the statement belongs to no claim.</summary>
    Rejected,
}
