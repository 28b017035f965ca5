using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>Somebody of a dossier who says, carries or publishes, as graphs of other programs have a node for.</summary>
/// <param name="Key">What tells it from the others: the same for the same name in every export of the dossier. It holds the name as it is shown, never a hidden one.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">What sort of voice it is.</param>
/// <param name="Role">Office or description that a report gives with the name, or null.</param>
internal sealed record Agent(string Key, string Name, SourceKind Kind, string? Role);
