namespace Hearsay.Model;

/// <summary>Words of a report that stand for a source, with why. It does not say that the source speaks there.</summary>
/// <param name="Span">The words.</param>
/// <param name="Reason">Why they are taken for the source.</param>
/// <param name="TakesUp">The earlier words that they were tied to, as a pronoun is; null where the name alone tells.</param>
public sealed record SourceMention(TextSpan Span, MentionReason Reason, TextSpan? TakesUp = null);
