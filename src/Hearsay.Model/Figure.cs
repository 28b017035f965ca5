namespace Hearsay.Model;

/// <summary>
/// A number someone states inside a statement's content. Not a date, a clock time or an age. Two figures can be compared only
/// when measure and scope are the same.
/// </summary>
public sealed record Figure
{
    /// <summary>Where the number and the words of its bound stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is counted, in plain words: "people killed", "litres per second".</summary>
    public required string Measure { get; init; }

    /// <summary>Which part of the counted things: "killed", "killed or wounded", "aboard"; null when the words give none.</summary>
    public string? Scope { get; init; }

    /// <summary>What the words say of the number's limits.</summary>
    public required Bound Bound { get; init; }

    /// <summary>Lowest value in units of the measure; null when open below.</summary>
    public double? Low { get; init; }

    /// <summary>Highest value in units of the measure; null when open above.</summary>
    public double? High { get; init; }

    /// <summary>The date the number holds for, or null when no date can be given.</summary>
    public PartialDate? AsOf { get; init; }
}
