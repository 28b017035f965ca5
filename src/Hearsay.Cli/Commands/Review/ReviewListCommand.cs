using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review list</c>: the questions that a person could settle, those that would change most first.</summary>
internal static class ReviewListCommand
{
    private const int MostTold = 5;

    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        format.Aliases.Add("--to");
        var by = new Option<string?>("--by") { HelpName = "NAME", Description = "Whose queue: what this person decided is left out, what only others decided comes last." };
        var most = new Option<int>("--most") { HelpName = "N", Description = "The most questions to list.", DefaultValueFactory = _ => 50 };
        var command = new Command("list", "List doubtful links and statements, origins that one may have from another, and what persons decided differently; what would change a level comes first.") { by, most, dossier, ledger, format };
        var names = new NamesOptions(by);
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var (review, limit) = (found.Review, Math.Max(0, parsed.GetValue(most)));
            var items = review.Queue(review.Doubts(limit), parsed.GetValue(by), limit);
            if (!names.AreAskedFor(parsed)) items = found.People.WithoutDetails(items);
            names.Print(parsed, terminal, path, found, output =>
            {
                if (parsed.GetValue(format) == "json") ListJson.Write(output.Out, [.. items.Select(Line)]);
                else Print(output, items, found);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static ReviewLine Line(ReviewItem item) => new(
        ReviewSide.Of(item.Statement),
        item.Other is { } other ? ReviewSide.Of(other) : null,
        item.Doubt?.AreTogether,
        item.Doubt?.Score,
        item.Doubt?.Reason,
        item.Doubt?.Change,
        item.Doubt?.Weight,
        [.. item.Decided.Select(DecisionLine.Of)])
    {
        AsksWhence = item.Doubt?.AsksWhence == true,
        Taker = item.Doubt?.Taker,
        Giver = item.Doubt?.Giver,
    };

    private static void Print(Terminal terminal, IReadOnlyList<ReviewItem> items, Dossier dossier)
    {
        var ids = dossier.StatementIds();
        Table.PrintAny(
            terminal,
            items,
            $"there is nothing to ask about '{dossier.Name}': no link and no statement of it is doubtful, and nobody decided otherwise than another.",
            new("Statement", item => ids.Of(item.Statement.Statement.Id)),
            new("Other", item => item.Other is { } other ? ids.Of(other.Statement.Id) : null),
            new("Now", Now),
            new("Score", item => item.Doubt is { AsksWhence: false } doubt ? doubt.Score.ToString("0.00", CultureInfo.InvariantCulture) : null, IsNumber: true),
            new("Would change", item => item.Doubt is { AsksWhence: true } doubt ? $"{doubt.Reason}. {doubt.Change}" : item.Doubt?.Change),
            new("Words", item => item.Statement.Words),
            new("Other's words", item => item.Other?.Words));
        foreach (var (taker, giver) in items.Select(item => item.Doubt).OfType<Doubt>().Where(doubt => doubt.Taker is not null).Select(doubt => (terminal.Shown(doubt.Taker!), terminal.Shown(doubt.Giver!))).Distinct().Take(MostTold))
            terminal.Error.WriteLine(Printable.Line($"hearsay: 'hearsay review sources \"{taker}\" \"{giver}\" VERDICT' decides whether {taker} has it from {giver}: dependent, sharedError, or independent."));
    }

    private static string Now(ReviewItem item) => item.Doubt is { } doubt
        ? doubt.Other is null ? "a statement" : doubt.AsksWhence ? "two origins" : doubt.AreTogether ? "same" : "different"
        : string.Join("; ", item.Decided.Select(d => $"{d.Decision.By}: {Verdicts.Of(d.Decision.Matter)}"));
}
