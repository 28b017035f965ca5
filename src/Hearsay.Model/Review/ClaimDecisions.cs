namespace Hearsay.Model;

/// <summary>What persons decided that linking has to keep to, on the statements the dossier has now.</summary>
public sealed record ClaimDecisions
{
    /// <summary>Nothing was decided.</summary>
    public static ClaimDecisions None { get; } = new();

    /// <summary>Of pairs of statements; two persons' decisions on one pair stand side by side, and the stricter holds.</summary>
    public IReadOnlyList<LinkDecision> Links { get; init; } = [];

    /// <summary>Identities of statements that the report does not make: they belong to no claim.</summary>
    public IReadOnlyList<string> Rejected { get; init; } = [];

    /// <summary>Identities of statements that a person looked at and left where they are.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>How sources stand to one another.</summary>
    public IReadOnlyList<SourceDecision> Sources { get; init; } = [];

    /// <summary>Reports that no longer stand.</summary>
    public IReadOnlyList<ReportDecision> Reports { get; init; } = [];
}
