using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>Where a statement stands towards the claim it belongs to.</summary>
public enum Side
{
    /// <summary>It makes the claim.</summary>
    Says,

    /// <summary>It denies it, which counts against the claim.</summary>
    Denies,

    /// <summary>It doubts, asks, declines or could not verify: neither for nor against.</summary>
    Leaves,
}

/// <summary>The sides and the words for them.</summary>
internal static class Sides
{
    /// <summary>All sides in the order pages show them.</summary>
    public static IReadOnlyList<Side> All { get; } = Enum.GetValues<Side>();

    public static Side Of(Stance stance) => stance switch
    {
        Stance.Asserts or Stance.Intends => Side.Says,
        Stance.Denies => Side.Denies,
        _ => Side.Leaves,
    };

    public static string Title(Side side) => side switch
    {
        Side.Says => "Who says so",
        Side.Denies => "Who denies it",
        _ => "Who doubts, asks or will not say",
    };

    /// <summary>What the side does to the level, where that is not plain.</summary>
    public static string? Note(Side side) => side switch
    {
        Side.Denies => "A denial counts against the claim, never for it.",
        Side.Leaves => "None of these adds an origin or a dispute.",
        _ => null,
    };
}
