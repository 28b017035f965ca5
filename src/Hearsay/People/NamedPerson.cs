using Hearsay.Review;

namespace Hearsay.People;

/// <summary>A person of a dossier whom reading took for one to protect, or of whom a person decided.</summary>
/// <param name="Name">The name as reports give it.</param>
/// <param name="IsFound">True where reading found a captive, a victim or a minor of that name.</param>
/// <param name="IsProtected">True where the name is hidden.</param>
/// <param name="Decisions">What persons decided, in order, what was replaced or taken back included.</param>
public sealed record NamedPerson(string Name, bool IsFound, bool IsProtected, IReadOnlyList<ReviewedDecision> Decisions);
