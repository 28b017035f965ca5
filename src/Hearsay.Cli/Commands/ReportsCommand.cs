using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: the reports of a dossier.</summary>
internal static class ReportsCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "reports", "List a dossier's reports.", (dossier, json) =>
        {
            if (json) ListJson.Write(terminal.Out, [.. dossier.Reports().Select(Line)]);
            else PrintTable(terminal, dossier.Reports());
        });

    private static ReportLine Line(ReportSummary report) => new(
        report.Name,
        report.Sha256,
        report.Header.Title,
        report.Header.Publisher,
        report.Header.Published?.ToString(),
        report.Size,
        report.Added.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        report.ReaderVersion,
        report.Statements,
        report.Notes);

    private static void PrintTable(Terminal terminal, IReadOnlyList<ReportSummary> reports) =>
        Table.Print(
            terminal,
            reports,
            new("Report", r => r.Name),
            new("Published", r => r.Header.Published?.ToString()),
            new("Publisher", r => r.Header.Publisher),
            new("Statements", r => r.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Title", r => r.Header.Title),
            new("Notes", r => string.Join(" ", r.Notes)));
}
