namespace Hearsay.Model;

/// <summary>What a person decided of two statements. It speaks of what they say, not of whether that is true.</summary>
public enum LinkVerdict
{
    /// <summary>They say the same: one claim, in which each confirms the other where their origins cannot be one.</summary>
    Same,

    /// <summary>One says that it is so and the other that it is not: one claim, and disputed.</summary>
    Opposed,

    /// <summary>It cannot be told: the likeness of the two counts neither way, and only other statements may bring them together.</summary>
    Unsure,

    /// <summary>They never belong to one claim.</summary>
    Different,
}
