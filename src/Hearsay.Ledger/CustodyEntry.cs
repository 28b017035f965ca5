using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Ledger;

/// <summary>
/// One entry of a dossier's hash-chained log. The hash covers the fields in the order dossier, sequence, at, action, subject,
/// detail, previous, each as a netstring: the count of its UTF-8 bytes in decimal, a colon, the bytes, a comma.
/// </summary>
/// <param name="Dossier">Name of the dossier.</param>
/// <param name="Sequence">1 for the first entry, one more for each.</param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Action">What happened.</param>
/// <param name="Subject">What it happened to.</param>
/// <param name="Detail">A JSON object of plain values.</param>
/// <param name="Previous">Hash of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">SHA-256 of the fields above, 64 lower-case hexadecimal digits.</param>
public sealed record CustodyEntry(
    string Dossier, long Sequence, DateTimeOffset At, CustodyAction Action, string Subject, string Detail, string Previous, string Hash)
{
    /// <summary>What the first entry has in place of a previous hash.</summary>
    public static string Beginning { get; } = new('0', 64);

    /// <summary>The hash the fields come to; it differs from <see cref="Hash"/> when one of them was altered.</summary>
    public string ComputeHash()
    {
        var form = new StringBuilder();
        string[] fields = [Dossier, Sequence.ToString(CultureInfo.InvariantCulture), Words.Of(At), Words.Of(Action), Subject, Detail, Previous];
        foreach (var field in fields)
            form.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field},");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form.ToString())));
    }

    /// <summary>The entry with <see cref="Hash"/> set to what its fields come to.</summary>
    internal CustodyEntry Sealed() => this with { Hash = ComputeHash() };
}
