using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>What every ledger must do, whatever keeps it. An engine's tests derive from this and open a new, empty ledger.</summary>
public abstract partial class LedgerContract : IDisposable
{
    private readonly ILedger _ledger;

    protected LedgerContract(Func<TimeProvider, ILedger> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        _ledger = open(Clock);
    }

    private protected TestClock Clock { get; } = new();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _ledger.Dispose();

    private AddOutcome Add(ReportReading reading, string dossier = "flood", string? from = null) => _ledger.Add(dossier, reading, Sample.Bytes(reading), from);

    [Fact]
    public void Reading_EveryField_ComesBackAsAdded()
    {
        var reading = Sample.Full();
        Assert.Equal(AddOutcome.Added, Add(reading));
        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("nul \0 inside, \u200F mark, \uFEFF and \r\n")]
    [InlineData("🚨🚨 tail 𝔄")]
    public void Reading_OddText_ComesBackAsAdded(string text)
    {
        var reading = Sample.Plain("odd\0name.txt", text);
        Add(reading);
        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.Equal(Sample.Bytes(reading), _ledger.Original(reading.Report.Sha256)!.Value.ToArray());
    }

    [Fact]
    public void Reading_PartOfAFile_ComesBackWithMarksAndItsFileIsKept()
    {
        byte[] archive = [1, 2, 3];
        var reading = Sample.Part(_ledger.Keep("flood", archive, "/in/all.zip"));

        Add(reading);

        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.Equal(archive, _ledger.Original(reading.Report.Part!.Container)!.Value.ToArray());
        var summary = Assert.Single(_ledger.Reports("flood"));
        Same.As((reading.Report.Header, "pdf", "en", "key", reading.Report.Part), (summary.Header, summary.Format, summary.Language, summary.TextKey, summary.Part));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Reading_FigureThatCanBeCompared_ComesBackAndItsSumIsNoStatedFigure()
    {
        var reading = Sample.Compared();

        Add(reading);

        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Same.As(reading.Statements[0].Figures[0], Assert.Single(_ledger.Figures("flood")).Figure);
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Keep_TheSameFileTwice_IsNotedOnce()
    {
        _ledger.Keep("flood", new byte[] { 1 }, "/in/all.zip");
        _ledger.Keep("flood", new byte[] { 1 }, "/in/all.zip");

        Assert.Single(_ledger.Custody("flood"), e => e.Action == CustodyAction.FileKept);
    }

    [Fact]
    public void SeeAgain_BytesThatAreThere_NotesTheNameOnce()
    {
        var sha256 = Sample.Full().Report.Sha256;
        Assert.False(_ledger.SeeAgain("flood", sha256, "b.txt", "/in/b.txt"));
        Add(Sample.Full("a.txt"));

        Assert.True(_ledger.SeeAgain("flood", sha256, "b.txt", "/in/b.txt"));
        Assert.True(_ledger.SeeAgain("flood", sha256, "b.txt", "/in/b.txt"));

        Assert.Equal(["a.txt", "b.txt"], _ledger.Appearances("flood", sha256).Select(a => a.Name));
        Assert.Single(_ledger.Custody("flood"), e => e.Action == CustodyAction.ReportSeenAgain);
    }

    [Fact]
    public void SetFailures_FilesFailAndThenNot_AreListedUntilThen()
    {
        var failed = new FailedFile("/in/b.zip", "b.zip", [new Fault("/in/b.zip/1", "it is locked.", "Unlock it."), new Fault("/in/b.zip/2", "it is damaged.", "Get it again.")]);
        _ledger.SetFailures("flood", [failed]);
        Assert.Empty(_ledger.FailedFiles("flood"));
        Add(Sample.Full());

        _ledger.SetFailures("flood", [failed, failed with { From = "/in/c.zip", Faults = [failed.Faults[0]] }]);
        Same.As(failed, _ledger.FailedFiles("flood")[0]);
        Assert.Equal(2, _ledger.FailedFiles("flood").Count);

        _ledger.SetFailures("flood", [failed with { Faults = [] }]);
        Assert.Equal("/in/c.zip", Assert.Single(_ledger.FailedFiles("flood")).From);
    }

    [Fact]
    public void Add_PartOfAFileThatIsNotKept_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Add(Sample.Part(new string('a', 64))));
        Assert.Empty(_ledger.Dossiers());
    }

