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
        var command = new Command("claims", "List a dossier's claims with their levels and origins, or explain one.") { explain, history };
        var filters = new ClaimFilterOptions();
        filters.AddTo(command, explain, history);
        foreach (var option in (Option[])[dossier, ledger, format]) command.Options.Add(option);
        var names = new NamesOptions();
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var found = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            var json = parsed.GetValue(format) == "json";
            var query = filters.Query(parsed, found);
            names.Print(parsed, terminal, path, found, output =>
            {
                var shown = names.AreAskedFor(parsed) ? (Func<IReadOnlyList<Claim>, IReadOnlyList<Claim>>)(claims => claims) : claims => found.People.WithoutDetails(claims);
                if (parsed.GetValue(explain) is { } id) Explain(output, found, id, shown, names.AreAskedFor(parsed) ? ExportText.AsItIs : found.People.Text(), json);
                else if (parsed.GetValue(history) is { } past) History(output, found, past, json);
                else List(output, found, query, shown, json);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static void List(Terminal terminal, Dossier dossier, ClaimQuery query, Func<IReadOnlyList<Claim>, IReadOnlyList<Claim>> shown, bool json)
    {
        // The sort is stable, so that the others stay in their order.
        List<Claim> claims = [.. shown(dossier.Claims(query)).OrderBy(claim => claim.IsFragment)];
        var grades = dossier.Review.Grades();
        if (json)
        {
            DossierJson.WriteClaims(terminal.Out, claims, grades);
            return;
        }

        var ids = dossier.ClaimIds();
        Table.PrintAny(
            terminal,
            claims,
            query == new ClaimQuery() ? $"'{dossier.Name}' has no claims yet; 'hearsay add' reads reports for them." : $"no claim of '{dossier.Name}' has a statement for which all of this holds; leave one of the options out.",
            [
                new("Id", claim => ids.Of(claim.Id)),
                new("Level", claim => Interchange.Word(claim.Level)),
                new("Independent", claim => Independent.Range(claim.Independence), IsNumber: true),
                // A column that nobody filled is left out.
                .. grades.Statements.Count == 0 ? [] : (Column<Claim>[])[new("Grade", claim => string.Join(", ", grades.OfStatements(claim.Statements).Select(grade => (int)grade)))],
                new("Statements", claim => claim.Statements.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true),
                new("Origins", claim => string.Join("; ", claim.Origins.Select(o => o.Source.Name))),
                new("Claim", claim => claim.IsFragment ? $"(fragment) {claim.Text}" : claim.Text),
            ]);
    }

    private static void History(Terminal terminal, Dossier dossier, string id, bool json)
    {
        var claim = ClaimId.Find(dossier, id);
        var changes = dossier.Review.History(claim.Id);
        if (json)
        {
            ListJson.Write(terminal.Out, [.. changes.Select(ChangeLine.Of)]);
            return;
        }

        Table.PrintAny(
            terminal,
            changes,
            $"the claim {dossier.ClaimIds().Of(claim.Id)} of '{dossier.Name}' has no history: its level and its origins are as they were when it was first made.",
            new("At", change => change.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            new("Was", change => State(change.Before)),
            new("Became", change => State(change.After)),
            new("Since", change => change.Cause),
            new("Why then", change => change.Before.Reason),
            new("Why now", change => change.After.Reason));
    }

    private static string State(ClaimState state) =>
        $"{Interchange.Word(state.Level)} ({Independent.Range(state.Independence)}){(state.TakenBack == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {state.TakenBack} taken back"))}";

    private static void Explain(Terminal terminal, Dossier dossier, string id, Func<IReadOnlyList<Claim>, IReadOnlyList<Claim>> shown, ExportText text, bool json)
    {
        var explanation = dossier.Explain(ClaimId.Find(dossier, id).Id) ?? throw new UsageException($"--explain {id}: the dossier's claims changed meanwhile; list them again.");
        explanation = explanation with { Claim = shown([explanation.Claim])[0] };
        if (json) ExplanationJson.Write(terminal.Out, explanation, text);
        else ExplanationText.Print(terminal, explanation, dossier.StatementIds(), text);
    }
}
