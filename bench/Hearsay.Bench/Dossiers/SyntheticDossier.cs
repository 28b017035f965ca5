using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>
/// A dossier made from a seed, for measuring time and size only: event after event, each told by an agency, by papers that
/// print the agency's text with or without credit, whole or edited, and by papers with words of their own. The same seed gives
/// the same reports; a longer dossier begins with the shorter one.
/// </summary>
internal static class SyntheticDossier
{
    private const int MostPapers = 7;
    private static readonly string[] Papers = ["Courier", "Tribune", "Gazette", "Herald", "Morning Post", "Observer"];

    /// <summary>Reports with at least so many statements in all, about events that have so many different sets of names.</summary>
    public static IEnumerable<ReportReading> Readings(int statements, int seed, int names = int.MaxValue)
    {
        for (var (number, made) = (0, 0); made < statements; number++)
        {
            foreach (var reading in Event(number, seed, names))
            {
                yield return reading;
                made += reading.Statements.Count;
                if (made >= statements) break;
            }
        }
    }

    /// <summary>One of several reports of one group that say the same things, each so many, of events of their own.</summary>
    public static ReportReading Long(int group, int place, int statements)
    {
        var first = new SyntheticEvent(group * 10, seed: 1, int.MaxValue);
        var said = Enumerable.Range(group * 10, 10).SelectMany(number => SyntheticSaying.Of(new SyntheticEvent(number, 1, int.MaxValue))).Take(statements).ToList();
        return Report(first, place, $"{first.Place} {Papers[place % Papers.Length]}", said, credit: null);
    }

    private static IEnumerable<ReportReading> Event(int number, int seed, int names)
    {
        var e = new SyntheticEvent(number, seed, names);
        var wire = SyntheticSaying.Of(e);
        yield return Report(e, 0, e.Agency, wire, credit: null);
        var papers = e.Random.Next(2, MostPapers + 1);
        for (var i = 1; i <= papers; i++)
        {
            var publisher = $"{e.Place} {e.Pick(Papers)} {i}";
            var manner = e.Random.Next(100);
            if (manner < 35) yield return Report(e, i, publisher, wire, e.Agency);
            else if (manner < 55) yield return Report(e, i, publisher, [.. wire.Where(_ => e.Random.Next(4) > 0)], credit: null);
            else yield return Report(e, i, publisher, [.. SyntheticSaying.Of(e).Where(_ => e.Random.Next(5) > 0)], credit: null);
        }
    }

    private static ReportReading Report(SyntheticEvent e, int place, string publisher, IReadOnlyList<SyntheticSaying> said, string? credit)
    {
        var report = new SyntheticReport(string.Create(CultureInfo.InvariantCulture, $"e{e.Number:D6}-{place}.txt"));
        report.Header("Publisher", publisher);
        report.Header("Title", $"{e.Accident} in {e.Place}");
        report.Header("Published", string.Create(CultureInfo.InvariantCulture, $"{e.Day:yyyy-MM-dd}T{8 + place:D2}:00:00Z"));
        if (credit is not null) report.Header("Agency", credit);
        report.Body();
        foreach (var saying in said) report.Say(saying);
        return report.Read(new ReportHeader
        {
            Publisher = publisher,
            Title = $"{e.Accident} in {e.Place}",
            Agency = credit,
            Published = new Timestamp(PartialDate.Of(e.Day.Year, e.Day.Month, e.Day.Day), new TimeOnly(8 + place, 0), TimeSpan.Zero),
        });
    }
}
