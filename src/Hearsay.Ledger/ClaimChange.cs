using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>That the level of a claim, how many of its origins are independent, or how many of its statements were taken back, became another.</summary>
/// <param name="At">When the claims were made anew, UTC.</param>
/// <param name="Cause">What had happened since they were made before, one phrase: "1 report added; decision 3 made".</param>
/// <param name="Before">The claim as it was.</param>
/// <param name="After">The claim as it became.</param>
public sealed record ClaimChange(DateTimeOffset At, string Cause, ClaimState Before, ClaimState After);

/// <summary>How a claim stood at one time.</summary>
/// <param name="Claim">Its identity then.</param>
/// <param name="Level">Its level.</param>
/// <param name="Reason">Why.</param>
/// <param name="Independence">How many of its origins could count as independent.</param>
public sealed record ClaimState(string Claim, Level Level, string Reason, Independence Independence)
{
    /// <summary>How many of its statements whoever stands behind them had taken back.</summary>
    public int TakenBack { get; init; }
}
