namespace Hearsay.Exports.Forms;

/// <summary>One side of a stated relation.</summary>
/// <param name="Statement">Identity of a statement of the same report, or null when the report gives none.</param>
/// <param name="Words">The words that name the side, or null when the statement itself is meant.</param>
public sealed record RelationSideForm(string? Statement, SpanForm? Words);
