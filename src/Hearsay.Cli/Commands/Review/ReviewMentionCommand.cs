using System.CommandLine;
using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review mention</c>: keeps a person's decision that words of a report do not stand for the source they were taken for.</summary>
internal static class ReviewMentionCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var report = new Argument<string>("REPORT") { Description = "The report, by its name or the beginning of its hash." };
        var at = new Argument<string>("AT") { Description = "The words, by their place as 'sources --in REPORT' lists it." };
        var other = new Option<string?>("--is") { HelpName = "NAME", Description = "The source that the words stand for; without it they stand for nobody who is named." };
        var command = new Command("mention", "Say that words of a report do not stand for the source they were taken for; the report is read again with it, and the claims are made anew.") { report, at, other, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var sha256 = ReportId.Find(found, parsed.GetRequiredValue(report));
            var place = Place(parsed.GetRequiredValue(at));
            Decision decision;
            try
            {
                decision = found.Review.Mention(sha256, place, parsed.GetValue(other), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why));
            }
            catch (ArgumentException refused)
            {
                throw new UsageException($"{refused.Message.Split(" (Parameter")[0]} 'hearsay sources --in {parsed.GetRequiredValue(report)} --dossier {found.Name}' lists what stands for whom.");
            }

            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; 'hearsay review undo {decision.Number} --by NAME --why TEXT --dossier {found.Name}' takes it back.");
            return ExitCode.Done;
        });
        return command;
    }

    // "12-15" as it is listed, or where the words begin.
    private static int Place(string at) => int.TryParse(at.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
        ? place
        : throw new UsageException($"'{at}' is no place in a report; write it as 'sources --in REPORT' lists it, such as 120-125.");
}
