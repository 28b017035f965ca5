namespace Hearsay.Model;

/// <summary>A person's decision on two sources; it always wins over what the program finds.</summary>
/// <param name="First">One source.</param>
/// <param name="Second">The other.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Because">Who decided so and why, as it is shown: "Ana Roe decided so: they share an office".</param>
public sealed record SourceDecision(SourceName First, SourceName Second, SourceVerdict Verdict, string Because);

/// <summary>A source as reports name it.</summary>
/// <param name="Name">The name, in any of the forms that reports give it.</param>
/// <param name="Report">SHA-256 of the one report in which it is meant, as for "a senior official"; null for all.</param>
public sealed record SourceName(string Name, string? Report = null);
