using System.CommandLine;
using Hearsay.Model;
using Hearsay.People;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review person</c>: keeps a person's decision whether somebody's name is hidden.</summary>
internal static class ReviewPersonCommand
{
    private const int MostNamed = 5;

    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, by, why) = (DossierOption.Create(), LedgerOption.Create(), ReviewOptions.By(), ReviewOptions.Why());
        var name = new Argument<string>("NAME") { Description = "The person, under a name that reports give, or under the pseudonym." };
        var verdict = new Argument<string>("VERDICT")
        {
            Description = "protect: the name and each part of it give way to a pseudonym, in all reports of the dossier. expose: they do not, though reading took the person for a captive, victim or minor.",
        };
        var command = new Command("person", "Say whose name is to be hidden, or need not be, whatever reading finds. It changes no claim.") { name, verdict, by, why, dossier, ledger };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var named = parsed.GetRequiredValue(name);
            Decision decision;
            try
            {
                decision = found.Review.Person(named, Verdicts.Parse<PersonVerdict>(parsed.GetRequiredValue(verdict)), parsed.GetRequiredValue(by), parsed.GetRequiredValue(why));
            }
            catch (ArgumentException refused)
            {
                throw new UsageException($"{refused.Message.Split(" (Parameter")[0]} {WhoIsProtected(found.People)}");
            }

            found.Link();
            terminal.Error.WriteLine($"hearsay: decision {decision.Number} of '{found.Name}' is kept; 'hearsay review undo {decision.Number} --by NAME --why TEXT --dossier {found.Name}' takes it back.");
            if (StillHidden(found.People, (PersonMatter)decision.Matter, named) is { } remark) terminal.Error.WriteLine($"hearsay: {remark}");
            return ExitCode.Done;
        });
        return command;
    }

    private static string WhoIsProtected(DossierPeople people)
    {
        var names = people.Pseudonyms().Names;
        return names.Count == 0 ? "Nobody is." : $"Protected: {string.Join(", ", names.Take(MostNamed).Select(n => n.Pseudonym))}{(names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "")}.";
    }

    // Who shares a word of the name is hidden with it, and another person's word to protect holds.
    private static string? StillHidden(DossierPeople people, PersonMatter matter, string named)
    {
        if (matter.Verdict != PersonVerdict.Expose) return null;
        if (people.Find(matter.Name) is { IsProtected: true }) return $"'{named}' stays hidden, for another person decided to protect it.";
        return people.Pseudonyms().Hide(matter.Name) == matter.Name ? null : $"parts of '{named}' stay hidden, for they are parts of other names that are protected.";
    }
}
