using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>What a ledger must do with what persons decided.</summary>
public abstract partial class LedgerContract
{
    private static LinkMatter Pair(LinkVerdict verdict, ReportReading? reading = null)
    {
        reading ??= Sample.Full();
        return new LinkMatter(StatementPlace.Of(reading.Report, reading.Statements[0]), [StatementPlace.Of(reading.Report, reading.Statements[1])], verdict);
    }

    [Fact]
    public void Decide_EveryMatter_ComesBackWithWhoWhenAndWhy()
    {
        var reading = Sample.Full();
        Add(reading);
        DecisionMatter[] matters =
        [
            Pair(LinkVerdict.Same), Pair(LinkVerdict.Unsure), Pair(LinkVerdict.Different),
            .. Enum.GetValues<StatementVerdict>().Select(v => new StatementMatter(StatementPlace.Of(reading.Report, reading.Statements[1]), v)),
            .. Enum.GetValues<PersonVerdict>().Select(v => new PersonMatter("Ada 🌊 Marn", v)),
            Mention(null), Mention("Ada 🌊 Marn"),
            new HeaderMatter(reading.Report.Sha256, new GivenHeader { Publisher = "Fen 🌊 Post", Published = new Timestamp(PartialDate.Of(2031, 5)) }, new GivenHeader { Publisher = "Fen Sun" }),
            new HeaderMatter(reading.Report.Sha256, new GivenHeader { Title = "Gates", Url = "https://fen.example/1" }, new GivenHeader()),
        ];

        foreach (var (at, matter) in matters.Index()) _ledger.Decide("flood", matter, " Ana Roe ", $"reason {at} 🌊");

        Same.As<IEnumerable<object>>(matters, _ledger.Decisions("flood").Select(d => d.Matter));
        Same.As<IEnumerable<Decision>>(
            matters.Select<DecisionMatter, Decision>((m, i) => new() { Number = i + 1, Matter = m, By = "Ana Roe", At = Clock.Now, Why = $"reason {i} 🌊" }),
            _ledger.Decisions("flood"));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void NamesSource_PublisherOrSourceOfJustThatName_IsToldOfTheDossierAlone()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.Add("other", Sample.Plain("c.txt", "Nothing."), Sample.Bytes(Sample.Plain("c.txt", "Nothing.")));
        var (publisher, source) = (reading.Report.Header.Publisher!, reading.Statements[0].Source!.Name);

        Assert.All([publisher, publisher.ToUpperInvariant(), source], name => Assert.True(_ledger.NamesSource("flood", name)));
        Assert.All([publisher, source], name => Assert.False(_ledger.NamesSource("other", name)));
        Assert.False(_ledger.NamesSource("flood", "Nobody Known"));
        Assert.False(_ledger.NamesSource("nowhere", source));
    }

    private static MentionMatter Mention(string? other) =>
        new(MentionPlace.Of(Sample.Full().Report, Sample.Full().Statements[0].Source!, new SourceMention(Sample.Full().Statements[0].Speaker[0], MentionReason.FullName)), other);

