namespace Hearsay.Exports.Forms;

/// <summary>A claim as interchange gives it.</summary>
/// <param name="Id">Identity within the dossier.</param>
/// <param name="Text">One plain sentence.</param>
/// <param name="Level">single, repeated, corroborated or disputed.</param>
/// <param name="Origins">The sources left when chains and reuse are followed back.</param>
/// <param name="Independence">How many of them can count as independent.</param>
/// <param name="Statements">Identities of its statements.</param>
public sealed record ClaimForm(
    string Id,
    string Text,
    string Level,
    IReadOnlyList<OriginForm> Origins,
    IndependenceForm Independence,
    IReadOnlyList<string> Statements);

/// <summary>An origin of a claim.</summary>
/// <param name="Name">The origin's name.</param>
public sealed record OriginForm(string Name);

/// <summary>The range of independent origins.</summary>
/// <param name="Min">With unnamed roots merged into whatever they could be.</param>
/// <param name="Max">With every root its own.</param>
public sealed record IndependenceForm(int Min, int Max);
