namespace Hearsay.Model;

/// <summary>One side of a stated relation: a statement of the report, or words that name one which the report does not give, or both.</summary>
/// <param name="Statement">Identity of the statement in the same report, or null when the report gives none.</param>
/// <param name="Words">The words that name this side ("the prisoners' statements"), or null when the statement itself is meant.</param>
public readonly record struct RelationSide(string? Statement, TextSpan? Words);
