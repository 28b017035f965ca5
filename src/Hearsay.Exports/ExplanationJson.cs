using Hearsay.Exports.Forms;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>The explanation of a claim as JSON: what <c>claims --explain ID --format json</c> prints.</summary>
public static class ExplanationJson
{
    /// <summary>Writes one explanation, indented. Offsets are code points of the report they stand in.</summary>
    public static void Write(Stream output, ClaimExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);
        JsonOutput.Write(output, Form(explanation), InterchangeContext.Default.ExplanationForm, indented: true);
    }

    private static ExplanationForm Form(ClaimExplanation explanation)
    {
        var claim = explanation.Claim;
        return new ExplanationForm(
            Interchange.Form(claim),
            claim.LevelReason,
            [.. explanation.Statements.Select(t => Form(t, claim))],
            [.. explanation.Merges.Select(m => new MergeForm(claim.Origins[m.Origin].Source.Name, m.Why))],
            [.. claim.Links.Select(l => new LinkForm(l.First, l.Second, l.Score, l.Reason))],
            explanation.WouldChange);
    }

    private static TraceForm Form(StatementTrace trace, Claim claim) => new(
        trace.Statement.Id,
        trace.Report.Name,
        Interchange.Word(trace.Statement.Stance),
        string.Join(" … ", trace.Statement.Content.Select(c => c.In(trace.Report.Text))),
        trace.Chain,
        trace.Origin is { } at ? claim.Origins[at].Source.Name : null,
        trace.Reason,
        [.. trace.Passages.Select(Form)]);

    private static PassageForm Form(SharedPassage passage) => new(
        passage.Borrower.Name, Span(passage.Borrower, passage.Here), passage.Lender.Name, Span(passage.Lender, passage.There), passage.Words, passage.Here.In(passage.Borrower.Text),
        passage.InOtherWords ? passage.There.In(passage.Lender.Text) : null);

    private static SpanForm Span(Report report, TextSpan span)
    {
        var (start, end) = new CodePointMap(report.Text).ToCodePoints(span);
        return new SpanForm(start, end);
    }
}
