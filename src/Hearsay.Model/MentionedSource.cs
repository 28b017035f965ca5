namespace Hearsay.Model;

/// <summary>A source of a report with every place where the report stands for it in words. Two of one report may have the same name: two men called "a man".</summary>
/// <param name="Source">The source.</param>
/// <param name="Mentions">The places, in text order; never empty, and none lies within another.</param>
public sealed record MentionedSource(Source Source, IReadOnlyList<SourceMention> Mentions);
