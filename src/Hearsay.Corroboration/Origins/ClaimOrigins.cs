using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>The origins of one claim, and how many of them can be told apart.</summary>
/// <param name="Origins">Each root once, in order of its first statement.</param>
/// <param name="Independence">Of those that assert or intend; 0 when all deny.</param>
/// <param name="AreNamed">True when two or more of those have a name of their own, or a description that none of the others fits, so that only what they say keeps the count at one.</param>
/// <param name="OriginOf">The place in <paramref name="Origins"/> of each statement that makes one.</param>
internal sealed record ClaimOrigins(IReadOnlyList<Origin> Origins, Independence Independence, bool AreNamed, IReadOnlyDictionary<string, int> OriginOf)
{
    /// <summary>Where each statement that makes an origin was followed back to, by its identity.</summary>
    public IReadOnlyDictionary<string, Root> Roots { get; init; } = new Dictionary<string, Root>();

    /// <summary>Why each statement that no longer stands does not, by its identity; it makes no origin.</summary>
    public IReadOnlyDictionary<string, string> Withdrawn { get; init; } = new Dictionary<string, string>();

    /// <summary>What the rest of the dossier tells of single statements; it makes and takes away no origin.</summary>
    public IReadOnlyList<StatementNote> Notes { get; init; } = [];

    /// <summary>The identities of statements by which a source takes back what it had said.</summary>
    public IReadOnlySet<string> TakingBack { get; init; } = new HashSet<string>();

    /// <summary>Roots of different names that were made one origin.</summary>
    public IReadOnlyList<OriginMerge> Merges { get; init; } = [];

    /// <summary>The places of two origins of which one says that it is so and the other that it is not, though neither answers the other; null when there are none.</summary>
    public (int One, int Other)? Opposed { get; init; }
}
