namespace Hearsay.Model;

/// <summary>How one statement of a claim was followed back to where it began.</summary>
/// <param name="Report">The report it stands in.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Origin">Position among the claim's origins; null for a stance that adds none (a doubt, a question, a refusal) and for what no longer stands.</param>
/// <param name="Reason">Why it was followed there, or why it no longer stands, one sentence; empty where there is neither.</param>
/// <param name="Passages">The copied words it was followed along, in order.</param>
public sealed record StatementTrace(Report Report, Statement Statement, int? Origin, string Reason, IReadOnlyList<SharedPassage> Passages)
{
    private const string Nobody = "an unnamed source";

    /// <summary>Who had it, the source first, then its carriers, the publisher last; a narrated statement's source is the publisher itself.</summary>
    public IReadOnlyList<string> Chain =>
    [
        .. Statement.Via.Select(v => v.Name).Prepend(Statement.Source?.Name ?? Nobody).Append(Report.Header.Publisher ?? Report.Name).Distinct(StringComparer.Ordinal),
    ];
}
