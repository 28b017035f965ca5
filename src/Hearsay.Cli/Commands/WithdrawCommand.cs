using System.CommandLine;
using Hearsay.Cli.Commands.Review;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay withdraw REPORT</c>: notes that a report was withdrawn or corrected by its publisher, and links anew.</summary>
internal static class WithdrawCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var report = new Argument<string>("REPORT") { Description = "The report, by its name or the beginning of its hash." };
        var corrected = new Option<string?>("--corrected-by") { HelpName = "REPORT", Description = "The report that took its place, where it was corrected and not withdrawn." };
        var command = new Command("withdraw", "Note that a report was withdrawn or corrected: what it says, and what was copied from it, counts for no level any more. 'review undo' takes it back.")
        {
            report, corrected, by, why, dossier, ledger,
        };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var replacement = parsed.GetValue(corrected) is { } other ? ReportId.Find(found, other) : null;
            var decision = found.Review.Withdraw(ReportId.Find(found, parsed.GetRequiredValue(report)), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why), replacement);
            found.Link();
            var reached = found.Claims().Count(c => c.Withdrawn.Count > 0);
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; {reached} {(reached == 1 ? "claim has" : "claims have")} statements that no longer stand. 'hearsay claims --history ID --dossier {found.Name}' shows what a claim was.");
            return ExitCode.Done;
        });
        return command;
    }
}
