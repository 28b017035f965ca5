namespace Hearsay.Corroboration.Linking;

/// <summary>What makes a concept count less than a full word.</summary>
[Flags]
internal enum Dimming : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It only sets the scene.</summary>
    Background = 1,

    /// <summary>It names a time.</summary>
    Time = 2,

    /// <summary>It is the wider kind of what is said, or a word within a phrase.</summary>
    Kind = 4,

    /// <summary>It stands in the question that is answered.</summary>
    Asked = 8,
}

/// <summary>How much is left of a word.</summary>
internal static class Dimmings
{
    private static readonly double[] Shares = [.. Enumerable.Range(0, 16).Select(d => ShareOf((Dimming)d))];

    /// <summary>The share of a full word, above 0 and at most 1.</summary>
    public static double Share(Dimming dimmed) => Shares[(int)dimmed];

    private static double ShareOf(Dimming dimmed) =>
        (dimmed.HasFlag(Dimming.Background) ? 0.45 : 1) * (dimmed.HasFlag(Dimming.Time) ? 0.25 : 1) * (dimmed.HasFlag(Dimming.Kind) ? 0.5 : 1) * (dimmed.HasFlag(Dimming.Asked) ? 0.6 : 1);
}
