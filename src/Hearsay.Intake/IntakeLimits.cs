namespace Hearsay.Intake;

/// <summary>How much intake takes in of one file before it says no. What goes over a limit is a fault; the rest is taken in.</summary>
public sealed record IntakeLimits
{
    /// <summary>The limits used when a caller names none.</summary>
    public static IntakeLimits Default { get; } = new();

    /// <summary>What was once taken in may be looked over whatever the limits are today.</summary>
    public static IntakeLimits None { get; } = new()
    {
        MaxBytes = int.MaxValue,
        MaxUnpackedBytes = long.MaxValue,
        MaxMembers = int.MaxValue,
        MaxRecords = int.MaxValue,
        MaxNesting = 100,
        MaxExpansion = double.MaxValue,
        MaxPages = int.MaxValue,
        MaxTime = TimeSpan.FromHours(1),
    };

    /// <summary>Largest file, or part of a file, taken in, in bytes; 64 MiB by default.</summary>
    public int MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Most bytes that all the parts of one file may unpack to; 1 GiB by default.</summary>
    public long MaxUnpackedBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Most parts taken out of one file, parts of parts included; 10,000 by default.</summary>
    public int MaxMembers { get; init; } = 10_000;

    /// <summary>Most rows and messages taken out of one file, tables and exports in it included; 1,000,000 by default. They are not counted as parts.</summary>
    public int MaxRecords { get; init; } = 1_000_000;

    /// <summary>How deep parts may lie in parts: an archive in a mail in an archive is 2 deep; 4 by default.</summary>
    public int MaxNesting { get; init; } = 4;

    /// <summary>How many times its packed size a part of more than 1 MiB may unpack to; 200 by default, where text packs to a tenth at best.</summary>
    public double MaxExpansion { get; init; } = 200;

    /// <summary>Most pages of one document; 2,000 by default.</summary>
    public int MaxPages { get; init; } = 2_000;

    /// <summary>Longest time spent on one part; a minute by default.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(1);
}