    [Fact]
    public void Add_SameBytesTwice_IsOneReport()
    {
        Assert.Equal(AddOutcome.Added, Add(Sample.Full("one.txt"), from: "/in/one.txt"));
        Assert.Equal(AddOutcome.AlreadyThere, Add(Sample.Full("one.txt"), from: "/in/one.txt"));
        var report = Assert.Single(_ledger.Reports("flood"));
        Assert.Equal(("one.txt", 2), (report.Name, report.Statements));
        Assert.Equal(new Appearance("one.txt", "/in/one.txt", Clock.Now), Assert.Single(_ledger.Appearances("flood", report.Sha256)));
    }

    [Fact]
    public void Add_SameBytesUnderAnotherName_NotesTheName()
    {
        Add(Sample.Full("one.txt"));
        Clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(AddOutcome.AlreadyThere, Add(Sample.Full("two.txt"), from: "https://post.example/2"));
        Assert.Equal(
            [("one.txt", null), ("two.txt", "https://post.example/2")],
            _ledger.Appearances("flood", Sample.Full().Report.Sha256).Select(a => (a.Name, a.From)));
        Assert.Equal(CustodyAction.ReportSeenAgain, _ledger.Custody("flood")[^1].Action);
    }

    [Fact]
    public void Add_SameBytesInAnotherDossier_IsAReportInEach()
    {
        Assert.Equal(AddOutcome.Added, Add(Sample.Full(), "one"));
        Assert.Equal(AddOutcome.Added, Add(Sample.Full(), "two"));
        Assert.Equal([("one", 1, 2), ("two", 1, 2)], _ledger.Dossiers().Select(d => (d.Name, d.Reports, d.Statements)));
    }

    [Fact]
    public void Dossier_ByItsName_IsTheOneOfTheList()
    {
        Add(Sample.Full(), "one");
        Add(Sample.Full(), "two");
        _ledger.SetClaims("two", [Sample.Claim("c", Level.Single, Sample.Full().Statements[0])]);

        Same.As(_ledger.Dossiers()[1], _ledger.Dossier("two"));
        Assert.Null(_ledger.Dossier("Two"));
    }

    [Fact]
    public void Add_AnotherReaderVersion_ReplacesTheFindings()
    {
        var first = Sample.Full();
        Add(first);
        _ledger.SetClaims("flood", [Sample.Claim("c", Level.Single, first.Statements[0])]);
        var second = first with { ReaderVersion = "rules 2", Statements = [first.Statements[1]] };

        Assert.Equal(AddOutcome.Reread, Add(second with { Report = second.Report with { Name = "renamed.txt" } }));

        Same.As(second, _ledger.Reading("flood", first.Report.Sha256));
        Assert.Empty(_ledger.Claims("flood"));
        Assert.False(Assert.Single(_ledger.Dossiers()).ClaimsAreCurrent);
        Assert.Equal(CustodyAction.ReportReread, _ledger.Custody("flood")[^1].Action);
    }

