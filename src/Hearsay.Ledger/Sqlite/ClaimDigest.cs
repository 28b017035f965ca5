using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>A hash over everything kept of a claim but its place in the list: equal ones need not be written again.</summary>
internal static class ClaimDigest
{
    /// <summary>The hash of the claim's fields in a fixed order.</summary>
    public static string Of(Claim claim)
    {
        using var fields = new FieldHash();
        fields.Put(claim.Id, claim.Text, Words.Of(claim.Level), claim.LevelReason, claim.Independence.ToString());
        fields.PutList(claim.Statements);
        foreach (var origin in claim.Origins)
        {
            fields.Put("origin", origin.Source.Name, Words.Of(origin.Source.Kind), origin.Source.Role, origin.HeldBy);
            fields.PutList(origin.Source.Aliases);
            fields.PutList(origin.Statements);
            fields.PutList(origin.Reasons);
        }

        foreach (var link in claim.Links) fields.Put("link", link.First, link.Second, link.Score.ToString("R", CultureInfo.InvariantCulture), link.Reason);
        foreach (var fallen in claim.Withdrawn) fields.Put("withdrawn", fallen.Statement, fallen.Reason);
        if (claim.IsFragment) fields.Put("fragment");
        foreach (var note in claim.Notes) fields.Put("note", note.Statement, Words.Of(note.Kind), note.By, note.Report, note.On?.ToString(), note.Reason);
        return fields.End();
    }
}
