using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>Prints the explanation of a claim for a person to read.</summary>
internal static class ExplanationText
{
    /// <summary>Prints it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="statements">Identities of the dossier's statements.</param>
    /// <param name="text">How words of reports are shown.</param>
    public static void Print(Terminal terminal, ClaimExplanation explanation, ShortIds statements, ExportText text)
    {
        var claim = explanation.Claim;
        Say(terminal, [
            claim.Text,
            $"{Interchange.Word(claim.Level)}: {claim.LevelReason}",
            $"Independent origins: {Independent.Range(claim.Independence)}. Claim {claim.Id}.",
            "",
        ]);
        Table.Print(
            terminal,
            explanation.Statements,
            new("Statement", t => statements.Of(t.Statement.Id)),
            new("Report", t => t.Report.Name),
            new("Chain", t => string.Join(" > ", t.Chain)),
            new("Stance", t => Interchange.Word(t.Statement.Stance)),
            new("Origin", t => t.Origin is { } at ? claim.Origins[at].Source.Name : "none"),
            new("Words", t => t.Statement.Quote(text.In(t.Report.Text))));
        Say(terminal, Section("Why each goes back to its origin", [.. explanation.Statements.Where(t => t.Reason.Length > 0).SelectMany(t => Why(t, text)).Distinct(StringComparer.Ordinal)]));
        Say(terminal, Section("No longer stands", [.. claim.Withdrawn.Select(w => $"{Place(explanation, w.Statement)}: {w.Reason}")]));
        Say(terminal, Section("Taken back", [.. Notes(explanation, NoteKind.TakenBack)]));
        Say(terminal, Section("Words of a captive, though the report does not say so", [.. Notes(explanation, NoteKind.InCustody)]));
        Say(terminal, Section("A number of its own", [.. Notes(explanation, NoteKind.OwnNumber)]));
        Say(terminal, Section("Spoke in custody", [.. claim.Origins.Where(o => o.HeldBy is not null).Select(o => $"{o.Source.Name}, held by {o.HeldBy}: nobody outside stands for it.")]));
        Say(terminal, Section("Counted as one", [.. explanation.Merges.Select(m => m.Why)]));
        Say(terminal, Section("Taken to speak of the same thing", [.. explanation.Claim.Links.Select(l => $"{Place(explanation, l.First)} and {Place(explanation, l.Second)}: {l.Reason}.")]));
        Say(terminal, Section("What would change the level", explanation.WouldChange));
    }

    private static IEnumerable<string> Why(StatementTrace trace, ExportText text)
    {
        yield return trace.Reason;
        foreach (var passage in trace.Passages)
        {
            var here = text.In(passage.Borrower.Text)(passage.Here);
            yield return passage.InOtherWords ? $"The same in other words, {passage.Borrower.Name}: \"{here}\" {passage.Lender.Name}: \"{text.In(passage.Lender.Text)(passage.There)}\"" : $"The words both have, {passage.Borrower.Name} from {passage.Lender.Name}: \"{here}\"";
        }
    }

    private static IEnumerable<string> Notes(ClaimExplanation explanation, NoteKind kind) =>
        explanation.Claim.Notes.Where(n => n.Kind == kind).Select(n => $"{Place(explanation, n.Statement)}: {n.Reason}");

    private static string Place(ClaimExplanation explanation, string statement) =>
        explanation.Statements.FirstOrDefault(t => t.Statement.Id == statement) is { } trace ? $"{trace.Statement.Source?.Name ?? "an unnamed source"} in {trace.Report.Name}" : statement;

    private static string[] Section(string title, IReadOnlyList<string> lines) => lines.Count == 0 ? [] : ["", title, .. lines.Select(l => $"- {l}")];

    private static void Say(Terminal terminal, string[] lines)
    {
        using var output = terminal.OutText();
        foreach (var line in lines) output.WriteLine(Printable.Line(line));
    }
}
