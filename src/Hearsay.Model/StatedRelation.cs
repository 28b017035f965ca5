namespace Hearsay.Model;

/// <summary>
/// A relation between two statements that a statement itself states. Whoever speaks the statement that holds it says so; it is that speaker's
/// word, or the report's where the statement is narrated, and never a finding of the program. It adds no origin and no support.
/// </summary>
/// <param name="Kind">What the first does to the second.</param>
/// <param name="Words">The words that state it: "denied", "corroborate", "contrary to".</param>
/// <param name="First">The side that does it; often the statement that holds the relation.</param>
/// <param name="Second">The side it is done to.</param>
public sealed record StatedRelation(Relation Kind, TextSpan Words, RelationSide First, RelationSide Second);
