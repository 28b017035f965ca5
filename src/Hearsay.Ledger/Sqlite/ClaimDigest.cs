using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A hash over everything kept of a claim but its place in the list: equal ones need not be written again.</summary>
internal static class ClaimDigest
{
    /// <summary>SHA-256 over the claim's fields as netstrings in a fixed order.</summary>
    public static string Of(Claim claim)
    {
        var fields = new StringBuilder();
        Put(fields, claim.Id, claim.Text, Words.Of(claim.Level), claim.LevelReason, claim.Independence.ToString());
        PutList(fields, claim.Statements);
        foreach (var origin in claim.Origins)
        {
            Put(fields, "origin", origin.Source.Name, Words.Of(origin.Source.Kind), origin.Source.Role, origin.HeldBy);
            PutList(fields, origin.Source.Aliases);
            PutList(fields, origin.Statements);
            PutList(fields, origin.Reasons);
        }

        foreach (var link in claim.Links) Put(fields, "link", link.First, link.Second, link.Score.ToString("R", CultureInfo.InvariantCulture), link.Reason);
        foreach (var fallen in claim.Withdrawn) Put(fields, "withdrawn", fallen.Statement, fallen.Reason);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields.ToString())));
    }

    private static void PutList(StringBuilder fields, IReadOnlyList<string> values)
    {
        fields.Append(CultureInfo.InvariantCulture, $"{values.Count}#");
        foreach (var value in values) Put(fields, value);
    }

    private static void Put(StringBuilder fields, params ReadOnlySpan<string?> values)
    {
        foreach (var value in values) fields.Append(CultureInfo.InvariantCulture, $"{value?.Length ?? -1}:{value},");
    }
}
