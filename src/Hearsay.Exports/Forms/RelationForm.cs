namespace Hearsay.Exports.Forms;

/// <summary>A relation between two statements that the statement which holds it states.</summary>
/// <param name="Kind">about, supports, contradicts, corrects, answers or repeats.</param>
/// <param name="Words">The words that state it.</param>
/// <param name="First">The side that does it.</param>
/// <param name="Second">The side it is done to.</param>
public sealed record RelationForm(string Kind, SpanForm Words, RelationSideForm First, RelationSideForm Second);
