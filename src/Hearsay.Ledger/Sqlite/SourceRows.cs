using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes what is known of one source out of the tables.</summary>
internal static class SourceRows
{
    public static SourceProfile? Profile(Session session, string dossier, string name, SourceKind kind)
    {
        object?[] key = [dossier, name, Words.Of(kind)];
        var reports = session.Rows(
            Sql.Query("source-profile"),
            r => (Report: new NamedReport(r.GetString(0), r.Text(2) is { Length: > 0 } publisher ? publisher : r.GetString(1)), Role: r.Text(3), Aliases: Words.ParseList(r.GetString(4)), Says: r.GetInt32(5), Carries: r.GetInt32(6)),
            key);
        if (reports.Count == 0) return null;
        var neighbours = session.Rows(Sql.Query("source-reliance"), r => (Side: r.GetString(0), Neighbour: new Neighbour(r.GetString(1), r.Text(2) is { } k ? Words.Parse<SourceKind>(k) : null, r.GetInt32(3))), key);
        return new SourceProfile
        {
            Name = name,
            Kind = kind,
            Statements = reports.Sum(r => r.Says),
            Carried = reports.Sum(r => r.Carries),
            Namings =
            [
                .. Namings(reports.Where(r => r.Role is { Length: > 0 }).Select(r => (r.Role!, r.Report)), isRole: true),
                .. Namings(reports.SelectMany(r => r.Aliases.Where(alias => alias != name).Select(alias => (alias, r.Report))), isRole: false),
            ],
            Counted = session.Rows(Sql.Query("source-counted"), r => new CountedName(r.GetString(0), Words.Parse<SourceKind>(r.GetString(1)), r.Text(2) ?? "", r.GetInt32(3), r.GetString(4)), key),
            ReliesOn = [.. neighbours.Where(n => n.Side == "before").Select(n => n.Neighbour)],
            ReliedOnBy = [.. neighbours.Where(n => n.Side != "before").Select(n => n.Neighbour)],
            Protected = Protected(session, dossier, name),
        };
    }

    public static List<ProtectedReason> Protected(Session session, string dossier, string name) => session.Rows(
        Sql.Query("source-protected"), r => new ProtectedReason(Words.Parse<Protection>(r.GetString(0)), new NamedReport(r.GetString(1), r.GetString(2)), r.GetString(3)), dossier, name);

    private static IEnumerable<SourceNaming> Namings(IEnumerable<(string Words, NamedReport Report)> used, bool isRole) =>
        used.GroupBy(use => use.Words, use => use.Report, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).Select(group => new SourceNaming(group.Key, isRole, [.. group.Distinct()]));
}
