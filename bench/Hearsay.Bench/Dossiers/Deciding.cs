using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>What one decision of a person costs a program that goes on running, links and ledger included: medians of several of each kind.</summary>
internal sealed class Deciding(SqliteLedger ledger, DossierMemory memory, IReadOnlyList<ReportReading> some)
{
    /// <summary>How many reports of a dossier it needs.</summary>
    public const int Reports = 60;

    private const int Times = 5;
    private int _at;

    /// <summary>Decides, and measures.</summary>
    public IReadOnlyList<(string What, TimeSpan Time)> Run()
    {
        var dossier = new Dossier(ledger, "bench", memory);
        var review = dossier.Review;
        return
        [
            Kind("two statements say the same", () => review.Link(Next().Statements[0].Id, [Next().Statements[1].Id], LinkVerdict.Same, "A. Roe")),
            Kind("two statements are different", () => review.Link(Next().Statements[0].Id, [Next().Statements[1].Id], LinkVerdict.Different, "A. Roe")),
            Kind("such a decision taken back", TakeBack),
            Kind("a statement rejected", () => review.Judge(Next().Statements[0].Id, StatementVerdict.Rejected, "A. Roe")),
            Kind("a report withdrawn", () => review.Withdraw(Next().Report.Sha256, "A. Roe")),
            Kind("a report read again", () => AddingOne.Keep(ledger, Again(Next()))),
            Kind("a report dated a day later", () => AddingOne.Keep(ledger, Headed(Next(), h => h with { Published = DayLater(h.Published) }))),
            Kind("a report dated before all others", () => AddingOne.Keep(ledger, Headed(Next(), h => h with { Published = new Timestamp(PartialDate.Of(1990, 1, 1)) }))),
            Kind("a report by another publisher", () => AddingOne.Keep(ledger, Headed(Next(), h => h with { Publisher = "Aldby Gazette" }))),
            Kind("two sources dependent", () => review.Sources(Publisher(), Publisher(), SourceVerdict.Dependent, "A. Roe")),
            Kind("a report added after that", () => AddingOne.Keep(ledger, SyntheticDossier.Long(90_000 + _at++, 1, 8))),
            Kind("two sources one", () => review.Sources(Publisher(), Publisher(), SourceVerdict.Same, "A. Roe")),
            Kind("a report added after that", () => AddingOne.Keep(ledger, SyntheticDossier.Long(90_000 + _at++, 1, 8))),
        ];

        (string, TimeSpan) Kind(string what, Action decide)
        {
            var times = new List<TimeSpan>();
            for (var i = 0; i < Times; i++) times.Add(AddingOne.Time(() =>
            {
                decide();
                dossier.Link();
            }));
            return (what, AddingOne.Median(times));
        }

        void TakeBack() => review.Undo(ledger.Decisions("bench").Last(d => d.Undone is null).Number, "A. Roe");
    }

    private ReportReading Next() => some[_at++ % some.Count];

    private SourceName Publisher() => new(Next().Report.Header.Publisher!);

    private static ReportReading Headed(ReportReading reading, Func<ReportHeader, ReportHeader> head) =>
        reading with { ReaderVersion = "bench 3", Report = reading.Report with { Header = head(reading.Report.Header) } };

    private static Timestamp? DayLater(Timestamp? at) => at is { } known && known.Date.First.AddDays(1) is var day ? known with { Date = PartialDate.Of(day.Year, day.Month, day.Day) } : null;

    private static ReportReading Again(ReportReading reading) => reading with { ReaderVersion = "bench 2", Statements = [.. reading.Statements.Skip(1)] };
}
