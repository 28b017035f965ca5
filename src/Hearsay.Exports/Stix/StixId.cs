using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Exports.Stix;

/// <summary>Identities of STIX objects (STIX 2.1, section 2.9): a type and a UUID of version 5 (RFC 9562) that is made of content, so that the same thing has the same one in every export.</summary>
internal static class StixId
{
    // The namespace that the standard gives to cyber-observable objects alone, and forbids to others.
    private static readonly Guid Observables = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    private static readonly Guid Urls = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static readonly Guid Own = Version5(Urls, "urn:hearsay:stix");

    /// <summary>The identity of an object that is no observable.</summary>
    /// <param name="type">The object's type.</param>
    /// <param name="parts">What tells it from others of the type.</param>
    public static string Of(string type, params IEnumerable<string> parts) => $"{type}--{Version5(Own, string.Join('\n', parts.Prepend(type)))}";

    /// <summary>The identity that an object has where something of it is hidden, made of the one that it has elsewhere.</summary>
    public static string Hidden(string id) => Of(id[..id.LastIndexOf("--", StringComparison.Ordinal)], "names hidden", id);

    /// <summary>The identity of a file of which the hash is known: made, as the standard has it, of the canonical JSON (RFC 8785) of that.</summary>
    public static string File(string sha256) => $"file--{Version5(Observables, $$$"""{"hashes":{"SHA-256":"{{{sha256}}}"}}""")}";

    /// <summary>A UUID of version 5 of a name.</summary>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "Version 5 is defined by SHA-1; it names and protects nothing.")]
    public static Guid Version5(Guid space, string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
