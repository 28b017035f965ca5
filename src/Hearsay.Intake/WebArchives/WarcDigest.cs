using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Intake.WebArchives;

/// <summary>Digests as web archives write them: the algorithm's name, a colon, and the value in Base32 or hexadecimal digits.</summary>
internal static class WarcDigest
{
    private const string Base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The digest of bytes by SHA-256.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => "sha256:" + Base32(SHA256.HashData(bytes));

    /// <summary>True when the digest is that of the bytes, or is of an algorithm that is not known and tells nothing.</summary>
    public static bool Fits(string digest, ReadOnlySpan<byte> bytes)
    {
        var colon = digest.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || Hash(digest[..colon], bytes) is not { } hash) return true;
        var value = digest[(colon + 1)..].TrimEnd('=');
        return value.Equals(Base32(hash), StringComparison.OrdinalIgnoreCase) || value.Equals(Convert.ToHexString(hash), StringComparison.OrdinalIgnoreCase);
    }

    private static byte[]? Hash(string algorithm, ReadOnlySpan<byte> bytes) => algorithm.ToLowerInvariant() switch
    {
        "sha1" or "sha-1" => Sha1(bytes),
        "sha256" or "sha-256" => SHA256.HashData(bytes),
        "sha512" or "sha-512" => SHA512.HashData(bytes),
        _ => null,
    };

    [SuppressMessage("Security", "CA5350", Justification = "Crawlers write SHA-1. It finds damage; no digest that stands beside what it is of keeps out a forger.")]
    private static byte[] Sha1(ReadOnlySpan<byte> bytes) => SHA1.HashData(bytes);

    private static string Base32(ReadOnlySpan<byte> bytes)
    {
        var digits = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var b in bytes)
        {
            (bits, held) = (((bits & 0xFF) << 8) | b, held + 8);
            for (; held >= 5; held -= 5) digits.Append(Base32Digits[(bits >> (held - 5)) & 31]);
        }

        if (held > 0) digits.Append(Base32Digits[(bits << (5 - held)) & 31]);
        return digits.ToString();
    }
}
