namespace Hearsay.Model;

/// <summary>One proposition that one or more statements assert, deny or doubt.</summary>
public sealed record Claim
{
    /// <summary>Identity made of the claim's statements, the same in whatever order reports came in.</summary>
    public required string Id { get; init; }

    /// <summary>One plain sentence, taken from the statement that says it best.</summary>
    public required string Text { get; init; }

    /// <summary>How well it stands.</summary>
    public required Level Level { get; init; }

    /// <summary>Why the level is what it is, one sentence.</summary>
    public required string LevelReason { get; init; }

    /// <summary>The sources left when chains and reuse are followed back to where they began.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>How many of the origins can count as independent.</summary>
    public required Independence Independence { get; init; }

    /// <summary>Identities of the statements that make, deny or doubt it, in order of report name, then place.</summary>
    public required IReadOnlyList<string> Statements { get; init; }

    /// <summary>
    /// True where it is a fragment, a few words that tell nothing to whoever reads them alone ("the lorries", "this afternoon"): mostly no statement at all, but none is left out.
    /// Lists have fragments last.
    /// </summary>
    public bool IsFragment { get; init; }

    /// <summary>Why the statements were taken to speak of the same thing.</summary>
    public IReadOnlyList<ClaimLink> Links { get; init; } = [];

    /// <summary>Those of the statements that no longer stand, because their report or the one they were copied from was withdrawn or corrected. They count for no level.</summary>
    public IReadOnlyList<WithdrawnStatement> Withdrawn { get; init; } = [];

    /// <summary>What the rest of the dossier tells of single statements, in the order of the statements. It changes no level.</summary>
    public IReadOnlyList<StatementNote> Notes { get; init; } = [];
}

/// <summary>A statement that no longer stands.</summary>
/// <param name="Statement">Its identity.</param>
/// <param name="Reason">What was withdrawn or corrected, by whom and why, one sentence.</param>
public sealed record WithdrawnStatement(string Statement, string Reason);
