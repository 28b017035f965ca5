using System.CommandLine;
using Hearsay.Model;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review decide</c>: keeps a person's decision on a link or a statement and links anew.</summary>
internal static class ReviewDecideCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var what = new Argument<string[]>("WHAT")
        {
            Description = "STATEMENT OTHER same|opposed|unsure|different, where OTHER is a statement or a claim, and opposed means that one says what the other denies; or STATEMENT same|unsure|rejected, same meaning that the report says so.",
            Arity = new ArgumentArity(2, 3),
        };
        var command = new Command("decide", "Decide whether two statements say the same, or whether a report makes a statement; the claims are made anew.") { what, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var decision = Decide(found, parsed.GetRequiredValue(what), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why));
            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; 'hearsay review undo {decision.Number} --by NAME --why TEXT --dossier {found.Name}' takes it back.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Decision Decide(Dossier dossier, string[] what, string by, string why)
    {
        var statement = StatementId.Find(dossier, what[0]);
        if (what.Length == 2) return dossier.Review.Judge(statement, Verdicts.Parse<StatementVerdict>(what[1]), by, why);
        var verdict = Verdicts.Parse<LinkVerdict>(what[2]);
        var others = StatementId.FindOrClaim(dossier, what[1]).Where(o => o != statement).ToList();
        if (others.Count == 0) throw new UsageException($"'{what[1]}' is the statement itself; name another.");
        return dossier.Review.Link(statement, others, verdict, by, why);
    }
}
