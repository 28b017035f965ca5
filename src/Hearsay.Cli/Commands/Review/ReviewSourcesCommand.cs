using System.CommandLine;
using Hearsay.Model;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review sources</c>: keeps a person's decision on two sources and links anew.</summary>
internal static class ReviewSourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var first = new Argument<string>("FIRST") { Description = "One source, under a name that reports give it." };
        var second = new Argument<string>("SECOND") { Description = "The other." };
        var verdict = new Argument<string>("VERDICT")
        {
            Description = "same: one source under two names; apart: two, however alike. One origin: cooperated, sharedError (the same rare mistake), dependent. independent: overrides copied text and co-operation, never a chain that a report states.",
        };
        var where = new Option<string?>("--in") { HelpName = "REPORT", Description = "The one report in which FIRST is meant, by its name or the beginning of its hash: for \"a senior official\"." };
        var command = new Command("sources", "Merge two sources, part them, or declare them dependent or independent; the claims are made anew.") { first, second, verdict, where, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var report = parsed.GetValue(where) is { } named ? ReportId.Find(found, named) : null;
            var names = found.People.Pseudonyms();
            Decision decision;
            try
            {
                decision = found.Review.Sources(
                    new SourceName(names.Show(parsed.GetRequiredValue(first)), report), new SourceName(names.Show(parsed.GetRequiredValue(second))), Verdicts.Parse<SourceVerdict>(parsed.GetRequiredValue(verdict)),
                    parsed.GetRequiredValue(by), parsed.GetRequiredValue(why));
            }
            catch (ArgumentException unknown)
            {
                throw new UsageException($"{names.Hide(unknown.Message.Split(" (Parameter")[0])} 'hearsay sources --dossier {found.Name}' lists them.");
            }

            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; 'hearsay review undo {decision.Number} --by NAME --why TEXT --dossier {found.Name}' takes it back.");
            return ExitCode.Done;
        });
        return command;
    }
}
