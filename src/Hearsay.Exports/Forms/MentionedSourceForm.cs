using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A source of a report with the words that stand for it.</summary>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Mentions">The words, in text order.</param>
public sealed record MentionedSourceForm(string Name, string Kind, IReadOnlyList<MentionForm> Mentions)
{
    /// <summary>Name of the report, in a dossier's list; not written where the report holds the source.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Report { get; init; }

    /// <summary>Office or description; not written where the report gives none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Role { get; init; }
}
