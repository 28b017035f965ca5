using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay reuse REPORT</c>: the kept reports that share text with one.</summary>
internal static class ReuseCommand
{
    private const int LongestShown = 60;

    public static Command Create(Terminal terminal)
    {
        var report = new Argument<string>("REPORT") { Description = "A file or folder of reports, which need not be kept; or a kept report, by its name or the beginning of its hash." };
        var dossier = new Option<string?>("--dossier") { HelpName = "NAME", Description = "Look among this dossier's reports alone, and for what is told in other words too, which takes the longer the more it holds; all of the ledger when not given." };
        var most = IntakeOptions.Number<int>("--most", "N", "The most reports to list for each.", 50, 1, 10_000);
        var names = new NamesOptions();
        var (ledger, format) = (LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var command = new Command("reuse", "List the kept reports that share text with a report: how much of each stands in the other, the passages, and which had them first. With --dossier also those that tell the same in other words.") { report, dossier, most, ledger, format };
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var within = parsed.GetValue(dossier) is { } name ? DossierOption.Find(opened, name) : null;
            var faults = new Faults(terminal);
            var search = new ReuseSearch(opened);
            // Lines, not texts, are held: a folder may have very many reports.
            var holders = new SortedSet<string>(StringComparer.Ordinal);
            var lines = Asked(opened, within, parsed.GetRequiredValue(report), search, terminal, faults).SelectMany(r => Found(search, r, within?.Name, parsed.GetValue(most), holders)).ToList();
            names.Print(parsed, terminal, path, [.. holders.Select(name => new Dossier(opened, name))], output =>
            {
                if (parsed.GetValue(format) == "json") ListJson.Write(output.Out, lines);
                else Print(output, lines);
            });
            return faults.ExitCode;
        });
        return command;
    }

    /// <summary>The lines of a report; the dossiers that hold it or what it shares text with are noted, whose protected persons they may name.</summary>
    private static IReadOnlyList<ReuseLine> Found(ReuseSearch search, Report report, string? dossier, int most, SortedSet<string> holders)
    {
        IReadOnlyList<ReuseLine> lines = [.. ReuseLine.Of(search.Find(report, dossier, most)), .. dossier is null ? [] : ReuseLine.Of(search.Retold(report, dossier, most))];
        if (lines.Count > 0) holders.UnionWith([.. search.DossiersWith(report), .. lines.SelectMany(line => line.Dossiers)]);
        return lines;
    }

    /// <summary>The reports to look for: those in files, or one that is kept.</summary>
    private static IEnumerable<Report> Asked(ILedger ledger, Dossier? within, string asked, ReuseSearch search, Terminal terminal, Faults faults)
    {
        if (Path.Exists(asked)) return TakeIn(asked, search, terminal, faults);
        IReadOnlyList<Dossier> dossiers = within is null ? [.. ledger.Dossiers().Select(d => new Dossier(ledger, d.Name))] : [within];
        var (dossier, sha256) = ReportId.FindAny(dossiers, asked)
            ?? throw new UsageException($"there is no file '{asked}', and {(within is null ? "the ledger" : $"'{within.Name}'")} has no report of that name or hash; 'hearsay reports --dossier NAME' lists a dossier's reports by name.");
        return [dossier.Reading(sha256)!.Report];
    }

    private static IEnumerable<Report> TakeIn(string path, ReuseSearch search, Terminal terminal, Faults faults)
    {
        var found = ReportFiles.Find([path]);
        faults.Say(found);
        var reader = new ReportReader(null, new ReportIntake(IntakeLimits.Default, IntakeChoices.None, new(() => Tesseract.Find())));
        foreach (var outcome in reader.Read(found.Files, cancellation: terminal.Stop))
        {
            faults.Say(outcome);
            if (!outcome.IsRead) continue;
            var report = outcome.Reading.Report;
            var kept = string.Join(", ", search.DossiersWith(report).Select(name => $"'{name}'"));
            if (kept.Length > 0) terminal.Error.WriteLine(Printable.Line($"hearsay: {report.Name} is kept itself, in {kept}."));
            yield return report;
        }
    }

    private static void Print(Terminal terminal, IReadOnlyList<ReuseLine> lines)
    {
        Table.PrintAny(
            terminal,
            lines,
            "no kept report shares a passage with it.",
            new("Report", line => line.Document),
            new("Shares text with", line => line.Report),
            new("Dossiers", line => string.Join(", ", line.Dossiers)),
            new("Words", line => line.IsRetold ? line.IsSure ? "in others" : "in others, perhaps" : line.Words.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Of it", line => line.IsRetold ? "" : Share(line.ShareOfDocument), IsNumber: true),
            new("Of the other", line => line.IsRetold ? "" : Share(line.ShareOfReport), IsNumber: true),
            new("Had it first", First),
            new("Published", line => line.Published),
            new("Publisher", line => line.Publisher),
            new("Longest passage", line => Beginning(line.Passages.MaxBy(p => p.Words)!.Text)));
        using var output = terminal.OutText();
        foreach (var line in lines.Where(l => l.IsRetold))
        {
            output.WriteLine();
            output.WriteLine(Printable.Line($"{line.Document} and {line.Report} tell the same in the same order{(line.IsSure ? "" : "; it may be chance")}:"));
            foreach (var passage in line.Passages) output.WriteLine(Printable.Line($"- \"{passage.Text}\" | \"{passage.ReportText}\""));
        }
    }

    // A passage may be a whole report; JSON has all of it.
    private static string Beginning(string passage) =>
        Printable.Line(passage) is { Length: > LongestShown } line && line.LastIndexOf(' ', LongestShown) is > 0 and var end ? line[..end] + " ..." : Printable.Line(passage);

    // Two texts of which one has a word more are not all of each other.
    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{(share < 1 ? Math.Min(99, Math.Round(share * 100)) : 100):0}%");

    private static string First(ReuseLine line) => line.Lender switch
    {
        null => "",
        ReuseLine.OfReport => "the other",
        _ => "this one",
    } + (line.IsCredited ? " (credited)" : "");
}
