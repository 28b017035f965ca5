using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Hearsay.Fetching;

/// <summary>
/// Connects to a host only where every address of it is public. The address that was looked at is the one connected to, so a host that
/// changes its name's address in between gains nothing.
/// </summary>
internal sealed class GuardedConnection(INetwork network, bool allowPrivate)
{
    private readonly ConcurrentDictionary<string, IPAddress> _servers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address last connected to for a host; null when there is none.</summary>
    public IPAddress? ServerOf(Uri address) => _servers.GetValueOrDefault(Key(address.IdnHost.Trim('[', ']'), address.Port));

    /// <summary>A connection for the web client.</summary>
    /// <exception cref="RefusedAddressException">The host has an address that is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint target, CancellationToken stop)
    {
        var addresses = await network.ResolveAsync(target.Host, stop).ConfigureAwait(false);
        if (!allowPrivate && Array.Find(addresses, a => !PublicNetwork.Holds(a)) is { } refused) throw new RefusedAddressException(refused);
        SocketException? failure = null;
        foreach (var address in addresses)
        {
            try
            {
                var stream = await network.ConnectAsync(address, target.Port, stop).ConfigureAwait(false);
                _servers[Key(target.Host, target.Port)] = address;
                return stream;
            }
            catch (SocketException e)
            {
                failure = e;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }

    private static string Key(string host, int port) => $"{host} {port}";
}
