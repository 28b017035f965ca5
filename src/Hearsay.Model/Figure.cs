namespace Hearsay.Model;

/// <summary>
/// A number someone states inside a statement's content. Not a date, a clock time or an age. Two figures can be compared only
/// when measure, scope, population, place and time are the same, or can be made the same.
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

    /// <summary>What the number is in what is told: a count by itself, or one beside another ("up from 26", "a further nine").</summary>
    public FigureRole Role { get; init; }

    /// <summary>The unit of a measured quantity or the currency of a sum; null for a count of things.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Those counted, in the text's words with their description ("North Korean soldiers"); null for measured quantities and where the words name none.</summary>
    public string? Population { get; init; }

    /// <summary>Name of the place the count is of ("in Karuz"), as the text gives it; null when the clause names none.</summary>
    public string? Place { get; init; }

    /// <summary>The period of a rate: the "day" of "200 a day"; null for a count that is not per period.</summary>
    public string? Per { get; init; }

    /// <summary>First day a cumulative count counts from ("since 28 January"); null when the words give none.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>True for a round number in somebody's own words, which is taken for about so many when compared, though the words say no bound.</summary>
    public bool IsRound { get; init; }
}
