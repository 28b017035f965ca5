using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>Words that name a place, and what they may mean. Offsets count Unicode code points of the report's decoded text.</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="End">Where the words end.</param>
/// <param name="Name">The name as the text gives it.</param>
/// <param name="Kind">country, region, city or other.</param>
/// <param name="Rule">How it was found or resolved, or why it was not.</param>
public sealed record PlaceForm(int Start, int End, string Name, string Kind, string Rule)
{
    /// <summary>What the place lies in, nearest first, when it is resolved and lies in anything; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Within { get; init; }

    /// <summary>The places of that name, when nothing decides between them ("Tripoli, Libya"); not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Candidates { get; init; }
}
