using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A person whose name is to be shown only after thought.</summary>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="Reason">captive, victim or minor.</param>
/// <param name="Mentions">Where the report names the person.</param>
/// <param name="Because">The words that gave the reason.</param>
public sealed record ProtectedPersonForm(string Name, string Reason, IReadOnlyList<SpanForm> Mentions, SpanForm Because)
{
    /// <summary>Name of the report, in a dossier's list; not written where the report holds the person.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Report { get; init; }
}
