using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>One bracketed stretch of a marked text.</summary>
/// <param name="Kind">The word of the opener: who, cue, what, said, fig, time or @.</param>
/// <param name="Numbers">The statements it belongs to; empty for fig, time and @.</param>
/// <param name="Value">What stands in the opener behind the word: a figure's or a date's value, a source's id.</param>
/// <param name="Span">Where it stands in the text without brackets.</param>
/// <param name="Line">Line of the opener in the marks file, from 1.</param>
internal sealed record Mark(string Kind, IReadOnlyList<int> Numbers, string Value, TextSpan Span, int Line);
