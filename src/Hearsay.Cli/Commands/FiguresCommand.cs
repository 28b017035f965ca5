using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay figures</c>: every figure of a dossier with who states it.</summary>
internal static class FiguresCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "figures", "List every figure stated in a dossier, by measure and date.", (dossier, json) =>
        {
            if (json) ListJson.Write(terminal.Out, [.. dossier.Figures().Select(Line)]);
            else PrintTable(terminal, dossier.Figures());
        });

    private static FigureLine Line(StatedFigure stated) => new(
        stated.StatementId,
        stated.Report,
        stated.Source,
        Interchange.Word(stated.Stance),
        stated.Figure.Measure,
        stated.Figure.Scope,
        Interchange.Word(stated.Figure.Bound),
        stated.Figure.Low,
        stated.Figure.High,
        stated.Figure.AsOf?.ToString());

    private static void PrintTable(Terminal terminal, IReadOnlyList<StatedFigure> figures) =>
        Table.Print(
            terminal,
            figures,
            new("Measure", f => f.Figure.Measure),
            new("Value", f => Amount.Of(f.Figure), IsNumber: true),
            new("As of", f => f.Figure.AsOf?.ToString()),
            new("Source", f => f.Source),
            new("Stance", f => Interchange.Word(f.Stance)),
            new("Report", f => f.Report),
            new("Words", f => f.Words));
}