    [Fact]
    public void Add_BytesOfAnotherReport_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() => _ledger.Add("flood", Sample.Full(), new byte[] { 1, 2, 3 }));
        Assert.Contains("a/flood.txt", error.Message, StringComparison.Ordinal);
        Assert.Empty(_ledger.Dossiers());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 4000)]
    [InlineData(-1, 4)]
    [InlineData(14, 16)] // starts in the middle of the wave
    public void Add_SpanThatHoldsNoWords_IsRefused(int start, int end)
    {
        var reading = Sample.Full();
        Assert.True(char.IsHighSurrogate(reading.Report.Text[13]));
        reading = reading with { Statements = [reading.Statements[1] with { Content = [new TextSpan(start, end)] }] };
        Assert.Throws<ArgumentException>(() => Add(reading));
        Assert.Empty(_ledger.Reports("flood"));
    }

    [Fact]
    public void Reports_SeveralReports_AreListedByName()
    {
        foreach (var name in new[] { "b.txt", "c.txt", "a.txt" }) Add(Sample.Plain(name, $"Text of {name}"));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], _ledger.Reports("flood").Select(r => r.Name));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], _ledger.Readings("flood").Select(r => r.Report.Name));
    }

    [Fact]
    public void Report_Full_TellsAllButTheText()
    {
        var reading = Sample.Full();
        Add(reading);
        Same.As(
            new ReportSummary
            {
                Sha256 = reading.Report.Sha256,
                Name = reading.Report.Name,
                Header = reading.Report.Header,
                Notes = reading.Report.Notes,
                Size = Sample.Bytes(reading).Length,
                Added = Clock.Now,
                ReaderVersion = "rules 1",
                Statements = 2,
            },
            _ledger.Report("flood", reading.Report.Sha256));
    }

    [Fact]
    public void Readings_OfReportsThatFit_ComeWholeInOrderOfTheirNames()
    {
        foreach (var reading in new[] { Sample.Plain("c.txt", "a late flood"), Sample.Full(), Sample.Plain("b.txt", "no such thing") }) Add(reading);
        var before = _ledger.Dossier("flood")!.Revision;
        Add(Sample.Plain("d.txt", "one flood more"));
        static bool OfFloods(Report report) => report.Text.Contains("flood", StringComparison.OrdinalIgnoreCase);

        Same.As<ReportReading[]>([Sample.Full(), Sample.Plain("c.txt", "a late flood"), Sample.Plain("d.txt", "one flood more")], [.. _ledger.Readings("flood", fits: OfFloods)]);
        Same.As(Sample.Plain("d.txt", "one flood more"), Assert.Single(_ledger.Readings("flood", before, OfFloods)));
        Assert.Empty(_ledger.Readings("flood", fits: report => report.Name == "none"));
    }

    [Fact]
    public void Readings_ReportAddedMeanwhile_IsNotInThem()
    {
        Add(Sample.Plain("a.txt", "one"));
        Add(Sample.Plain("b.txt", "two"));
        var names = new List<string>();
        foreach (var reading in _ledger.Readings("flood"))
        {
            names.Add(reading.Report.Name);
            Add(Sample.Plain($"z{names.Count}.txt", $"late {names.Count}"));
        }

        Assert.Equal(["a.txt", "b.txt"], names);
        Assert.Equal(4, _ledger.Reports("flood").Count);
    }

    [Fact]
    public void UnknownDossier_HasNothing()
    {
        Assert.Empty(_ledger.Dossiers());
        Assert.Empty(_ledger.Reports("none"));
        Assert.Empty(_ledger.Readings("none"));
        Assert.Empty(_ledger.Claims("none"));
        Assert.Empty(_ledger.Custody("none"));
        Assert.Null(_ledger.Reading("none", "x"));
        Assert.Null(_ledger.Original("x"));
        Assert.Null(_ledger.Statement("none", "x"));
        Assert.Null(_ledger.ReadingOf("none", "x"));
        Assert.Throws<ArgumentException>(() => _ledger.SetClaims("none", []));
    }

    [Fact]
    public void Custody_Steps_ArePlacedInAChain()
    {
        Add(Sample.Full(), from: "/in/flood.txt");
        Clock.Now += TimeSpan.FromMinutes(5);
        _ledger.SetClaims("flood", []);

        var entries = _ledger.Custody("flood");
        Assert.Equal([CustodyAction.DossierMade, CustodyAction.ReportAdded, CustodyAction.ClaimsLinked], entries.Select(e => e.Action));
        Assert.Equal([CustodyEntry.Beginning, .. entries.Take(2).Select(e => e.Hash)], entries.Select(e => e.Previous));
        Assert.All(entries, e => Assert.Equal(e.ComputeHash(), e.Hash));
        Assert.Equal((Clock.Now, Sample.Full().Report.Sha256), (entries[2].At, entries[1].Subject));
        Assert.Contains("/in/flood.txt", entries[1].Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_Untouched_FindsNothingAndIsNoted()
    {
        Add(Sample.Full());
        Add(Sample.Full(version: "rules 2"));
        Add(Sample.Plain("empty.txt", ""));
        Assert.Empty(_ledger.Verify("flood", (_, bytes) => System.Text.Encoding.UTF8.GetString(bytes.Span)));
        Assert.Equal(CustodyAction.Verified, _ledger.Custody("flood")[^1].Action);
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Verify_TextIsNotWhatItsBytesGive_NamesTheReport()
    {
        Add(Sample.Full());
        Assert.Equal("a/flood.txt", Assert.Single(_ledger.Verify("flood", (_, _) => "something else")).File);
    }

    [Fact]
    public void Verify_NoSuchDossier_SaysSo() => Assert.Equal("none", Assert.Single(_ledger.Verify("none")).File);

    [Fact]
    public void Add_ManyThreads_KeepsEveryReport()
    {
        Parallel.For(0, 40, i =>
        {
            Add(Sample.Plain($"{i % 20}.txt", $"Text {i % 20}"));
            Assert.NotEmpty(_ledger.Reports("flood"));
        });
        Assert.Equal(20, _ledger.Reports("flood").Count);
    }
}
