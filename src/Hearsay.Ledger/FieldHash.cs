using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledger;

/// <summary>
/// A SHA-256 over fields, each as a netstring: the count of its UTF-8 bytes in decimal, a colon, the bytes, a comma; a missing one as an empty one with
/// a minus sign for its size.
/// </summary>
internal class FieldHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of what was put since the last; 64 lower-case hexadecimal digits.</summary>
    public string End() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    /// <summary>Fields one after the other.</summary>
    public void Put(params ReadOnlySpan<string?> fields)
    {
        foreach (var field in fields)
        {
            var bytes = Encoding.UTF8.GetBytes(field ?? "");
            _hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(field is null ? "-" : bytes.Length)}:")));
            _hash.AppendData(bytes);
            _hash.AppendData(","u8);
        }
    }

    /// <summary>A number in decimal.</summary>
    public void Put(int number) => Put(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>How many there are, and each.</summary>
    public void PutList(IReadOnlyList<string> list)
    {
        Put(list.Count);
        foreach (var item in list) Put(item);
    }

    public void Dispose() => _hash.Dispose();
}
