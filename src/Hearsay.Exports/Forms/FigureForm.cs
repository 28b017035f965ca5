using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A figure within its statement.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Scope">Which part of the counted things, or null.</param>
/// <param name="Bound">exactly, atLeast, moreThan, atMost, lessThan, about or range.</param>
/// <param name="Low">Lowest value; null when open below.</param>
/// <param name="High">Highest value; null when open above.</param>
/// <param name="AsOf">ISO 8601 date, perhaps partial, the figure holds for; null when there is none.</param>
public sealed record FigureForm(string Measure, string? Scope, string Bound, double? Low, double? High, string? AsOf)
{
    /// <summary>former, further, change or part; not written for a plain count.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }

    /// <summary>Unit of measure, or a currency's code; not written for a count of things.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The limits in the unit that its kind is compared in; not written where the unit is that one already.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BaseForm? Base { get; init; }

    /// <summary>Those counted, in the text's words; not written where it names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Population { get; init; }

    /// <summary>Place the count is of; not written where the clause names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    /// <summary>Period of a rate; not written for a count that is not per period.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Per { get; init; }

    /// <summary>ISO 8601 date, perhaps partial, that a cumulative count counts from; not written where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Since { get; init; }

    /// <summary>True for a round number in somebody's own words; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRound { get; init; }
}
