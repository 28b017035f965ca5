using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay read PATH...</c>: reads reports and prints their statements without keeping anything.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = CommonOptions.Paths();
        var format = CommonOptions.Format("table", "json", "jsonl");
        var intake = new IntakeOptions();
        var mentions = new Option<bool>("--mentions") { Description = "In the table, list the words that stand for each source, and why, instead of statements. JSON has both." };
        var command = new Command("read", "Read reports and print their statements, without keeping anything.") { paths, mentions, format };
        var header = new HeaderOptions();
        header.AddTo(command);
        intake.AddTo(command);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(mentions), header.Given(parsed), intake.Reader(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string format, bool mentions, GivenHeader given, ReportReader reader)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find(paths);
        faults.Say(found);
        var readings = Readings(terminal, found.Files, given, reader, faults);
        if (format == "jsonl")
            foreach (var reading in readings) ReadingJson.WriteLine(terminal.Out, reading);
        else if (format == "json") ReadingJson.Write(terminal.Out, readings);
        else if (mentions) MentionTable.Print(terminal, readings, withReport: true);
        else PrintTable(terminal, readings);
        return faults.ExitCode;
    }

    private static IEnumerable<ReportReading> Readings(Terminal terminal, IReadOnlyList<ReportFile> files, GivenHeader given, ReportReader reader, Faults faults)
    {
        foreach (var outcome in reader.Read(files, headed: report => report with { Header = given.On(report.Header) }, cancellation: terminal.Stop))
        {
            faults.Say(outcome);
            if (outcome.IsRead) yield return outcome.Reading;
        }
    }

    private static void PrintTable(Terminal terminal, IEnumerable<ReportReading> readings) =>
        Table.Print(
            terminal,
            readings.SelectMany(r => r.Statements.Select(s => (r.Report, Statement: s))),
            new("Report", row => row.Report.Name),
            new("Source", row => Chain(row.Statement)),
            new("Mode", row => Interchange.Word(row.Statement.Mode)),
            new("Stance", row => Interchange.Word(row.Statement.Stance)),
            new("Statement", row => string.Join(" ... ", row.Statement.Content.Select(span => span.In(row.Report.Text)))));

    private static string Chain(Statement statement) =>
        string.Join(" via ", statement.Via.Select(v => v.Name).Prepend(statement.Source?.Name ?? "(nobody named)"));
}
