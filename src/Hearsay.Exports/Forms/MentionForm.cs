using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>Words of a report that stand for a source.</summary>
/// <param name="Start">Where they begin, in code points.</param>
/// <param name="End">Where they end, exclusive.</param>
/// <param name="Reason">Why, one of a fixed set of words: pronoun, familyName, inBrackets.</param>
public sealed record MentionForm(int Start, int End, string Reason)
{
    /// <summary>The reason as a sentence for a reader; written where one report's sources are listed, left out of readings and dossiers, which it would make half as large again.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Because { get; init; }

    /// <summary>The earlier words they were tied to; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpanForm? TakesUp { get; init; }
}
