using System.CommandLine;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review undo</c>: takes a decision back; it stays in the log.</summary>
internal static class ReviewUndoCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var number = new Argument<int?>("NUMBER") { Description = "The decision's number, as 'review log' lists it; that person's last one when not given.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("undo", "Take a decision back; it stays in the log with who took it back, when and why. The claims are made anew.") { number, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var person = parsed.GetRequiredValue(by);
            var taken = parsed.GetValue(number) ?? found.Review.LastOf(person)?.Number ?? throw new UsageException($"{person} has decided nothing in '{found.Name}' that stands; 'hearsay review log' lists the decisions.");
            if (!found.Review.Undo(taken, person, parsed.GetRequiredValue(why)))
                throw new UsageException($"'{found.Name}' has no decision {taken} that stands; 'hearsay review log' lists the decisions.");
            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {taken} of '{found.Name}' is taken back.");
            return ExitCode.Done;
        });
        return command;
    }
}
