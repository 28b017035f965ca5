namespace Hearsay.Intake;

/// <summary>What a person says of files that they do not say themselves. What a file does say goes before.</summary>
public sealed record IntakeChoices
{
    /// <summary>Nothing said.</summary>
    public static IntakeChoices None { get; } = new();

    /// <summary>How to read "3/4/2031" where nothing in the file shows it.</summary>
    public DayOrder? Dates { get; init; }

    /// <summary>What is said, in few words; empty when nothing is.</summary>
    public override string ToString() => Dates switch
    {
        DayOrder.DayFirst => "day first",
        DayOrder.MonthFirst => "month first",
        _ => "",
    };
}
