namespace Hearsay.Model;

/// <summary>What a person decided of somebody whom reports name.</summary>
public enum PersonVerdict
{
    /// <summary>The name is to be hidden, whatever reading found.</summary>
    Protect,

    /// <summary>The name need not be hidden, though reading found a captive, victim or minor.</summary>
    Expose,
}
