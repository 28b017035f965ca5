using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay sources</c>: who speaks and who carries in a dossier.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        var where = new Option<string?>("--in") { HelpName = "REPORT", Description = "List the words that stand for each source in one report, and why, instead; the report by its name or the beginning of its hash." };
        return DossierCommand.Create(terminal, "sources", "List a dossier's sources: who speaks, and who carries what others said.", (output, dossier, json, parsed) =>
        {
            if (parsed.GetValue(where) is { } report) PrintMentions(output, dossier.Reading(ReportId.Find(dossier, report))!, json);
            else PrintSources(output, dossier, json);
        }, where);
    }

    private static void PrintMentions(Terminal terminal, ReportReading reading, bool json)
    {
        if (json) ReadingJson.WriteSources(terminal.Out, reading);
        else MentionTable.Print(terminal, [reading], withReport: false);
    }

    private static void PrintSources(Terminal terminal, Dossier dossier, bool json)
    {
        var grades = dossier.Review.Grades();
        if (json) ListJson.Write(terminal.Out, [.. dossier.Sources().Select(source => Line(source, grades.OfSource(source.Name)))]);
        else PrintTable(terminal, dossier.Sources(), grades);
    }

    private static SourceLine Line(SourceSummary source, IReadOnlyList<Reliability> grades) =>
        new(source.Name, Interchange.Word(source.Kind), source.Statements, source.Carried, source.Reports) { Grades = grades.Count == 0 ? null : [.. grades.Select(grade => grade.ToString())] };

    // A column that nobody filled is left out.
    private static void PrintTable(Terminal terminal, IReadOnlyList<SourceSummary> sources, HeldGrades grades) =>
        Table.PrintAny(
            terminal,
            sources,
            "no report names a source.",
            [
                new("Statements", s => Count(s.Statements), IsNumber: true),
                new("Carried", s => Count(s.Carried), IsNumber: true),
                new("Reports", s => Count(s.Reports), IsNumber: true),
                .. grades.Sources.Count == 0 ? [] : (Column<SourceSummary>[])[new("Grade", s => string.Join(", ", grades.OfSource(s.Name)))],
                new("Kind", s => Interchange.Word(s.Kind)),
                new("Source", s => s.Name),
            ]);

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
