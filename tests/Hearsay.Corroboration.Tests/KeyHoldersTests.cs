using Hearsay.Corroboration.Reuse;
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
}
