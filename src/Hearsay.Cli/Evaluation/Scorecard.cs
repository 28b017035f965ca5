using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Reading;

namespace Hearsay.Cli.Evaluation;

/// <summary>The committed page of scores: what was measured, with what, when, and every figure the scorers give.</summary>
internal static class Scorecard
{
    /// <summary>Measures all there is and makes the page, in Markdown.</summary>
    /// <exception cref="ToolException">A scorer could not be run.</exception>
    public static string Make(Terminal terminal, Scorers scorers)
    {
        var page = new StringBuilder(Head(terminal.Clock));
        var dossiers = new List<DossierScores>();
        foreach (var (name, folder) in scorers.Dossiers)
        {
            terminal.Error.WriteLine($"hearsay: scoring {name} ...");
            dossiers.Add(scorers.ScoreDossier(name, folder, terminal.Stop));
        }

        if (dossiers.Count > 0) page.Append(DossierPart(dossiers));
        page.Append(OwnPart(terminal, scorers));
        if (!scorers.HasPolnear) return page.ToString();
        terminal.Error.WriteLine("hearsay: scoring PolNeAR dev ...");
        return page.Append(PolnearPart(scorers.ScorePolnear(terminal.Stop))).ToString();
    }

    private static string Head(TimeProvider clock) => string.Create(CultureInfo.InvariantCulture, $"""
        # Scorecard

        Made by `./hearsay evaluate`; do not edit. There are no thresholds yet: these figures are where the reading stands.

        - date: {clock.GetUtcNow():yyyy-MM-dd}
        - commit: {Commit()}
        - reader: {Reader.Default.Version}


        """);

    private static string DossierPart(IReadOnlyList<DossierScores> dossiers) => $"""
        ## Dossiers

        `score_dossier.py`: the whole of reading and linking against gold answers. These are the ones that could be looked at while
        the rules were made; the whole of a reading is not annotated, so a statement without a pair in the gold costs nothing.

        {DossierTable(dossiers.Select(d => (d.Name, d.Read)))}

        {FedPart("Dossiers", dossiers)}

        """;

    private static string FedPart(string title, IReadOnlyList<DossierScores> dossiers) => $"""
        ## {title}, fed with the gold's statements

        The same scorer on claims made of the gold's statements in place of those read: how much is lost in linking, and how much in reading. Days and
        places, which the gold does not annotate, are those that reading found in the same words.

        {DossierTable(dossiers.Select(d => (d.Name, Scores.OfLinking(d.Fed))))}
        """;

    private static string OwnPart(Terminal terminal, Scorers scorers)
    {
        var own = OwnDossier.In(Checkout.Root ?? "");
        if (own.Count == 0)
        {
            terminal.Error.WriteLine("hearsay: there is no corpus/dossiers/dossiers.tsv beside the program; the dossiers of our own are not scored.");
            return "";
        }

        return OwnPart([.. own.Where(d => d.Set.Length == 0).Select(d => Scored(d, terminal, scorers))])
            + string.Concat(own.Where(d => d.Set.Length > 0).GroupBy(d => d.Set).Select(set => SetPart([.. set.GroupBy(d => d.IsBlind)
                .Select(part => DossierScores.Pool($"{set.Key}, {part.Count()}{(part.Key ? " (blind)" : "")}", [.. part.Select(d => Scored(d, terminal, scorers))]))])));
    }

    private static DossierScores Scored(OwnDossier dossier, Terminal terminal, Scorers scorers)
    {
        terminal.Error.WriteLine($"hearsay: scoring {dossier.Name} ...");
        return scorers.ScoreDossier(dossier, terminal.Stop);
    }

    private static string OwnPart(IReadOnlyList<DossierScores> scores) => $"""
        ## Dossiers of our own

        The same scorer on the dossiers in `corpus/dossiers`, whose gold answers were written before anything was tuned on them. Rules
        may be made by looking at those without a mark; a blind one is measured only.

        {DossierTable(scores.Select(d => (d.Name, d.Read)))}

        {FedPart("Dossiers of our own", scores)}

        """;

    private static string SetPart(IReadOnlyList<DossierScores> scores) => $"""
        ## Short dossiers of our own

        The same scorer on many dossiers of five to seven short reports. Counts are added up and shares made of them; B-cubed is a mean over statements.
        The weights of linking are learned from those without a mark; a blind one is measured only.

        {DossierTable(scores.Select(d => (d.Name, d.Read)))}

        {FedPart("Short dossiers of our own", scores)}

        """;

    private static string DossierTable(IEnumerable<(string Name, IReadOnlyList<Score> Figures)> dossiers)
    {
        var flat = dossiers.ToList();
        // A dossier may have figures that the one before lacks: they stand with their kind.
        var rows = flat.SelectMany(d => d.Figures.Select(f => (f.Path, d.Name, Figure: f.Text))).GroupBy(f => f.Path).GroupBy(g => g.Key.Split(" / ")[0]).SelectMany(kind => kind)
            .Select(g => (g.Key, (IReadOnlyDictionary<string, string>)g.ToDictionary(f => f.Name, f => f.Figure)));
        return MarkdownTable.Of(["figure", .. flat.Select(d => d.Name)], rows);
    }

    // Here the last step of a path (p, r, f1, n) is a column.
    private static string PolnearPart(JsonElement scores)
    {
        var figures = Scores.Flatten(scores).Select(f => (Steps: f.Path.Split(" / "), Figure: f.Text)).Select(f => (Row: string.Join(" / ", f.Steps[..^1]), Column: f.Steps[^1], f.Figure));
        var tables = figures.GroupBy(f => f.Row).GroupBy(rows => rows.First().Column).Select(rows =>
            MarkdownTable.Of(
                ["figure", .. rows.SelectMany(r => r).Select(f => f.Column).Distinct()],
                rows.Select(r => (r.Key, (IReadOnlyDictionary<string, string>)r.ToDictionary(f => f.Column, f => f.Figure)))));
        return $"""
            ## PolNeAR, development part

            `score_attribution.py`: source, cue and content spans of news attributions marked by hand (Newell, Margolin and Ruths 2018).

            {string.Join('\n', tables)}
            """;
    }

    private static string Commit()
    {
        if (Checkout.Root is not { } root) return "unknown";
        var dirty = Tool.Run("git", "-C", root, "status", "--porcelain", "--", "src").Length > 0;
        return Tool.Run("git", "-C", root, "rev-parse", "--short=12", "HEAD").Trim() + (dirty ? ", with changes in src that are not committed" : "");
    }
}
