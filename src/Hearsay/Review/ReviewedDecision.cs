using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>A decision with what it comes to on the statements the dossier has now.</summary>
/// <param name="Decision">The decision.</param>
public sealed record ReviewedDecision(Decision Decision)
{
    /// <summary>Identity now of each statement it names, the one decided on first; null for one that could not be found again after a re-reading.</summary>
    public IReadOnlyList<string?> Now { get; init; } = [];

    /// <summary>Number of the same person's later decision on the same, which holds in its place; null when there is none.</summary>
    public int? ReplacedBy { get; init; }

    /// <summary>Numbers of other persons' decisions on the same that hold and say otherwise.</summary>
    public IReadOnlyList<int> Against { get; init; } = [];

    /// <summary>True when it was not taken back and the same person decided nothing later on the same.</summary>
    public bool Holds => Decision.Undone is null && ReplacedBy is null;

    /// <summary>True when it holds and a statement it names is not to be found any more, so that it changes less than it says, or nothing.</summary>
    public bool IsAdrift => Holds && Now.Contains(null);
}
