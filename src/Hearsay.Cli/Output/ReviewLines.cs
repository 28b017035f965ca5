using Hearsay.Cli.Commands.Review;
using Hearsay.Ledger;
using Hearsay.Review;

namespace Hearsay.Cli.Output;

/// <summary>A question as <c>review list --format json</c> prints it.</summary>
internal sealed record ReviewLine(
    ReviewSide Statement, ReviewSide? Other, bool? AreTogether, double? Score, string? Reason, string? Change, int? Weight, IReadOnlyList<DecisionLine> Decided)
{
    /// <summary>True when the question is whether one has it from the other, which <c>review sources</c> answers.</summary>
    public bool AsksWhence { get; init; }

    /// <summary>Where it asks that: the one who may have it from the other, by the name that 'review sources' takes.</summary>
    public string? Taker { get; init; }

    /// <summary>The other.</summary>
    public string? Giver { get; init; }
}

/// <summary>A statement of a question.</summary>
internal sealed record ReviewSide(string Id, string Report, string? Source, string Words)
{
    public static ReviewSide Of(PlacedStatement placed) => new(placed.Statement.Id, placed.Report.Name, placed.Statement.Source?.Name, placed.Words);
}

/// <summary>A decision as <c>review log --format json</c> prints it.</summary>
internal sealed record DecisionLine(
    int Number, string Verdict, string By, string At, string Why, string State, string Subject, IReadOnlyList<DecidedLine> Statements, IReadOnlyList<int> Against, UndoLine? Undone)
{
    public static DecisionLine Of(ReviewedDecision reviewed)
    {
        var decision = reviewed.Decision;
        return new DecisionLine(
            decision.Number,
            Verdicts.Of(decision.Matter),
            decision.By,
            Time(decision.At),
            decision.Why,
            StateOf(reviewed),
            Verdicts.Subject(decision.Matter),
            [.. decision.Matter.Places.Select((p, i) => new DecidedLine(p.Statement, reviewed.Now[i], p.Report, p.Words))],
            reviewed.Against,
            decision.Undone is { } undo ? new UndoLine(undo.By, Time(undo.At), undo.Why) : null);
    }

    /// <summary>holds, disputed, adrift, replaced or undone.</summary>
    public static string StateOf(ReviewedDecision reviewed) =>
        reviewed.Decision.Undone is not null ? "undone" : reviewed.ReplacedBy is not null ? "replaced" : reviewed.IsAdrift ? "adrift" : reviewed.Against.Count > 0 ? "disputed" : "holds";

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A statement that was decided on: its identity then and now, null when it could not be found again.</summary>
internal sealed record DecidedLine(string Statement, string? Now, string Sha256, string Words);

/// <summary>Who took a decision back.</summary>
internal sealed record UndoLine(string By, string At, string Why);
