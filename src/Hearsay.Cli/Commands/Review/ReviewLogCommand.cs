using System.Globalization;
using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Review;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review log</c>: everything that was decided, taken back or not.</summary>
internal static class ReviewLogCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "log", "List everything that was decided, by whom, when and why, with what was taken back and what could not be found again after a re-reading.", (output, dossier, json) =>
        {
            var decisions = dossier.Review.Decisions();
            if (output.HidesNames) decisions = dossier.People.WithoutDetails(decisions);
            if (json) ListJson.Write(output.Out, [.. decisions.Select(DecisionLine.Of)]);
            else Print(output, decisions, dossier.Name);
        });

    private static void Print(Terminal terminal, IReadOnlyList<ReviewedDecision> decisions, string dossier) =>
        Table.PrintAny(
            terminal,
            decisions,
            $"nothing was decided in '{dossier}' yet; 'hearsay review list' has the questions.",
            new("Number", d => d.Decision.Number.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Decided", d => Verdicts.Of(d.Decision.Matter)),
            new("By", d => d.Decision.By),
            new("At", d => d.Decision.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
            new("State", DecisionLine.StateOf),
            new("Of", d => Verdicts.Subject(d.Decision.Matter)),
            new("Why", d => d.Decision.Why));
}
