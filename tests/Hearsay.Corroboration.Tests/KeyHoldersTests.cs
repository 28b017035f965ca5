using CsCheck;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class KeyHoldersTests
{
    private const string Notice = "This page is kept by volunteers of the old harbour";

    private static Passages Report(int number)
    {
        var reading = new ReportBuilder($"{number:D4}.txt", "Herald", "2040-05-01T06:00:00Z").Says(Person("Ines Tamm"), Notice).Build();
        return Passages.Of(reading.Report, reading.Statements);
    }

    [Fact]
    public void Before_HoldersInAnyOrder_AreTheEarliest()
    {
        var (holders, again) = (new KeyHolders<Passages>(256), new HashSet<Passages>());
        var reports = Enumerable.Range(0, 9).Select(Report).ToList();
        foreach (var at in new[] { 4, 8, 0, 6, 2, 7, 1, 5, 3 }) holders.Add(reports[at], again);

        Assert.Equal(reports.Take(3), holders.Before(reports[3], 0).Select(h => h.Holder));
        Assert.Equal(reports.Take(6), holders.Before(reports[8], 0).Select(h => h.Holder));
    }

    [Fact]
    public void After_HoldersInAnyOrder_AreThoseThatComeLater()
    {
        var holders = new KeyHolders<Passages>(256);
        var reports = Enumerable.Range(0, 5).Select(Report).ToList();
        holders.Add(reports[2], new HashSet<Passages>());
        Assert.Empty(holders.After(reports[2], 0));

        foreach (var at in new[] { 3, 0, 4, 1 }) holders.Add(reports[at], new HashSet<Passages>());

        Assert.Equal(reports.Skip(3), holders.After(reports[2], 0));
        Assert.Empty(holders.After(reports[4], 0));
    }

    [Fact]
    public void Add_EarlierHolder_LaterOnesLookAgain()
    {
        var holders = new KeyHolders<Passages>(256);
        var reports = Enumerable.Range(0, 3).Select(Report).ToList();
        holders.Add(reports[0], new HashSet<Passages>());
        holders.Add(reports[2], new HashSet<Passages>());
        var again = new HashSet<Passages>();

        holders.Add(reports[1], again);

        Assert.Equal([reports[1], reports[2]], again.OrderBy(p => p.Report.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Add_MoreThanAStandingNoticeHas_NobodyIsBefore()
    {
        var holders = new KeyHolders<Passages>(256);
        var reports = Enumerable.Range(0, 257).Select(Report).ToList();
        foreach (var report in reports.Take(256)) holders.Add(report, new HashSet<Passages>());
        Assert.Equal(6, holders.Before(reports[200], 0).Count());
        var again = new HashSet<Passages>();

        holders.Add(reports[256], again);

        Assert.Equal(257, again.Count);
        Assert.Empty(holders.Before(reports[200], 0));
    }

    [Fact]
    public void Remove_EarlierHolder_LaterOnesLookAgain()
    {
        var holders = new KeyHolders<Passages>(256);
        var reports = Enumerable.Range(0, 4).Select(Report).ToList();
        foreach (var report in reports) holders.Add(report, new HashSet<Passages>());
        var again = new HashSet<Passages>();

        holders.Remove(reports[1], again);

        Assert.Equal([reports[2], reports[3]], again.OrderBy(p => p.Report.Name, StringComparer.Ordinal));
        Assert.Equal([reports[0], reports[2]], holders.Before(reports[3], 0).Select(h => h.Holder));
    }

    [Fact]
    public void Remove_OneOfMoreThanAStandingNoticeHas_TheOthersAreBeforeAgain()
    {
        var holders = new KeyHolders<Passages>(256);
        var reports = Enumerable.Range(0, 258).Select(Report).ToList();
        foreach (var report in reports) holders.Add(report, new HashSet<Passages>());
        var again = new HashSet<Passages>();

        holders.Remove(reports[3], again);
        Assert.Empty(again);
        holders.Remove(reports[4], again);

        Assert.Equal(256, again.Count);
        Assert.Equal(new[] { 0, 1, 2, 5, 6, 7 }.Select(i => reports[i]), holders.Before(reports[200], 0).Select(h => h.Holder));
    }

    // Twelve at most, of which nine are more than common.
    [Fact]
    public void Remove_AmongAddsInAnyOrder_LeavesWhatAddingTheRestGivesAndTellsWhoLooksAgain() =>
        Gen.Select(Gen.Select(Gen.Int[1, 28], Gen.ULong[0, 3].Array[0, 5]).Array[12], Gen.Int[0, 11].Array[10, 60]).Sample((given, turns) =>
        {
            var reports = given.Select((g, i) => new Held(new ReportBuilder($"{i:D2}.txt", "Herald", $"2040-05-{g.Item1:D2}T06:00:00Z").Build().Report, g.Item2)).ToList();
            var (holders, there, before) = (new KeyHolders<Held>(8), new HashSet<Held>(), new Dictionary<Held, string>());
            foreach (var at in turns)
            {
                var again = new HashSet<Held>();
                if (there.Remove(reports[at])) holders.Remove(reports[at], again);
                else
                {
                    there.Add(reports[at]);
                    holders.Add(reports[at], again);
                }

                var whole = new KeyHolders<Held>(8);
                foreach (var held in there) whole.Add(held, new HashSet<Held>());
                Assert.All(there, h => Assert.Equal((Before(whole, h), After(whole, h)), (Before(holders, h), After(holders, h))));
                Assert.Subset(again, there.Where(h => before.GetValueOrDefault(h) != Before(holders, h)).ToHashSet());
                Assert.Subset(there, again);
                before = there.ToDictionary(h => h, h => Before(holders, h));
            }
        });

    private static string Before(KeyHolders<Held> holders, Held held) => string.Join("; ", held.Keys.Select((_, i) => string.Join(' ', holders.Before(held, i).Select(b => $"{b.Holder.Report.Name} {b.At}"))));

    private static string After(KeyHolders<Held> holders, Held held) => string.Join("; ", held.Keys.Select((_, i) => string.Join(' ', holders.After(held, i).Select(a => a.Report.Name))));

    private sealed class Held(Report report, IReadOnlyList<ulong> keys) : IKeyed
    {
        public Report Report { get; } = report;

        public IReadOnlyList<ulong> Keys { get; } = keys;

        public void Forget()
        {
        }
    }
}
