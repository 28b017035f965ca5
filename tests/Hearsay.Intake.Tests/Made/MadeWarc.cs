using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Web archives, good ones and hostile ones.</summary>
internal static class MadeWarc
{
    public const string Page = "https://fenpost.example/gate?day=2";

    /// <summary>Records of every sort: a page, a picture, a redirect, a revisit, a plain text.</summary>
    public static byte[][] Records() =>
    [
        Record("warcinfo", null, "software: x\r\n"u8.ToArray()),
        Record("request", Page, "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
        Response(Page, MadePage.Bytes()),
        Response("https://fenpost.example/a.png", MadePicture.Png(), "image/png"),
        Response("https://fenpost.example/style.css", "p { color: red } /* the gate is shut */"u8.ToArray(), "text/css"),
        Record("response", "https://fenpost.example/old", "HTTP/1.1 301 Moved\r\nLocation: /gate\r\n\r\n"u8.ToArray()),
        Record("revisit", Page, "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray()),
        Response("https://fenpost.example/note.txt", Encoding.UTF8.GetBytes(Prose.Paragraphs[0]), "text/plain; charset=utf-8"),
    ];

    public static byte[] Of(params byte[][] records) => [.. records.SelectMany(r => r)];

    /// <summary>Each record packed by itself, as crawlers do.</summary>
    public static byte[] Packed(params byte[][] records) => Of([.. records.Select(MadeZip.Gzip)]);

    public static byte[] Response(string address, byte[] body, string media = "text/html", string fields = "", string? digest = null) => Record(
        "response", address, [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {media}\r\n{fields}\r\n"), .. body], $"WARC-Payload-Digest: {digest ?? Sha1(body)}\r\n");

    public static byte[] Record(string type, string? address, byte[] block, string fields = "", long? length = null)
    {
        var header = new StringBuilder().Append(CultureInfo.InvariantCulture, $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:x:{Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(type + address), .. block]))[..16]}>\r\n");
        if (address is not null) header.Append(CultureInfo.InvariantCulture, $"WARC-Target-URI: <{address}>\r\n");
        header.Append(CultureInfo.InvariantCulture, $"WARC-Date: 2031-03-05T10:00:00Z\r\n{fields}Content-Length: {length ?? block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(header.ToString()), .. block, .. "\r\n\r\n"u8];
    }

    public static byte[] Wacz(byte[] warc, string? hash = null) => MadeZip.Of(
        ("datapackage.json", Encoding.UTF8.GetBytes($$"""{"profile":"data-package","resources":[{"name":"data.warc.gz","path":"archive/data.warc.gz","hash":"{{hash ?? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(warc))}}"}]}""")),
        ("pages/pages.jsonl", "{\"format\":\"json-pages-1.0\",\"id\":\"pages\"}\nnot json\n{\"url\":\"https://fenpost.example/note.txt\",\"title\":\"A note\"}\n"u8.ToArray()),
        ("archive/data.warc.gz", warc),
        ("indexes/index.cdx", "x"u8.ToArray()));

    public static byte[] Chunked(byte[] body, int lie = 0)
    {
        var half = body.Length / 2;
        return [.. Encoding.ASCII.GetBytes($"{half:x}\r\n"), .. body[..half], .. Encoding.ASCII.GetBytes($"\r\n{body.Length - half + lie:X};x=y\r\n"), .. body[half..], .. "\r\n0\r\n\r\n"u8];
    }

    public static byte[] Brotli(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Fastest)) brotli.Write(content);
        return bytes.ToArray();
    }

    [SuppressMessage("Security", "CA5350", Justification = "Crawlers write SHA-1.")]
    private static string Sha1(byte[] bytes) => "sha1:" + Base32(SHA1.HashData(bytes));

    private static string Base32(byte[] bytes)
    {
        var bits = string.Concat(bytes.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        return string.Concat(bits.Chunk(5).Select(five => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[Convert.ToInt32(new string(five).PadRight(5, '0'), 2)]));
    }
}
