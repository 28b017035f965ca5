using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A hash over everything kept of a decision, which custody notes so that a later change of any of it shows.</summary>
internal static class DecisionDigest
{
    /// <summary>SHA-256 of the fields as netstrings in a fixed order, a missing one as an empty one; 64 lower-case hexadecimal digits.</summary>
    public static string Of(Decision decision)
    {
        var form = new StringBuilder();
        string?[] fields = [Number(decision.Number), decision.By, Words.Of(decision.At), decision.Why, .. Fields(decision.Matter)];
        foreach (var field in fields)
            form.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field ?? "")}:{field},");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(form.ToString())));
    }

    private static IEnumerable<string?> Fields(DecisionMatter matter)
    {
        var parts = MatterParts.Of(matter);
        return [parts.Matter, parts.Verdict, .. parts.Statements.SelectMany(p => new[] { p.Statement, p.Report, Number(p.Start), Number(p.End), p.Words, p.Source }), .. parts.Sources.SelectMany(s => new[] { s.Name, s.Report }), .. parts.Reports, .. Fields(parts.Mention, parts.Other), .. parts.Header.SelectMany(f => new[] { f.Field, f.Given, f.Found })];
    }

    private static IEnumerable<string?> Fields(MentionPlace? mention, string? other) =>
        mention is null ? [] : [mention.Report, Number(mention.Start), Number(mention.End), mention.Words, mention.Source, other];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
