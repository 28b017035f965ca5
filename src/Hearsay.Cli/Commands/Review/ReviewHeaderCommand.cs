using System.CommandLine;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review header</c>: keeps what a person says of the head of a report.</summary>
internal static class ReviewHeaderCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why, header) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why(), new HeaderOptions());
        var report = new Argument<string>("REPORT") { Description = "The report, by its name or the beginning of its hash." };
        var command = new Command("header", "Say who published a report, when, where and under what title, whatever its file says; the report is read again with it, and the claims are made anew.") { report };
        header.AddTo(command);
        foreach (var option in (Option[])[by, why, dossier, ledger]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (header.Given(result).IsEmpty) result.AddError("review header needs one of --publisher, --published, --title and --url: what the head is to say.");
        });
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var decision = found.Review.Header(ReportId.Find(found, parsed.GetRequiredValue(report)), header.Given(parsed), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why))
                ?? throw new UsageException($"The head of {parsed.GetRequiredValue(report)} says so already; 'hearsay reports --dossier {found.Name}' lists what it says.");
            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; 'hearsay review undo {decision.Number} --by NAME --why TEXT --dossier {found.Name}' takes it back.");
            return ExitCode.Done;
        });
        return command;
    }
}
