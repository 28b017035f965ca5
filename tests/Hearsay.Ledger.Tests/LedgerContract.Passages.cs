using CsCheck;
using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>What a ledger must do when it is asked which reports hold passages of a text.</summary>
public abstract partial class LedgerContract
{
    private static readonly Gen<string> Chatter = Gen.Int[0, 3000].Select(n => $"w{n}").Array[0, 30].Select(words => string.Join(' ', words));

    private IEnumerable<string> Held(Report report, string? dossier = null, int most = 50) => _ledger.Holders(report, dossier, most).Select(h => h.Report.Name);

    [Fact]
    public void Holders_PassageOfTheGuarantee_IsAlwaysFound()
    {
        var number = 0;
        Gen.Select(Chatter, Chatter, Chatter, Chatter, Gen.Int[0, 9999].Array[Fingerprints.ShortestPassage]).Sample(
            (before, after, left, right, passage) =>
            {
                var (n, words) = (number++, string.Join(' ', passage.Select(p => $"p{p}")));
                Add(Sample.Plain($"{n}.txt", $"{before} {words} {after} {n}"));
                Assert.Contains($"{n}.txt", Held(Sample.Plain("new", $"{left} {words} {right}").Report, most: int.MaxValue));
            },
            iter: 60, threads: 1);
    }

    [Fact]
    public void Holders_Several_AreOrderedByWhatTheyShareAndCounted()
    {
        var text = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"w{i}"));
        Add(Sample.Plain("half.txt", text[..200]));
        Add(Sample.Plain("other.txt", "nothing of it stands in here and that is all there is to tell"));
        Add(Sample.Plain("whole.txt", text));
        var wanted = Sample.Plain("new.txt", "It began. " + text).Report;

        var found = _ledger.Holders(wanted);

        Assert.Equal(["whole.txt", "half.txt"], found.Select(h => h.Report.Name));
        Assert.Equal(Fingerprints.Of(Sample.Plain("whole.txt", text).Report).Intersect(Fingerprints.Of(wanted)).Count(), found[0].Shared);
        Assert.Equal(["whole.txt"], Held(wanted, most: 1));
        Assert.Empty(Held(wanted, most: 0));
        Assert.Empty(Held(Sample.Plain("short.txt", "w1 w2 w3").Report));
    }

    [Fact]
    public void Holders_SeveralDossiers_TheSameBytesAreOne()
    {
        var reading = Sample.Plain("a.txt", "the lock gate failed at dawn and twelve boats were lost below it");
        Add(reading, "wold");
        Add(reading, "fen");
        Add(Sample.Plain("b.txt", "Radio: " + reading.Report.Text), "fen");

        Assert.Equal(["fen,wold", "fen"], _ledger.Holders(reading.Report).OrderBy(h => h.Report.Name, StringComparer.Ordinal).Select(h => string.Join(',', h.Dossiers)));
        Assert.Equal(["a.txt"], Held(reading.Report, "wold"));
        Assert.Equal(2, Held(reading.Report, "fen").Count());
        Assert.Empty(Held(reading.Report, "nowhere"));
        Same.As(reading.Report, _ledger.Holders(reading.Report).Single(h => h.Report.Name == "a.txt").Report);
    }

    [Fact]
    public void ReportsNamed_NameOrBeginningOfAHash_AreFound()
    {
        var (one, other) = (Sample.Plain("a.txt", "one"), Sample.Plain("a.txt", "other"));
        Add(one);
        Add(other);
        Add(Sample.Plain("a.txt", "elsewhere"), "fen");

        Assert.Equal(new[] { one, other }.Select(r => r.Report.Sha256).Order(StringComparer.Ordinal), _ledger.ReportsNamed("flood", "a.txt"));
        Assert.Equal([other.Report.Sha256], _ledger.ReportsNamed("flood", other.Report.Sha256[..6].ToUpperInvariant()));
        Assert.Equal([other.Report.Sha256], _ledger.ReportsNamed("flood", other.Report.Sha256));
        Assert.Empty(_ledger.ReportsNamed("flood", other.Report.Sha256[..5]));
        Assert.Empty(_ledger.ReportsNamed("flood", "A.txt"));
        Assert.Empty(_ledger.ReportsNamed("wold", "a.txt"));
    }

    [Fact]
    public void Holders_ReadAgainWithAnotherText_HoldsThatOne()
    {
        const string text = "another text of some length that was not read so well before";
        var before = Sample.Plain("a.txt", "the lock gate failed at dawn and twelve boats were lost below it");
        var after = before with { Report = before.Report with { Text = text, Body = new TextSpan(0, text.Length) }, Statements = [], ReaderVersion = "rules 2" };
        Add(before);

        Assert.Equal(AddOutcome.Reread, _ledger.Add("flood", after, Sample.Bytes(before)));

        Assert.Empty(Held(before.Report));
        Assert.Equal(["a.txt"], Held(after.Report));
    }

    [Fact]
    public void Holders_WhateverTheOrderOfAdding_AreTheSame()
    {
        ReportReading[] readings = [.. Enumerable.Range(0, 12).Select(n => Sample.Plain($"{n}.txt", string.Join(' ', Enumerable.Range(n * 10, 40).Select(i => $"w{i}"))))];
        var dossier = 0;
        Gen.Shuffle(readings).Sample(
            shuffled =>
            {
                var name = $"d{dossier++}";
                foreach (var reading in shuffled) Add(reading, name);
                foreach (var reading in readings)
                    Assert.Equal(
                        _ledger.Holders(reading.Report, "d0").Select(h => (h.Report.Name, h.Shared)),
                        _ledger.Holders(reading.Report, name).Select(h => (h.Report.Name, h.Shared)));
            },
            iter: 8, threads: 1);
    }
}
