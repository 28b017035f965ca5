namespace Hearsay.Fetching;

/// <summary>What a server gave to ask it by whether anything has changed.</summary>
/// <param name="ETag">The entity tag as written, or null.</param>
/// <param name="LastModified">The time as written, or null.</param>
public sealed record Validators(string? ETag, string? LastModified);
