using System.Net;

namespace Hearsay.Fetching;

/// <summary>A host leads to an address that is not of the public internet. It never leaves the fetcher.</summary>
internal sealed class RefusedAddressException(IPAddress address) : IOException($"it leads to {address}")
{
    /// <summary>The address.</summary>
    public IPAddress Address { get; } = address;
}
