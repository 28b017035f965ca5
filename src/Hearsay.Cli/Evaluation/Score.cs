using System.Globalization;

namespace Hearsay.Cli.Evaluation;

/// <summary>One figure of a scorer.</summary>
/// <param name="Path">Where it stands in the scorer's JSON: "clustering / bCubed / f1".</param>
/// <param name="Value">The figure; null where the scorer has nothing to divide by.</param>
/// <param name="IsCount">True for a count, false for a share of 0 to 1.</param>
internal readonly record struct Score(string Path, double? Value, bool IsCount)
{
    /// <summary>The figure as the page writes it.</summary>
    public string Text => Value is { } value ? value.ToString(IsCount ? "0" : "0.000", CultureInfo.InvariantCulture) : "-";
}
