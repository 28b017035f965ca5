namespace Hearsay;

/// <summary>A report whose bytes are kept already.</summary>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Name">The name it has in the file it came in now.</param>
public sealed record KnownReport(string Sha256, string Name);
