namespace Hearsay.Model;

/// <summary>What a person can decide of: links, statements, sources, reports and their heads, words for a source, persons to protect.</summary>
public abstract record DecisionMatter
{
    private protected DecisionMatter()
    {
    }

    /// <summary>The statements it names, the one decided on first; empty where it names none.</summary>
    public virtual IReadOnlyList<StatementPlace> Places => [];
}

/// <summary>Whether a statement says the same as one or more others.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Others">What it is compared with: one statement, or those of a claim that it is to stay out of; never empty.</param>
/// <param name="Verdict">What was decided of it and each of the others.</param>
public sealed record LinkMatter(StatementPlace Statement, IReadOnlyList<StatementPlace> Others, LinkVerdict Verdict) : DecisionMatter
{
    /// <inheritdoc/>
    public override IReadOnlyList<StatementPlace> Places => [Statement, .. Others];
}

/// <summary>Whether the report makes a statement as it was read.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record StatementMatter(StatementPlace Statement, StatementVerdict Verdict) : DecisionMatter
{
    /// <inheritdoc/>
    public override IReadOnlyList<StatementPlace> Places => [Statement];
}

/// <summary>How two sources stand to one another.</summary>
/// <param name="First">One source.</param>
/// <param name="Second">The other.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record SourceMatter(SourceName First, SourceName Second, SourceVerdict Verdict) : DecisionMatter;

/// <summary>Whether a report still stands.</summary>
/// <param name="Report">SHA-256 of the report.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Replacement">SHA-256 of the report that took its place; null when none is known.</param>
public sealed record ReportMatter(string Report, ReportVerdict Verdict, string? Replacement = null) : DecisionMatter;

/// <summary>How reliable a source is.</summary>
/// <param name="Source">The source.</param>
/// <param name="Grade">The letter.</param>
public sealed record ReliabilityMatter(SourceName Source, Reliability Grade) : DecisionMatter;

/// <summary>How credible what a statement says is.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Grade">The digit.</param>
public sealed record CredibilityMatter(StatementPlace Statement, Credibility Grade) : DecisionMatter
{
    /// <inheritdoc/>
    public override IReadOnlyList<StatementPlace> Places => [Statement];
}

/// <summary>That words of a report do not stand for the source they were taken for.</summary>
/// <param name="Mention">The words.</param>
/// <param name="Other">Name of the source they stand for; null where the person named none.</param>
public sealed record MentionMatter(MentionPlace Mention, string? Other) : DecisionMatter;

/// <summary>What the head of a report says, whatever its file says.</summary>
/// <param name="Report">SHA-256 of the report.</param>
/// <param name="Given">What the person says of it.</param>
/// <param name="Found">What the file says in the same places, as it was when this was decided.</param>
public sealed record HeaderMatter(string Report, GivenHeader Given, GivenHeader Found) : DecisionMatter;

/// <summary>Whether the name of somebody is hidden, in all reports of the dossier.</summary>
/// <param name="Name">The name as reports give it.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record PersonMatter(string Name, PersonVerdict Verdict) : DecisionMatter;
