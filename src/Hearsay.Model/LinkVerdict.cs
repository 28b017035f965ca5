namespace Hearsay.Model;

/// <summary>What a person decided of two statements. It speaks of what they say, not of whether that is true.</summary>
public enum LinkVerdict
{
    /// <summary>They belong to one claim.</summary>
    Same,

    /// <summary>It cannot be told: the likeness of the two counts neither way, and only other statements may bring them together.</summary>
    Unsure,

    /// <summary>They never belong to one claim.</summary>
    Different,
}
