using System.Text.Json;
using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes what stands on a line of time out of the tables: first the dates of all, then the words of the few that are shown.</summary>
internal static class TimelineRows
{
    private const int MostUndated = 50;
    private const int MostGroups = 500;

    // How many characters of an ISO date say the day, the month, the year.
    private static readonly (TimelineGrain Grain, int Length)[] Grains = [(TimelineGrain.Day, 10), (TimelineGrain.Month, 7), (TimelineGrain.Year, 4)];

    public static Timeline Read(Session session, string dossier, TimelineClock clock, PartialDate? from, PartialDate? to, int skip, int take)
    {
        var all = session.Rows(Sql.Query(clock == TimelineClock.Said ? "timeline-said" : "timeline-told"), r => new Dated(r.GetInt64(0), r.GetInt32(1), r.Text(2), r.Text(3), r.Text(4)), dossier);
        var (first, last) = (from?.ToString(), to?.ToString());
        var dated = all.Where(row => row.From is not null && row.MayLieBetween(first, last)).ToList();
        var undated = all.Where(row => row.From is null).ToList();
        var (grain, groups) = Grains.Select(g => (g.Grain, Groups: dated.GroupBy(row => row.At(g.Length)).ToList())).First(g => g.Groups.Count <= MostGroups || g.Grain == TimelineGrain.Year);
        var firsts = Marks(session, groups.Select(group => group.First()));
        return new Timeline(
            Marks(session, dated.Skip(skip).Take(take)),
            dated.Count,
            Marks(session, undated.Take(MostUndated)),
            undated.Count,
            [.. groups.Zip(firsts, (group, mark) => new TimelineGroup(group.Key.Source, Words.ParseDate(group.Key.From)!.Value, Words.ParseDate(group.Key.To)!.Value, group.Count(), mark))],
            grain);
    }

    private static List<TimelineMark> Marks(Session session, IEnumerable<Dated> rows) =>
        session.Rows(Sql.Query("timeline-marks"), Mark, JsonSerializer.Serialize([.. rows.Select(row => new[] { row.Statement, row.Ordinal })], MarkPlacesJson.Default.Int64ArrayArray));

    private static TimelineMark Mark(SqliteDataReader row) => new()
    {
        StatementId = row.GetString(0),
        Sha256 = row.GetString(1),
        Size = row.GetInt64(2),
        Publisher = row.GetString(3),
        Source = row.Text(4),
        Kind = row.Text(5) is { } kind ? Words.Parse<SourceKind>(kind) : null,
        Stance = Words.Parse<Stance>(row.GetString(6)),
        Mode = Words.Parse<Mode>(row.GetString(7)),
        From = Words.ParseDate(row.Text(8)),
        To = Words.ParseDate(row.Text(9)),
        Words = row.GetString(10),
    };

    private readonly record struct Dated(long Statement, int Ordinal, string? Source, string? From, string? To)
    {
        // A partial date is let through when any of its days may lie between the two: as far as both are known.
        public bool MayLieBetween(string? first, string? last) => (first is null || Compare(To!, first) >= 0) && (last is null || Compare(From!, last) <= 0);

        public (string? Source, string From, string To) At(int length) => (Source, Cut(From!, length), Cut(To!, length));

        private static string Cut(string date, int length) => date.Length > length ? date[..length] : date;

        private static int Compare(string a, string b) => string.CompareOrdinal(a, 0, b, 0, Math.Min(a.Length, b.Length));
    }
}

/// <summary>JSON of statements and the dates they name.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(long[][]))]
internal sealed partial class MarkPlacesJson : System.Text.Json.Serialization.JsonSerializerContext;
