namespace Hearsay.Model;

/// <summary>The figures given for one measure of one thing, over time. Not an estimate: nothing is averaged and none is picked.</summary>
public sealed record FigureSeries
{
    /// <summary>Identity of the claim it belongs to.</summary>
    public required string Claim { get; init; }

    /// <summary>What is counted, in the words used most.</summary>
    public required string Measure { get; init; }

    /// <summary>The figures by the day they hold for, then by publication, report name and place.</summary>
    public required IReadOnlyList<SeriesFigure> Figures { get; init; }

    /// <summary>Positions of the asserted figures with the lowest number.</summary>
    public required IReadOnlyList<int> Lowest { get; init; }

    /// <summary>Positions of the asserted figures with the highest number.</summary>
    public required IReadOnlyList<int> Highest { get; init; }

    /// <summary>How each asserted figure stands to the last one of each origin before it.</summary>
    public required IReadOnlyList<FigurePair> Pairs { get; init; }
}

/// <summary>A figure in a series.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Statement">The statement that gives it.</param>
/// <param name="Figure">The figure as stated.</param>
/// <param name="On">The day it holds for: as stated, else when it was said, else when it was published; null when none is known.</param>
/// <param name="Origin">Whom it goes back to.</param>
public sealed record SeriesFigure(Report Report, Statement Statement, Figure Figure, PartialDate? On, string Origin);

/// <summary>How two figures of a series stand to one another.</summary>
/// <param name="Earlier">Position of the one.</param>
/// <param name="Later">Position of the other, after it.</param>
/// <param name="Relation">How they stand.</param>
/// <param name="Why">Why, a few words.</param>
public sealed record FigurePair(int Earlier, int Later, FigureRelation Relation, string Why);
