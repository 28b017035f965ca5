namespace Hearsay.Ledger;

/// <summary>A name and place the bytes of a report came under.</summary>
/// <param name="Name">The report's name then.</param>
/// <param name="From">The path or address the bytes were taken from, or null when none was given.</param>
/// <param name="Seen">When they came.</param>
public sealed record Appearance(string Name, string? From, DateTimeOffset Seen);
