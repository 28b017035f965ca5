using System.Net;
using System.Net.Sockets;
using Hearsay.Fetching;

namespace Hearsay.Tests.Fetching;

/// <summary>Hosts with made-up addresses; whatever is connected to is the server of the test, and is kept.</summary>
internal sealed class MadeNetwork(LoopbackServer server) : INetwork
{
    /// <summary>The addresses of each host, one list after the other each time it is asked for; the last stays.</summary>
    public Dictionary<string, Queue<string[]>> Hosts { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<IPAddress> Connected { get; } = [];

    public Task<IPAddress[]> ResolveAsync(string host, CancellationToken stop)
    {
        if (IPAddress.TryParse(host, out var written)) return Task.FromResult<IPAddress[]>([written]);
        if (!Hosts.TryGetValue(host, out var lists)) throw new SocketException((int)SocketError.HostNotFound);
        return Task.FromResult<IPAddress[]>([.. (lists.Count > 1 ? lists.Dequeue() : lists.Peek()).Select(IPAddress.Parse)]);
    }

    public async Task<Stream> ConnectAsync(IPAddress address, int port, CancellationToken stop)
    {
        Connected.Add(address);
        return await new Network().ConnectAsync(IPAddress.Loopback, server.Port, stop);
    }
}
