namespace Hearsay.Model;

/// <summary>
/// What a person decided, as the ledger keeps it: who, when and why. It is never changed or deleted; <see cref="Undone"/> says that it was
/// taken back. Not what the program found: the two are kept apart.
/// </summary>
public sealed record Decision
{
    /// <summary>How a person names it: 1 for the first of a dossier, one more for each.</summary>
    public required int Number { get; init; }

    /// <summary>What was decided of what.</summary>
    public required DecisionMatter Matter { get; init; }

    /// <summary>Name of the person who decided.</summary>
    public required string By { get; init; }

    /// <summary>When it was decided, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why, in the person's words; empty when none were given.</summary>
    public string Why { get; init; } = "";

    /// <summary>Who took it back, when and why; null while it stands.</summary>
    public DecisionUndo? Undone { get; init; }
}

/// <summary>That a decision was taken back.</summary>
/// <param name="By">Name of the person who took it back.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Why">Why, in the person's words; empty when none were given.</param>
public sealed record DecisionUndo(string By, DateTimeOffset At, string Why);
