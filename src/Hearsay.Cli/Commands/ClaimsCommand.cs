using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay claims</c>: the claims of a dossier with level and origins, or one of them explained.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Terminal terminal)
    {
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var explain = new Option<string?>("--explain")
        {
            HelpName = "ID",
            Description = "One claim by its identity or the beginning of it: every statement's chain, what counts as one origin and why, and what would change the level.",
        };
        var history = new Option<string?>("--history") { HelpName = "ID", Description = "How one claim's level and independent origins changed, when, and what had happened." };
        var command = new Command("claims", "List a dossier's claims with their levels and origins, or explain one.") { explain, history, dossier, ledger, format };
        var names = new NamesOptions();
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var json = parsed.GetValue(format) == "json";
            names.Print(parsed, terminal, path, found, output =>
            {
                if (parsed.GetValue(explain) is { } id) Explain(output, found, id, json);
                else if (parsed.GetValue(history) is { } past) History(output, found.Review.History(ClaimId.Find(found, past).Id), json);
                else List(output, found.Claims(), found.Review.Grades(), json);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Terminal terminal, IReadOnlyList<Claim> claims, HeldGrades grades, bool json)
    {
        if (json)
        {
            DossierJson.WriteClaims(terminal.Out, claims, grades);
            return;
        }

        Table.Print(
            terminal,
            claims,
            [
                new("Id", claim => ClaimId.Short(claim.Id)),
                new("Level", claim => Interchange.Word(claim.Level)),
                new("Independent", claim => Independent.Range(claim.Independence), IsNumber: true),
                // A column that nobody filled is left out.
                .. grades.Statements.Count == 0 ? [] : (Column<Claim>[])[new("Grade", claim => string.Join(", ", grades.OfStatements(claim.Statements).Select(grade => (int)grade)))],
                new("Statements", claim => claim.Statements.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true),
                new("Origins", claim => string.Join("; ", claim.Origins.Select(o => o.Source.Name))),
                new("Claim", claim => claim.Text),
            ]);
    }

    private static void History(Terminal terminal, IReadOnlyList<ClaimChange> changes, bool json)
    {
        if (json)
        {
            ListJson.Write(terminal.Out, [.. changes.Select(ChangeLine.Of)]);
            return;
        }

        Table.Print(
            terminal,
            changes,
            new("At", change => change.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            new("Was", change => $"{Interchange.Word(change.Before.Level)} ({Independent.Range(change.Before.Independence)})"),
            new("Became", change => $"{Interchange.Word(change.After.Level)} ({Independent.Range(change.After.Independence)})"),
            new("Since", change => change.Cause),
            new("Why then", change => change.Before.Reason),
            new("Why now", change => change.After.Reason));
    }

    private static void Explain(Terminal terminal, Dossier dossier, string id, bool json)
    {
        var explanation = dossier.Explain(ClaimId.Find(dossier, id).Id) ?? throw new UsageException($"--explain {id}: the dossier's claims changed meanwhile; list them again.");
        if (json) ExplanationJson.Write(terminal.Out, explanation);
        else ExplanationText.Print(terminal, explanation);
    }
}
