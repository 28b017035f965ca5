using System.Security.Cryptography;
using System.Text;
using Hearsay.Exports.Shown;

namespace Hearsay.Exports.JsonLd;

/// <summary>Identities of linked data. One is made of content: the same thing has the same one in every export.</summary>
internal static class LinkedData
{
    public static string Dossier(string name) => Urn("dossier", name);

    public static string Report(string sha256) => Urn("report", sha256);

    public static string File(string sha256) => Urn("file", sha256);

    public static string Statement(string id) => Urn("statement", id);

    public static string Claim(string id) => Urn("claim", id);

    public static string Annotation(string statement, string part) => $"{Urn("annotation", statement)}:{part}";

    // Half of the hash is enough to tell the sources of the world apart, and keeps lines short.
    public static string Source(Agent agent) => Urn("source", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(agent.Key)).AsSpan(0, 16)));

    private static string Urn(string kind, string identity) => $"urn:hearsay:{kind}:{Uri.EscapeDataString(identity)}";
}
