using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake.WebArchives;

/// <summary>
/// Writes what was fetched as a web archive (WARC 1.1, ISO 28500): for each exchange a request and a response with the digests of both. The same
/// exchanges give the same bytes: a record's identity is made of what it holds.
/// </summary>
public static class WarcWriter
{
    private const string Version = "WARC/1.1";

    /// <summary>The archive.</summary>
    /// <param name="exchanges">What was fetched, redirects first.</param>
    /// <param name="software">The program that fetched it, with its version.</param>
    public static byte[] Write(IReadOnlyList<WebExchange> exchanges, string software)
    {
        ArgumentNullException.ThrowIfNull(exchanges);
        using var output = new MemoryStream();
        if (exchanges.Count > 0) Info(output, exchanges[0].Fetched, software);
        foreach (var exchange in exchanges)
        {
            var response = Encoding.Latin1.GetBytes(exchange.Response).Concat(exchange.Body.ToArray()).ToArray();
            var payload = ("WARC-Payload-Digest", WarcDigest.Of(exchange.Body.Span));
            var id = Record(output, "response", exchange, "application/http; msgtype=response", response, payload);
            Record(output, "request", exchange, "application/http; msgtype=request", Encoding.Latin1.GetBytes(exchange.Request), ("WARC-Concurrent-To", id));
        }

        return output.ToArray();
    }

    private static void Info(MemoryStream output, DateTimeOffset time, string software)
    {
        var block = Encoding.UTF8.GetBytes($"software: {software}\r\nformat: WARC File Format 1.1\r\n");
        Append(output, block, [("WARC-Type", "warcinfo"), ("WARC-Record-ID", IdOf("warcinfo", Date(time), block)), ("WARC-Date", Date(time)), ("Content-Type", "application/warc-fields")]);
    }

    private static string Record(MemoryStream output, string type, WebExchange exchange, string media, byte[] block, (string, string) further)
    {
        var (address, date) = (exchange.Address.AbsoluteUri, Date(exchange.Fetched));
        var id = IdOf($"{type} {address}", date, block);
        List<(string Name, string Value)> fields = [("WARC-Type", type), ("WARC-Record-ID", id), ("WARC-Date", date), ("WARC-Target-URI", address), ("WARC-Block-Digest", WarcDigest.Of(block)), further, ("Content-Type", media)];
        if (exchange.Server is { } server) fields.Add(("WARC-IP-Address", server));
        Append(output, block, fields);
        return id;
    }

    private static void Append(MemoryStream output, byte[] block, IEnumerable<(string Name, string Value)> fields)
    {
        var header = new StringBuilder(Version + "\r\n");
        foreach (var (name, value) in fields) header.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        output.Write(Encoding.UTF8.GetBytes(header.Append(CultureInfo.InvariantCulture, $"Content-Length: {block.Length}\r\n\r\n").ToString()));
        output.Write(block);
        output.Write("\r\n\r\n"u8);
    }

    private static string Date(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    // A UUID of version 8 (RFC 9562): its other bits are the writer's to choose, and come from what the record holds.
    private static string IdOf(string what, string date, byte[] block)
    {
        var bits = SHA256.HashData([.. Encoding.UTF8.GetBytes($"{what} {date}\n"), .. block]).AsSpan(0, 16);
        bits[6] = (byte)((bits[6] & 0x0F) | 0x80);
        bits[8] = (byte)((bits[8] & 0x3F) | 0x80);
        return $"<urn:uuid:{new Guid(bits, bigEndian: true)}>";
    }
}
