namespace Hearsay.Corroboration.Tests;

/// <summary>Linking fed with the gold's statements. With HEARSAY_OUT set, the claims are written there for the scorer.</summary>
public sealed class GoldDossierTests
{
    [Theory]
    [InlineData("seed")]
    [InlineData("dossiers/dam")]
    [InlineData("dossiers/convoy")]
    public void Link_GoldStatements_EachInOneClaim(string name)
    {
        if (GoldDossier.Folder() is not { } folder)
        {
            Assert.Skip("The evaluation data is not beside the repository (../shared/eval, or the folder named by HEARSAY_EVAL).");
            return;
        }

        var readings = GoldDossier.Read(Path.Combine(folder, name));
        var claims = new ClaimLinker().Link(readings);
        Assert.Equal(
            readings.SelectMany(r => r.Statements).Select(s => s.Id).Order(StringComparer.Ordinal),
            claims.SelectMany(c => c.Statements).Order(StringComparer.Ordinal));
        if (Environment.GetEnvironmentVariable("HEARSAY_OUT") is { Length: > 0 } to)
            File.WriteAllText(Path.Combine(to, Path.GetFileName(name) + ".json"), GoldDossier.Export(readings, claims));
    }
}
