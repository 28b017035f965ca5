namespace Hearsay.People;

/// <summary>A statement whose words tell of a protected person what its report tells beside the name or behind it, which itself may stand outside of them.</summary>
/// <param name="Id">The statement.</param>
/// <param name="Details">What tells, in the order of the text, as far as the statement has it.</param>
/// <param name="Words">Its words.</param>
/// <param name="Shown">Its words with names hidden and without what tells.</param>
internal sealed record TellingStatement(string Id, IReadOnlyList<string> Details, string Words, string Shown);
