using System.Text.Json;

namespace Hearsay.Cli.Evaluation;

/// <summary>What the scorer says of one dossier.</summary>
/// <param name="Name">The dossier's name.</param>
/// <param name="Read">Of its statements, claims and figures made from the reports' texts.</param>
/// <param name="Fed">Of its claims made from the gold's statements: what linking alone does.</param>
internal sealed record DossierScores(string Name, JsonElement Read, JsonElement Fed);
