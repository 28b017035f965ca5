using System.Net;
using System.Net.Sockets;

namespace Hearsay.Fetching;

/// <summary>Names and connections, apart from what is allowed of them: tests put hosts of their own behind it.</summary>
internal interface INetwork
{
    /// <summary>The addresses of a host; of an address written out, that one.</summary>
    /// <exception cref="SocketException">There is no such host.</exception>
    Task<IPAddress[]> ResolveAsync(string host, CancellationToken stop);

    /// <summary>A connection, which the caller disposes of.</summary>
    /// <exception cref="SocketException">There is none to be had.</exception>
    Task<Stream> ConnectAsync(IPAddress address, int port, CancellationToken stop);
}
