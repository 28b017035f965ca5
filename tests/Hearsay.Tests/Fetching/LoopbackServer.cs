using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Hearsay.Tests.Fetching;

/// <summary>A web server of this process on this machine: each path answers with the bytes it was given, and what was asked is kept.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();

    public LoopbackServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>What a path answers with, by its request; a path that is not there answers 404.</summary>
    public ConcurrentDictionary<string, Func<string, byte[]>> Paths { get; } = new(StringComparer.Ordinal);

    /// <summary>Every request as it came.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address(string path) => $"http://127.0.0.1:{Port}{path}";

    public void Page(string path, string body, string fields = "", string status = "200 OK") => Page(path, Encoding.UTF8.GetBytes(body), fields, status);

    public void Page(string path, byte[] body, string fields = "", string status = "200 OK") => Paths[path] = _ => Answer(body, fields, status);

    public static byte[] Answer(byte[] body, string fields = "", string status = "200 OK") =>
        [.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {body.Length}\r\n{fields}\r\n")), .. body];

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var open = client;
        var stream = client.GetStream();
        var (request, buffer) = (new StringBuilder(), new byte[4096]);
        try
        {
            while (!request.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                var read = await stream.ReadAsync(buffer);
                if (read == 0) return;
                request.Append(Encoding.Latin1.GetString(buffer, 0, read));
            }

            Asked.Enqueue(request.ToString());
            var path = request.ToString().Split(' ')[1];
            var answer = Paths.TryGetValue(path, out var made) ? made(request.ToString()) : Answer([], status: "404 Not Found");
            await stream.WriteAsync(answer);
        }
        catch (IOException)
        {
            // The client went away.
        }
    }
}
