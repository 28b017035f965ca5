using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A grade that a person gave and that holds.</summary>
/// <param name="Grade">A letter from A to F for a source, a digit from 1 to 6 for what is said.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Why">Why, in the person's words; may be empty.</param>
public sealed record GradeForm(string Grade, string By, string At, string Why)
{
    /// <summary>Name of the source that it is of; not written where it stands with what it is of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }
}
