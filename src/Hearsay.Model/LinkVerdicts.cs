namespace Hearsay.Model;

/// <summary>What follows from a verdict on two statements.</summary>
public static class LinkVerdicts
{
    /// <summary>True when the verdict brings two statements into one claim.</summary>
    public static bool Joins(this LinkVerdict verdict) => verdict is LinkVerdict.Same or LinkVerdict.Opposed;
}
