namespace Hearsay.Intake;

/// <summary>How much intake takes in before it says no.</summary>
public sealed record IntakeLimits
{
    /// <summary>The limits used when a caller names none.</summary>
    public static IntakeLimits Default { get; } = new();

    /// <summary>Largest report taken in, in bytes; 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;
}
