namespace Hearsay.Model;

/// <summary>
/// Something the program is not sure of and a person could decide: whether two statements say the same, whether one of two origins has it from the other, or whether a report makes a
/// statement.
/// </summary>
public sealed record Doubt
{
    /// <summary>Identity of the statement.</summary>
    public required string Statement { get; init; }

    /// <summary>Identity of the statement it may say the same as; null where the doubt is of the statement alone.</summary>
    public string? Other { get; init; }

    /// <summary>True when the two are in one claim now.</summary>
    public bool AreTogether { get; init; }

    /// <summary>
    /// True when the question is whether the statement's origin has it from the other's, of which it tells in other words or with the same mistake. A decision on the two sources answers it: that one depends
    /// on the other, that they share an error, or that they are independent.
    /// </summary>
    public bool AsksWhence { get; init; }

    /// <summary>Where it <see cref="AsksWhence"/>: name of the source, or of the publisher, that may have it from the other, as a decision on the two names it; null where reports name nobody to decide on.</summary>
    public string? Taker { get; init; }

    /// <summary>Name of the other; null where <see cref="Taker"/> is.</summary>
    public string? Giver { get; init; }

    /// <summary>How sure the program is, 0 to 1: strength of the link, or probability that the statement was read right.</summary>
    public required double Score { get; init; }

    /// <summary>What speaks for it, in words a reader understands.</summary>
    public required string Reason { get; init; }

    /// <summary>What deciding against the program would change of a level, one sentence; null when it would change none.</summary>
    public string? Change { get; init; }

    /// <summary>How much that is: 3 to or from corroborated, 2 to or from disputed, 1 another level or number of independent origins, 0 none.</summary>
    public int Weight { get; init; }
}
