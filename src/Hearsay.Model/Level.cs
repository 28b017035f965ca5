namespace Hearsay.Model;

/// <summary>How well a claim stands. It speaks of origins, not of truth.</summary>
public enum Level
{
    /// <summary>One origin, one report.</summary>
    Single,

    /// <summary>One origin, several reports.</summary>
    Repeated,

    /// <summary>At least two origins that cannot be one.</summary>
    Corroborated,

    /// <summary>An origin denies it, or gives a figure that cannot hold together with another's.</summary>
    Disputed,
}
