using System.CommandLine;
using System.Text;
using Hearsay.Cli.Output;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay export</c>: writes a dossier in a form that other programs read. Custody notes who was given names of protected persons.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger) = (DossierOption.Create(), LedgerOption.Create());
        var form = new Option<string>("--to") { Description = "The form. json has everything and is made for programs: it gives the names of protected persons unless they are hidden, and custody notes who exported them. csv is one table, a row for each statement with its claim, level, origins and figures, with pseudonyms unless --show-names asks for the names; what a spreadsheet would run as a formula is marked as text. html is one page to mail, read and print: claims with level, origins, figures and every statement in its words, sources and reports; it has no scripts, and pseudonyms as csv has. jsonld is linked data: spans as W3C Web Annotations, who said it through whom as PROV-O, claims in terms of schema.org, without a rating. stix is a STIX 2.1 bundle for threat intelligence platforms. Both have pseudonyms as csv has.", Required = true };
        form.AcceptOnlyFromAmong([.. ExportForm.All.Select(f => f.Name)]);
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Where to write it; standard output when not given." };
        var hide = new Option<bool>("--hide-names") { Description = "Put pseudonyms for the names of protected persons, always the same ones." };
        var mark = new Option<bool>("--bom") { Description = "Begin csv with a byte order mark, without which some spreadsheets take it for another encoding than UTF-8." };
        var names = new NamesOptions();
        var command = new Command("export", "Write a dossier's statements, claims and figures in a form that other programs read.") { dossier, form, file, mark, hide, ledger };
        names.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(mark) && result.GetValue(form) != ExportForm.Csv.Name) result.AddError("--bom is for --to csv alone.");
            if (names.AreAskedFor(result) && result.GetValue(hide)) result.AddError("--show-names and --hide-names cannot both hold; choose one.");
        });
        command.SetAction(parsed =>
        {
            var (path, chosen) = (parsed.GetRequiredValue(ledger), ExportForm.All.Single(f => f.Name == parsed.GetRequiredValue(form)));
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var hidesNames = chosen.Hides(names.AreAskedFor(parsed), parsed.GetValue(hide));
            if (!hidesNames) names.Note(parsed, terminal, path, found, chosen.Name, "--hide-names exports without them.");
            return Run(terminal, output => Write(found, chosen, output, hidesNames, parsed.GetValue(mark)), parsed.GetValue(file));
        });
        return command;
    }

    private static void Write(Dossier dossier, ExportForm form, Stream output, bool hidesNames, bool isMarked)
    {
        if (isMarked) output.Write(Encoding.UTF8.Preamble);
        form.Write(dossier, output, hidesNames);
    }

    private static int Run(Terminal terminal, Action<Stream> write, string? file)
    {
        if (file is null) write(terminal.Out);
        else if (WriteFile(file, write) is { } fault)
        {
            var faults = new Faults(terminal);
            faults.Say(fault);
            return faults.ExitCode;
        }

        return ExitCode.Done;
    }

    // Written beside and moved into place: a file of that name is either the old one or the whole new one.
    private static Fault? WriteFile(string file, Action<Stream> write)
    {
        var draft = file + ".part";
        try
        {
            using (var stream = File.Create(draft)) write(stream);
            File.Move(draft, file, overwrite: true);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Discard(draft);
            return new Fault(file, $"the file cannot be written: {e.Message.TrimEnd('.')}.", "Name another with --out.");
        }
    }

    private static void Discard(string draft)
    {
        try
        {
            File.Delete(draft);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The folder is not there or cannot be written to, which is what the fault says.
        }
    }
}
