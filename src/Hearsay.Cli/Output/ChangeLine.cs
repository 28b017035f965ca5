using Hearsay.Exports;
using Hearsay.Ledger;

namespace Hearsay.Cli.Output;

/// <summary>A change of a claim as <c>claims --history ID --format json</c> prints it.</summary>
internal sealed record ChangeLine(string At, string Cause, StateLine Before, StateLine After)
{
    public static ChangeLine Of(ClaimChange change) =>
        new(change.At.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture), change.Cause, StateLine.Of(change.Before), StateLine.Of(change.After));
}

/// <summary>How a claim stood at one time.</summary>
internal sealed record StateLine(string Claim, string Level, string Reason, int IndependenceMin, int IndependenceMax, int TakenBack)
{
    public static StateLine Of(ClaimState state) => new(state.Claim, Interchange.Word(state.Level), state.Reason, state.Independence.Min, state.Independence.Max, state.TakenBack);
}
