using System.Security.Cryptography;

namespace Hearsay.Intake;

/// <summary>How originals are named.</summary>
internal static class Hashes
{
    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
