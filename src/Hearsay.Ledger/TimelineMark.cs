using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>What the place of a statement on a line of time is taken from.</summary>
public enum TimelineClock
{
    /// <summary>When it was said, or else published.</summary>
    Said,

    /// <summary>When what it tells is said to have happened: the dates its content names.</summary>
    Told,
}

/// <summary>A statement at its place in time.</summary>
public sealed record TimelineMark
{
    /// <summary>Identity of the statement.</summary>
    public required string StatementId { get; init; }

    /// <summary>SHA-256 of its report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes of the report's original.</summary>
    public required long Size { get; init; }

    /// <summary>Who printed it, or the report's name.</summary>
    public required string Publisher { get; init; }

    /// <summary>Name of its source, or null when nothing tells.</summary>
    public string? Source { get; init; }

    /// <summary>What sort of voice the source is, or null.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>What the speaker does with the content.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How the words are given.</summary>
    public required Mode Mode { get; init; }

    /// <summary>The first day meant, as exactly as it is known; null when it is not.</summary>
    public PartialDate? From { get; init; }

    /// <summary>The last day meant; null when it is not known.</summary>
    public PartialDate? To { get; init; }

    /// <summary>The start of what is said, or the words that name the date.</summary>
    public required string Words { get; init; }
}

/// <summary>All that one voice has at one date of a line of time.</summary>
/// <param name="Source">Name of the source, or null where nothing tells.</param>
/// <param name="From">The first day meant.</param>
/// <param name="To">The last day meant.</param>
/// <param name="Count">How many marks.</param>
/// <param name="First">One of them.</param>
public sealed record TimelineGroup(string? Source, PartialDate From, PartialDate To, int Count, TimelineMark First);

/// <summary>Some of what stands on a line of time.</summary>
/// <param name="Marks">The marks in order of time, as many as asked for.</param>
/// <param name="All">How many there are.</param>
/// <param name="Undated">The first of those without a date that could be resolved.</param>
/// <param name="AllUndated">How many those are.</param>
/// <param name="Groups">All marks with a date, put together by source and date.</param>
/// <param name="Grain">How exactly dates are told apart in the groups: coarser where there would be too many.</param>
public sealed record Timeline(IReadOnlyList<TimelineMark> Marks, int All, IReadOnlyList<TimelineMark> Undated, int AllUndated, IReadOnlyList<TimelineGroup> Groups, TimelineGrain Grain);

/// <summary>How exactly dates are told apart.</summary>
public enum TimelineGrain
{
    /// <summary>By the day.</summary>
    Day,

    /// <summary>By the month.</summary>
    Month,

    /// <summary>By the year.</summary>
    Year,
}
