using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Corpus.Measures.Reading;
using Hearsay.Intake;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Corpus.Commands;

/// <summary><c>measure PATH... --reader rules|both --errors FILE</c>: the product's reading of marked reports against their marks.</summary>
internal static class MeasureCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = ".marks or .ann files, or folders of them", Arity = ArgumentArity.OneOrMore };
        var reader = new Option<string>("--reader") { Description = "rules, or rules and model together", DefaultValueFactory = _ => "both" };
        reader.AcceptOnlyFromAmong("rules", "both");
        var errors = new Option<string?>("--errors") { Description = "file to write every miss to, by class, with its excerpt" };
        var table = new Option<string?>("--table") { Description = "file to write a Markdown table of the misses to: class, count, an example" };
        var command = new Command("measure", "Compare the product's reading of reports with their marks") { paths, reader, errors, table };
        command.SetAction(result => Run(result.GetValue(paths)!, result.GetValue(reader)!, result.GetValue(errors), result.GetValue(table)));
        return command;
    }

    private static int Run(string[] paths, string kind, string? errors, string? table)
    {
        var (reports, faults) = CorpusFolder.Read(paths);
        var reader = kind == "rules" ? new Reader(new RuleAttributionFinder()) : Reader.Default;
        var measure = new ReadingMeasure();
        foreach (var (report, read) in reports.AsParallel().AsOrdered().Select(r => (r, ReaderMarks.Of(r.Name, reader.Read(Taken(r)))))) measure.Add(report, read);
        Console.WriteLine($"{reports.Count} reports, read by {reader.Version}\n{"",-34} {"prec.",6} {"recall",6} {"F1",6}");
        foreach (var (name, score) in measure.Scores) Console.WriteLine(ReadingMeasure.Show(name, score));
        if (table is not null) File.WriteAllText(table, MissTable.Of(measure.Misses), CorpusFolder.Utf8);
        if (errors is not null) File.WriteAllText(errors, Listed(measure.Misses), CorpusFolder.Utf8);
        return Output.Report(faults);
    }

    /// <summary>The report as intake makes it of the same words: marks count from the same first character.</summary>
    private static Report Taken(MarkedReport report) => TextIntake.Read(report.Name, CorpusFolder.Utf8.GetBytes(report.Text)).Report
        ?? throw new InvalidOperationException($"{report.Name} has marks and is not taken in.");

    private static string Listed(IReadOnlyList<Miss> misses)
    {
        var lines = new StringBuilder();
        foreach (var group in misses.GroupBy(m => m.Class).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            lines.Append(CultureInfo.InvariantCulture, $"# {group.Key}: {group.Count()}\n\n");
            foreach (var miss in group) lines.Append(CultureInfo.InvariantCulture, $"{miss.Report}: {miss.Excerpt}\n    {miss.Detail}\n");
            lines.Append('\n');
        }

        return lines.ToString();
    }
}
