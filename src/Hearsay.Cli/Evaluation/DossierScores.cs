namespace Hearsay.Cli.Evaluation;

/// <summary>What the scorer says of one dossier, or of several as one.</summary>
/// <param name="Name">The dossier's name.</param>
/// <param name="Read">Of its statements, claims and figures made from the reports' texts.</param>
/// <param name="Fed">Of its claims made from the gold's statements: what linking alone does.</param>
internal sealed record DossierScores(string Name, IReadOnlyList<Score> Read, IReadOnlyList<Score> Fed)
{
    /// <summary>The scores of many dossiers under one name; see <see cref="PooledScores"/>.</summary>
    public static DossierScores Pool(string name, IReadOnlyList<DossierScores> dossiers) =>
        new(name, PooledScores.Of([.. dossiers.Select(d => d.Read)]), PooledScores.Of([.. dossiers.Select(d => d.Fed)]));
}
