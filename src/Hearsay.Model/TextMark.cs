namespace Hearsay.Model;

/// <summary>
/// A stretch of a report's text and the place in the original that it came from: what leads a span back to a page, a time or a
/// message. Marks of one kind do not overlap; stretches without a mark are allowed.
/// </summary>
/// <param name="Span">The stretch of the report's text.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Label">The place as the original names it: a page number counted from 1, a time of <c>HH:mm:ss.fff</c>, a message's identity.</param>
public sealed record TextMark(TextSpan Span, MarkKind Kind, string Label);
