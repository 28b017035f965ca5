namespace Hearsay.Training.Relations;

/// <summary>One act of saying that may state a relation.</summary>
/// <param name="Mark">The marked statement that it is: the report's number and its own; several examples may be one.</param>
/// <param name="Own">Its own grounds.</param>
/// <param name="Candidates">The grounds of each act it may speak of, those of the act and those of the pair.</param>
/// <param name="Wholes">Which act each candidate is a part of.</param>
/// <param name="Marks">The marked statement that each candidate is, -1 for none.</param>
/// <param name="Wanted">The candidates that the marks link it to, each with the index of its relation among the model's labels; empty for none.</param>
internal sealed record RelationExample((int Report, int Number) Mark, IReadOnlyList<string> Own, IReadOnlyList<IReadOnlyList<string>> Candidates, IReadOnlyList<int> Wholes, IReadOnlyList<int> Marks, IReadOnlyList<(int Candidate, int Label)> Wanted);
