namespace Hearsay.Intake.WebArchives;

/// <summary>One address that was asked for and what the server answered, to be kept in a web archive.</summary>
/// <param name="Address">The address.</param>
/// <param name="Fetched">When it was asked for.</param>
/// <param name="Request">The request as sent: its lines and the empty line below them.</param>
/// <param name="Response">The answer's status line and fields, and the empty line below them. It must not tell of chunks when the body has none any more.</param>
/// <param name="Body">The body, packed as the server packed it.</param>
/// <param name="Server">The server's IP address; null when it is not known.</param>
public sealed record WebExchange(Uri Address, DateTimeOffset Fetched, string Request, string Response, ReadOnlyMemory<byte> Body, string? Server = null);
