namespace Hearsay.Model;

/// <summary>A source left when chains and reuse are followed back. Not an outlet that only passed something on.</summary>
/// <param name="Source">Who it is.</param>
/// <param name="Statements">Identities of the claim's statements that go back to it.</param>
/// <param name="Reasons">Why each of those statements was followed back to it, in plain sentences.</param>
public sealed record Origin(Source Source, IReadOnlyList<string> Statements, IReadOnlyList<string> Reasons)
{
    /// <summary>Name of who held the source captive when it spoke, where all it says in the claim came out so; else null. Nobody outside stands for it then.</summary>
    public string? HeldBy { get; init; }
}
