namespace Hearsay.Cli.Evaluation;

/// <summary>A dossier of the repository with gold answers, as a line of <c>corpus/dossiers/dossiers.tsv</c> names it.</summary>
/// <param name="Name">Its name, and that of the folder its <c>gold.json</c> lies in.</param>
/// <param name="Set">The folder of dossiers it is one of, and with which it is scored as one; empty when it stands alone.</param>
/// <param name="Gold">Full path of the gold answers.</param>
/// <param name="Reports">Full path of the folder of reports, which need not lie beside the gold.</param>
/// <param name="IsBlind">Measured only, and never looked at to make a rule.</param>
internal sealed record OwnDossier(string Name, string Set, string Gold, string Reports, bool IsBlind)
{
    private const string Blind = "blind";

    /// <summary>The dossiers of a checkout, in the order of the table; none when it has no table.</summary>
    /// <param name="root">The folder the table's paths start from.</param>
    public static IReadOnlyList<OwnDossier> In(string root)
    {
        var folder = Path.Combine(root, "corpus", "dossiers");
        var table = Path.Combine(folder, "dossiers.tsv");
        return !File.Exists(table) ? [] :
            [.. File.ReadLines(table).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells => new OwnDossier(
                Path.GetFileName(cells[0]), Path.GetDirectoryName(cells[0])!, Path.Combine([folder, .. cells[0].Split('/'), "gold.json"]), Path.Combine([root, .. cells[1].Split('/')]), cells[2] == Blind))];
    }

    /// <summary>Puts gold and reports into one folder as the scorers want them: <c>gold.json</c> and <c>reports/</c>.</summary>
    public void GatherIn(string folder)
    {
        var reports = Directory.CreateDirectory(Path.Combine(folder, "reports")).FullName;
        File.Copy(Gold, Path.Combine(folder, "gold.json"));
        foreach (var report in Directory.EnumerateFiles(Reports, "*.txt")) File.Copy(report, Path.Combine(reports, Path.GetFileName(report)));
    }
}
