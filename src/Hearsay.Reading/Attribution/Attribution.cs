using Hearsay.Model;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// The spans of one act of saying, before it is known who the speaker is: the shape that rules and the trained model both give.
/// Attributions may nest: an inner one's spans then lie inside the outer one's content.
/// </summary>
public sealed record Attribution
{
    /// <summary>Words that name the speaker; empty when none do.</summary>
    public IReadOnlyList<TextSpan> Speaker { get; init; } = [];

    /// <summary>Words that report the act of saying; empty for quotations without a cue.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said, in text order; never empty. Rules leave "that" out, the trained model keeps it, as its corpus does.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Name of the rule or model that found it.</summary>
    public required string FoundBy { get; init; }

    /// <summary>Calibrated probability, 0 to 1, that the spans are right; null for rules.</summary>
    public double? Confidence { get; init; }
}