    [Fact]
    public void Decide_WithAReading_KeepsBothInOneStepAndUndoingBringsTheOtherBack()
    {
        var reading = Sample.Full();
        Add(reading);
        var source = new Source { Name = "Ada Marn", Kind = SourceKind.Person };
        var other = reading with { Statements = [reading.Statements[0] with { Source = source }, reading.Statements[1]], Sources = [new MentionedSource(source, [new SourceMention(reading.Statements[0].Speaker[0], MentionReason.Decided)])] };

        _ledger.Decide("flood", Mention("Ada Marn"), "Ana", reading: other);

        Same.As(other, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.Equal([CustodyAction.Decided, CustodyAction.ReportReread], _ledger.Custody("flood").TakeLast(2).Select(e => e.Action));
        Assert.True(_ledger.Undo("flood", 1, "Ana", reading: reading));
        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.False(_ledger.Undo("flood", 1, "Ana", reading: other));
        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Decide_WithAReadingOfAnotherReport_KeepsNothing()
    {
        Add(Sample.Full());
        Assert.Throws<ArgumentException>(() => _ledger.Decide("flood", Mention(null), "Ana", reading: Sample.Full(extra: "More.")));
        Assert.Throws<ArgumentException>(() => _ledger.Decide("flood", Mention(null), "Ana", reading: Sample.Full() with { Statements = [Sample.Full().Statements[0] with { Content = [] }] }));
        Assert.Empty(_ledger.Decisions("flood"));
    }

    [Fact]
    public void Decide_PlaceOfAStatement_CountsCodePoints()
    {
        var place = StatementPlace.Of(Sample.Full().Report, Sample.Full().Statements[0]);
        Assert.Equal(("\"twelve boats 🚤 sank\" on Monday", place.Words.EnumerateRunes().Count(), "Ilse Brandt"), (place.Words, place.End - place.Start, place.Source));
    }

    [Fact]
    public void Undo_ADecision_KeepsItWithWhoTookItBack()
    {
        Add(Sample.Full());
        _ledger.Decide("flood", Pair(LinkVerdict.Same), "Ana", "alike");
        Clock.Now += TimeSpan.FromHours(1);

        Assert.True(_ledger.Undo("flood", 1, "Bo", "not alike"));
        Assert.False(_ledger.Undo("flood", 1, "Bo"));
        Assert.False(_ledger.Undo("flood", 2, "Bo"));

        var kept = Assert.Single(_ledger.Decisions("flood"));
        Assert.Equal(("Ana", "alike", new DecisionUndo("Bo", Clock.Now, "not alike")), (kept.By, kept.Why, kept.Undone));
        Assert.Equal([CustodyAction.Decided, CustodyAction.DecisionUndone], _ledger.Custody("flood").TakeLast(2).Select(e => e.Action));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Decide_AndUndo_MakeTheClaimsOutOfDate()
    {
        Add(Sample.Full());
        _ledger.SetClaims("flood", []);
        _ledger.Decide("flood", Pair(LinkVerdict.Same), "Ana");
        Assert.False(Assert.Single(_ledger.Dossiers()).ClaimsAreCurrent);
        _ledger.SetClaims("flood", []);
        _ledger.Undo("flood", 1, "Ana");
        Assert.False(Assert.Single(_ledger.Dossiers()).ClaimsAreCurrent);
    }

    [Fact]
    public void SetClaims_MadeBeforeADecision_AreKeptAndOutOfDate()
    {
        Add(Sample.Full());
        var before = Assert.Single(_ledger.Dossiers()).Revision;
        _ledger.Decide("flood", Pair(LinkVerdict.Same), "Ana");

        _ledger.SetClaims("flood", [Sample.Claim("c", Level.Single, Sample.Full().Statements[0])], before);

        Assert.Single(_ledger.Claims("flood"));
        Assert.False(Assert.Single(_ledger.Dossiers()).ClaimsAreCurrent);
    }

    [Fact]
    public void Decisions_ReportReadAgain_StayAsTheyWere()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.Decide("flood", Pair(LinkVerdict.Different), "Ana");

        Assert.Equal(AddOutcome.Reread, Add(reading with { ReaderVersion = "rules 2", Statements = [] }));

        Same.As<object>(Pair(LinkVerdict.Different), Assert.Single(_ledger.Decisions("flood")).Matter);
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Decide_VerdictThatIsNone_IsRefused()
    {
        Add(Sample.Full());

        Assert.Throws<ArgumentOutOfRangeException>(() => _ledger.Decide("flood", Pair((LinkVerdict)99), "Ana"));

        Assert.Empty(_ledger.Decisions("flood"));
    }

    [Fact]
    public void NoteNamesShown_ToSomebodyForAReason_StandsInCustodyAndAllIsWhole()
    {
        var reading = Sample.Full();
        var person = new ProtectedPerson("Ada Marn", Protection.Victim, [reading.Statements[0].Content[0]], reading.Statements[0].Content[0]);
        Add(reading with { ProtectedPersons = [person, person with { Name = "Abe Marn" }, person] });

        _ledger.NoteNamesShown("flood", "Ana", "to call the family");

        Assert.Equal(["Abe Marn", "Ada Marn"], _ledger.ProtectedNames("flood"));
        Assert.Empty(_ledger.ProtectedNames("none"));
        Assert.Equal((CustodyAction.NamesShown, "flood", """{"by":"Ana","why":"to call the family"}"""), _ledger.Custody("flood").Select(e => (e.Action, e.Subject, e.Detail)).Last());
        Assert.Empty(_ledger.Verify("flood"));
        Assert.Throws<ArgumentException>(() => _ledger.NoteNamesShown("flood", " ", "x"));
        Assert.Throws<ArgumentException>(() => _ledger.NoteNamesShown("none", "Ana", "x"));
    }

    [Fact]
    public void NoteNamesExported_BySomebody_StandsInCustodyAndAllIsWhole()
    {
        Add(Sample.Full());

        _ledger.NoteNamesExported("flood", " Ana ", "json");
        _ledger.NoteNamesExported("flood", "Ana", "json", "for the court");

        Assert.Equal(
            [(CustodyAction.NamesExported, "flood", """{"by":"Ana","form":"json"}"""), (CustodyAction.NamesExported, "flood", """{"by":"Ana","form":"json","why":"for the court"}""")],
            _ledger.Custody("flood").Select(e => (e.Action, e.Subject, e.Detail)).TakeLast(2));
        Assert.Empty(_ledger.Verify("flood"));
        Assert.Throws<ArgumentException>(() => _ledger.NoteNamesExported("flood", " ", "json"));
        Assert.Throws<ArgumentException>(() => _ledger.NoteNamesExported("none", "Ana", "json"));
    }

    [Fact]
    public void Decide_NobodyOrNoDossier_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => _ledger.Decide("none", Pair(LinkVerdict.Same), "Ana"));
        Assert.Empty(_ledger.Decisions("none"));
        Add(Sample.Full());
        Assert.Throws<ArgumentException>(() => _ledger.Decide("flood", Pair(LinkVerdict.Same), " "));
        Assert.Empty(_ledger.Decisions("flood"));
    }

    [Fact]
    public void Decide_InTwoDossiers_IsNumberedInEach()
    {
        Add(Sample.Full(), "one");
        Add(Sample.Full(), "two");
        Assert.Equal([1, 1, 2], new[] { "one", "two", "two" }.Select(d => _ledger.Decide(d, Pair(LinkVerdict.Same), "Ana").Number));
    }
}
