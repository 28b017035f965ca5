using Hearsay.Intake.Tables;

namespace Hearsay.Intake;

/// <summary>What a person says of files that they do not say themselves. What a file does say goes before.</summary>
public sealed record IntakeChoices
{
    /// <summary>Nothing said.</summary>
    public static IntakeChoices None { get; } = new();

    /// <summary>Which columns of tables hold what; null to go by their names.</summary>
    public ColumnMap? Columns { get; init; }

    /// <summary>How to read "3/4/2031" where nothing in the file shows it.</summary>
    public DayOrder? Dates { get; init; }

    /// <summary>What is said, in few words; empty when nothing is.</summary>
    public override string ToString()
    {
        var dates = Dates switch { DayOrder.DayFirst => "day first", DayOrder.MonthFirst => "month first", _ => "" };
        return string.Join("; ", new[] { dates, Columns?.ToString() ?? "" }.Where(w => w.Length > 0));
    }
}
