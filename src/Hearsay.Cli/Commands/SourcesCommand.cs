using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sources</c>: who speaks and who carries in a dossier.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "sources", "List a dossier's sources: who speaks, and who carries what others said.", (dossier, json) =>
        {
            if (json) ListJson.Write(terminal.Out, [.. dossier.Sources().Select(Line)]);
            else PrintTable(terminal, dossier.Sources());
        });

    private static SourceLine Line(SourceSummary source) =>
        new(source.Name, Interchange.Word(source.Kind), source.Statements, source.Carried, source.Reports);

    private static void PrintTable(Terminal terminal, IReadOnlyList<SourceSummary> sources) =>
        Table.Print(
            terminal,
            sources,
            new("Statements", s => Count(s.Statements), IsNumber: true),
            new("Carried", s => Count(s.Carried), IsNumber: true),
            new("Reports", s => Count(s.Reports), IsNumber: true),
            new("Kind", s => Interchange.Word(s.Kind)),
            new("Source", s => s.Name));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
