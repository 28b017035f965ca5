using System.CommandLine;
using Hearsay.Model;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review grade</c>: keeps a person's judgement of a source or of what a statement says.</summary>
internal static class ReviewGradeCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var what = new Argument<string>("WHAT") { Description = "A source, under a name that reports give it; or a statement by its identity or the beginning of it." };
        var grade = new Argument<string>("GRADE")
        {
            Description = "Of a source: A completely, B usually, C fairly, D not usually reliable, E unreliable, F cannot be judged. Of a statement: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.",
        };
        var command = new Command("grade", "Grade how reliable a source is, or how credible what a statement says is; two axes that are never fused. Grades change no claim.") { what, grade, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var decision = Grade(found, parsed.GetRequiredValue(what), parsed.GetRequiredValue(grade).ToUpperInvariant(), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why));
            found.Link();
            terminal.Error.WriteLine($"hearsay: grade {decision.Number} of '{found.Name}' is kept; 'hearsay review log' lists it.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Decision Grade(Dossier dossier, string what, string grade, string by, string why)
    {
        if (grade is [>= '1' and <= '6']) return dossier.Review.Grade(StatementId.Find(dossier, what), (Credibility)(grade[0] - '0'), by, why);
        if (grade is not [>= 'A' and <= 'F']) throw new UsageException($"'{grade}' is no grade; write A to F for a source, 1 to 6 for a statement.");
        var names = dossier.People.Pseudonyms();
        try
        {
            return dossier.Review.Grade(new SourceName(names.Show(what)), Enum.Parse<Reliability>(grade), by, why);
        }
        catch (ArgumentException unknown)
        {
            throw new UsageException($"{names.Hide(unknown.Message.Split(" (Parameter")[0])} 'hearsay sources --dossier {dossier.Name}' lists them.");
        }
    }
}
