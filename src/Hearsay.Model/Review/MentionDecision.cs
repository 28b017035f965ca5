namespace Hearsay.Model;

/// <summary>What reading is to keep to of one mention, because a person decided so.</summary>
/// <param name="Span">The words in the text that is read.</param>
/// <param name="Other">Name of the source they stand for; null where they stand for none that is named, but for themselves.</param>
public sealed record MentionDecision(TextSpan Span, string? Other);
