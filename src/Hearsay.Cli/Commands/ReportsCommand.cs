using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reports</c>: the reports of a dossier.</summary>
internal static class ReportsCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "reports", "List a dossier's reports, the same text once with all its appearances.", (output, dossier, json) =>
        {
            if (json) ListJson.Write(output.Out, Lines(dossier));
            else PrintTable(output, dossier.Texts());
        });

    // Programs are given every report, each with the names of the others of its text.
    private static IReadOnlyList<ReportLine> Lines(Dossier dossier)
    {
        var texts = dossier.Texts().SelectMany(t => t.Others.Prepend(t.Report), (text, report) => (text, report)).ToDictionary(t => t.report.Sha256, t => t.text);
        return [.. dossier.Reports().Select(r => Line(r, texts[r.Sha256]))];
    }

    private static ReportLine Line(ReportSummary report, SameText text) => new(
        report.Name,
        report.Sha256,
        report.Header.Title,
        report.Header.Publisher,
        report.Header.Published?.ToString(),
        report.Size,
        report.Added.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        report.ReaderVersion,
        report.Statements,
        report.Notes,
        report.Format,
        report.Language,
        report.Header.Url,
        report.Part?.Container,
        [.. text.Others.Prepend(text.Report).Where(o => o.Sha256 != report.Sha256).Select(o => o.Name)]);

    private static void PrintTable(Terminal terminal, IReadOnlyList<SameText> texts) =>
        Table.PrintAny(
            terminal,
            texts,
            "no report was kept yet; 'hearsay add' keeps some.",
            new("Report", t => t.Report.Name),
            new("Published", t => t.Report.Header.Published?.ToString()),
            new("Publisher", t => t.Report.Header.Publisher),
            new("Statements", t => t.Report.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Title", t => t.Report.Header.Title),
            new("Also as", t => string.Join(", ", t.Others.Select(Appearance))),
            new("Notes", t => string.Join(" ", t.Report.Notes)));

    private static string Appearance(ReportSummary report) =>
        report.Header.Published is { } published ? $"{report.Name} ({published})" : report.Name;
}
