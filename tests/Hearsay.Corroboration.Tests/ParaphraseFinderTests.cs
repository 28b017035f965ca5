using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

public sealed class ParaphraseFinderTests
{
    [Theory]
    [InlineData("events-tuned.txt", 10, 2)]
    [InlineData("events-kept.txt", 11, 1)]
    public void Of_RetoldAmongReportsOfTheSameEvents_IsFoundAndNothingElse(string file, int sure, int possible)
    {
        var events = RetoldEvents.In(file);
        var found = Find([.. events.SelectMany(e => new[] { e.First, e.Retold, e.Apart })]);

        var right = events.Where(e => found(e.Retold).Any(p => p.From == e.First && p.IsSure)).Select(e => e.Title);
        var maybe = events.Where(e => found(e.Retold).Any(p => p.From == e.First && !p.IsSure)).Select(e => e.Title);
        var wrong = events.SelectMany(e => new[] { e.First, e.Retold, e.Apart }.SelectMany(r => found(r).Where(p => r != e.Retold || p.From != e.First).Select(p => $"{e.Title}: {r.Name} from {p.From.Name}, sure {p.IsSure}")));
        Assert.Equal(($"{sure} of {events.Count}", possible, ""), ($"{right.Count()} of {events.Count}", maybe.Count(), string.Join("; ", wrong)));
    }

    [Fact]
    public void Of_TwoWhoWereThereThemselves_IsNotFoundUnlessOneManSaidItAllToBoth()
    {
        var events = RetoldEvents.In("events-twins.txt");
        var found = Find([.. events.SelectMany(e => new[] { e.First, e.Apart })]);

        Assert.All(events.Where(e => e.Title.EndsWith("by both", StringComparison.Ordinal)), e => Assert.Empty(found(e.Apart)));
        Assert.Equal(["results, told to both: True", "storm, told to both: False"], events.SelectMany(e => found(e.Apart).Select(p => $"{e.Title}: {p.IsSure}")));
    }

    [Fact]
    public void Of_Retold_GivesTheSentencesOfBothInTheirOrder()
    {
        var told = RetoldEvents.In("events-tuned.txt")[0];

        var found = Assert.Single(Find([told.First, told.Retold])(told.Retold));

        Assert.Equal(found.Lines.OrderBy(l => l.Here).ThenBy(l => l.There), found.Lines);
        Assert.Equal(found.Lines.OrderBy(l => l.There), found.Lines);
        Assert.Contains(found.Lines, l => l.Here.In(told.Retold.Text).Contains("size of walnuts", StringComparison.Ordinal) && l.There.In(told.First.Text).Contains("as large as walnuts", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_OnePublisher_IsNotHeldAgainstItself()
    {
        var told = RetoldEvents.In("events-tuned.txt")[0];

        Assert.Empty(Find([told.First, told.Retold with { Header = told.Retold.Header with { Publisher = told.First.Header.Publisher } }])(told.Retold));
    }

    [Fact]
    public void Add_OneByOneInAnyOrder_FindsTheSameAndTellsOfWhatChanged()
    {
        List<Report> reports = [.. RetoldEvents.In("events-tuned.txt").SelectMany(e => new[] { e.First, e.Retold, e.Apart })];
        var whole = Find(reports);
        foreach (var order in new IEnumerable<Report>[] { reports, Enumerable.Reverse(reports), reports.OrderBy(r => r.Sha256, StringComparer.Ordinal) })
        {
            var (finder, known) = (Finder(), new Dictionary<string, IReadOnlyList<Paraphrase>>(StringComparer.Ordinal));
            foreach (var report in order)
            {
                var touched = new HashSet<string>();
                finder.Take(Turnover.Of([new ReportReading(report, [], "test")]), touched);
                known[report.Sha256] = [];
                foreach (var sha256 in touched) known[sha256] = finder.Of(reports.Single(r => r.Sha256 == sha256));
            }

            Assert.All(reports, r => Assert.Equal(whole(r), known[r.Sha256]));
        }
    }

    [Fact]
    public void Take_ReportsGoneAndDatedOtherwise_FindsWhatIsFoundAmongTheRestAndTellsOfWhatChanged()
    {
        List<Report> there = [.. RetoldEvents.In("events-tuned.txt").SelectMany(e => new[] { e.First, e.Retold, e.Apart })];
        var (finder, known) = (Finder(), new Dictionary<string, IReadOnlyList<Paraphrase>>(StringComparer.Ordinal));
        finder.Take(Turnover.Of([.. there.Select(r => new ReportReading(r, [], "test"))]), new HashSet<string>());
        foreach (var report in there) known[report.Sha256] = finder.Of(report);
        foreach (var (at, report) in there.ToList().Index())
        {
            var (isGone, touched) = (at % 4 == 0, new HashSet<string>());
            var other = report with { Header = report.Header with { Published = new Timestamp(PartialDate.Of(2040, 1 + (at % 12), 1)) } };
            there.Remove(report);
            if (!isGone) there.Add(other);
            finder.Take(isGone ? new Turnover([], [], [], [report.Sha256]) : new Turnover([], [new ReportReading(other, [], "test")], [], []), touched);
            if (!isGone) known[report.Sha256] = finder.Of(other);
            foreach (var sha256 in touched) known[sha256] = finder.Of(there.Single(r => r.Sha256 == sha256));

            var whole = Find(there);
            Assert.All(there, r => Assert.Equal(whole(r), known[r.Sha256]));
        }
    }

    private static ParaphraseFinder Finder() => new(new PropositionReader(Lexicon.Default));

    private static Func<Report, IReadOnlyList<Paraphrase>> Find(IReadOnlyList<Report> reports)
    {
        var finder = Finder();
        finder.Take(Turnover.Of([.. reports.Select(r => new ReportReading(r, [], "test"))]), new HashSet<string>());
        return finder.Of;
    }
}
