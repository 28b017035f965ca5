using Hearsay.Exports.Forms;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>The explanation of a claim as JSON: what <c>claims --explain ID --format json</c> prints.</summary>
public static class ExplanationJson
{
    /// <summary>Writes one explanation, indented. Offsets are code points of the report they stand in.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="text">How words of reports are shown.</param>
    public static void Write(Stream output, ClaimExplanation explanation, ExportText text)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(text);
        JsonOutput.Write(output, Form(explanation, text), InterchangeContext.Default.ExplanationForm, indented: true);
    }

    private static ExplanationForm Form(ClaimExplanation explanation, ExportText text)
    {
        var claim = explanation.Claim;
        return new ExplanationForm(
            Interchange.Form(claim),
            claim.LevelReason,
            [.. explanation.Statements.Select(t => Form(t, claim, text))],
            [.. explanation.Merges.Select(m => new MergeForm(claim.Origins[m.Origin].Source.Name, m.Why))],
            [.. claim.Links.Select(l => new LinkForm(l.First, l.Second, l.Score, l.Reason))],
            explanation.WouldChange);
    }

    private static TraceForm Form(StatementTrace trace, Claim claim, ExportText text) => new(
        trace.Statement.Id,
        trace.Report.Name,
        Interchange.Word(trace.Statement.Stance),
        trace.Statement.Quote(text.In(trace.Report.Text)),
        trace.Chain,
        trace.Origin is { } at ? claim.Origins[at].Source.Name : null,
        trace.Reason,
        [.. trace.Passages.Select(passage => Form(passage, text))]);

    private static PassageForm Form(SharedPassage passage, ExportText text) => new(
        passage.Borrower.Name, Span(passage.Borrower, passage.Here), passage.Lender.Name, Span(passage.Lender, passage.There), passage.Words, text.In(passage.Borrower.Text)(passage.Here),
        passage.InOtherWords ? text.In(passage.Lender.Text)(passage.There) : null);

    private static SpanForm Span(Report report, TextSpan span)
    {
        var (start, end) = new CodePointMap(report.Text).ToCodePoints(span);
        return new SpanForm(start, end);
    }
}
