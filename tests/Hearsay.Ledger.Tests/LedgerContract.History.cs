using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>What a ledger must do with decisions on sources and reports, and with how claims changed.</summary>
public abstract partial class LedgerContract
{
    [Fact]
    public void Decide_SourcesAndReports_ComeBackAsDecided()
    {
        var sha = Sample.Full().Report.Sha256;
        Add(Sample.Full());
        DecisionMatter[] matters =
        [
            .. Enum.GetValues<SourceVerdict>().Select(v => new SourceMatter(new SourceName("a clerk", sha), new SourceName("Ilse Brandt 🌊"), v)),
            .. Enum.GetValues<Reliability>().Select(g => new ReliabilityMatter(new SourceName("Ilse Brandt"), g)),
            .. Enum.GetValues<Credibility>().Select(g => new CredibilityMatter(StatementPlace.Of(Sample.Full().Report, Sample.Full().Statements[0]), g)),
            new ReportMatter(sha, ReportVerdict.Withdrawn), new ReportMatter(sha, ReportVerdict.Corrected, new string('b', 64)),
        ];

        foreach (var matter in matters) _ledger.Decide("flood", matter, "Ana", "so");

        Same.As<IEnumerable<object>>(matters, _ledger.Decisions("flood").Select(d => d.Matter));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void Reading_WithdrawnAndReplacing_ComesBackAsAdded()
    {
        var reading = Sample.Full();
        reading = reading with { Report = reading.Report with { Withdrawn = true, Replaces = "urn:item:1" } };
        Add(reading);
        Same.As(reading, _ledger.Reading("flood", reading.Report.Sha256));
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void SetClaims_WithdrawnAndHeld_ComeBackAsSet()
    {
        var reading = Sample.Full();
        Add(reading);
        var claim = Sample.Claim("c", Level.Single, [.. reading.Statements]);
        claim = claim with
        {
            Origins = [claim.Origins[0] with { HeldBy = "Harbour Guard" }, claim.Origins[1]],
            Withdrawn = [new WithdrawnStatement(reading.Statements[1].Id, "It was taken back.")],
            Notes = [.. Enum.GetValues<NoteKind>().Select((kind, i) => new StatementNote(reading.Statements[i % 2].Id, kind, "Harbour Guard", "b 🌊.txt", i == 0 ? null : PartialDate.Of(2031, 3), "So it is."))],
        };
        _ledger.SetClaims("flood", [claim]);
        Same.As(claim, Assert.Single(_ledger.Claims("flood")));
    }

    [Fact]
    public void ClaimHistory_LevelBecomesAnother_KeepsTheOldOneWithWhatHappened()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Single, reading.Statements[0])]);
        Assert.Empty(_ledger.ClaimHistory("flood", "one"));
        Add(Sample.Plain("late.txt", "late"));
        Clock.Now += TimeSpan.FromDays(1);
        _ledger.Decide("flood", Pair(LinkVerdict.Same), "Ana");

        _ledger.SetClaims("flood", [Sample.Claim("two", Level.Corroborated, [.. reading.Statements])]);

        var change = Assert.Single(_ledger.ClaimHistory("flood", "two"));
        Assert.Equal((Clock.Now, "1 report added; decision 1 made"), (change.At, change.Cause));
        Assert.Equal(new ClaimState("one", Level.Single, "Two origins say so.", new Independence(1, 1)), change.Before);
        Assert.Equal(("two", Level.Corroborated, new Independence(1, 2)), (change.After.Claim, change.After.Level, change.After.Independence));
        Assert.Empty(_ledger.ClaimHistory("flood", "one"));
    }

    [Fact]
    public void ClaimHistory_StatementTakenBackAtTheSameLevel_IsAChange()
    {
        var reading = Sample.Full();
        Add(reading);
        var claim = Sample.Claim("one", Level.Disputed, reading.Statements[0]);
        _ledger.SetClaims("flood", [claim]);

        _ledger.SetClaims("flood", [claim with { Notes = [new StatementNote(reading.Statements[0].Id, NoteKind.TakenBack, "Ilse Brandt", "b.txt", null, "She took it back.")] }]);

        var change = Assert.Single(_ledger.ClaimHistory("flood", "one"));
        Assert.Equal((Level.Disputed, 0, 1), (change.After.Level, change.Before.TakenBack, change.After.TakenBack));
    }

    [Fact]
    public void ProtectedNames_WhoSpeaksAsACaptiveByAnotherReport_IsAmongThem()
    {
        var reading = Sample.Full();
        reading = reading with { Statements = [reading.Statements[0] with { Source = new Source { Name = "Jon Brill", Kind = SourceKind.Person } }, .. reading.Statements.Skip(1)] };
        Add(reading);
        var before = _ledger.ProtectedNames("flood");

        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Single, reading.Statements[0]) with { Notes = [new StatementNote(reading.Statements[0].Id, NoteKind.InCustody, "Harbour Guard", "b.txt", null, "He was held.")] }]);

        Assert.DoesNotContain("Jon Brill", before);
        Assert.Contains("Jon Brill", _ledger.ProtectedNames("flood"));
        Assert.Equal((Protection.Captive, "He was held."), Assert.Single(_ledger.ProtectedReasons("flood", "Jon Brill").Select(r => (r.Reason, r.Words))));
    }

    [Fact]
    public void ClaimHistory_LinkedAnewAsItWas_HasNothing()
    {
        var reading = Sample.Full();
        Add(reading);
        for (var i = 0; i < 3; i++) _ledger.SetClaims("flood", [Sample.Claim("one", Level.Single, reading.Statements[0])]);
        Assert.Empty(_ledger.ClaimHistory("flood", "one"));
    }

    [Fact]
    public void SetClaims_SomeStayAndSomeChange_AreAllAsSetInTheirNewOrder()
    {
        var (reading, late) = (Sample.Full(), Sample.Plain("late.txt", "late"));
        Add(reading);
        Add(late);
        var (one, two, three) = (Sample.Claim("one", Level.Single, reading.Statements[0]), Sample.Claim("two", Level.Single, reading.Statements[1]), Sample.Claim("three", Level.Single, late.Statements[0]));
        _ledger.SetClaims("flood", [one, two, three]);
        Claim[] next = [three, two with { Level = Level.Disputed }, one with { Links = [new ClaimLink(reading.Statements[0].Id, reading.Statements[0].Id, 0.25, "so")] }];

        _ledger.SetClaims("flood", next);
        Same.As(next, _ledger.Claims("flood"));
        _ledger.SetClaims("flood", [two, one]);

        Same.As<Claim[]>([two, one], [.. _ledger.Claims("flood")]);
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void UpdateClaims_SomeBecomeOthers_AreInTheirPlacesAndTheOthersStay()
    {
        var reading = Sample.Full();
        List<ReportReading> later = [.. Enumerable.Range(0, 40).Select(i => Sample.Plain($"{i:D2}.txt", $"late {i}"))];
        Add(reading);
        foreach (var each in later) Add(each);
        List<Claim> claims = [Sample.Claim("first", Level.Single, reading.Statements[0]), Sample.Claim("last", Level.Single, reading.Statements[1])];
        _ledger.SetClaims("flood", claims);
        // So many in one place that the numbers between two claims are used up.
        foreach (var (i, each) in later.Index())
        {
            var (before, made) = (_ledger.Linking("flood")!, Sample.Claim($"c{i}", Level.Single, each.Statements[0]));
            claims.Insert(1, made);
            Assert.True(_ledger.UpdateClaims("flood", Update(claims.Count, [new PlacedClaim(made, "first")]), before.Linked!.Value, before.Revision));
        }

        var front = claims[5] with { Level = Level.Disputed };
        claims.RemoveAt(5);
        claims.RemoveAt(7);
        claims.Insert(0, front);
        var now = _ledger.Linking("flood")!;
        Assert.True(_ledger.UpdateClaims("flood", Update(claims.Count, [new PlacedClaim(front, null)], later.Select((_, i) => $"c{i}").Except(claims.Select(c => c.Id))), now.Revision, now.Revision));

        Same.As([.. claims], _ledger.Claims("flood").ToArray());
        Assert.Equal((Level.Single, Level.Disputed), _ledger.ClaimHistory("flood", front.Id).Select(c => (c.Before.Level, c.After.Level)).Single());
        Assert.Empty(_ledger.Verify("flood"));
    }

    [Fact]
    public void UpdateClaims_MadeOfAnotherRevisionOrOfAllClaims_DoesNothing()
    {
        var reading = Sample.Full();
        Add(reading);
        var (one, other) = (Sample.Claim("one", Level.Single, reading.Statements[0]), Sample.Claim("other", Level.Single, reading.Statements[1]));
        Assert.Null(_ledger.Linking("flood")!.Linked);
        _ledger.SetClaims("flood", [one]);
        var now = _ledger.Linking("flood")!;

        Assert.True(now.IsCurrent);
        Assert.False(_ledger.UpdateClaims("flood", Update(2, [new PlacedClaim(other, "one")]), now.Revision - 1, now.Revision));
        Assert.False(_ledger.UpdateClaims("flood", Update(2, [new PlacedClaim(other, "one")]) with { IsWhole = true }, now.Revision, now.Revision));
        Same.As<Claim[]>([one], [.. _ledger.Claims("flood")]);
        Assert.Null(_ledger.Linking("no such"));
    }

    [Fact]
    public void Add_ReadAgain_TakesTheClaimsOfTheReportAloneAwayUntilTheyAreUpdated()
    {
        var (reading, late) = (Sample.Full(), Sample.Plain("late.txt", "late"));
        Add(reading);
        Add(late);
        var (one, two, other) = (Sample.Claim("one", Level.Single, reading.Statements[0]), Sample.Claim("two", Level.Single, late.Statements[0]), Sample.Claim("two", Level.Corroborated, late.Statements[0]));
        _ledger.SetClaims("flood", [one, two]);
        var linked = _ledger.Linking("flood")!.Linked!.Value;

        Assert.Equal(AddOutcome.Reread, Add(late with { ReaderVersion = "another" }));

        Same.As<Claim[]>([one], [.. _ledger.Claims("flood")]);
        Assert.Equal(new LinkingState(linked + 1, linked), _ledger.Linking("flood"));
        Assert.True(_ledger.UpdateClaims("flood", Update(2, [new PlacedClaim(other, "one")]), linked, linked + 1));
        Same.As<Claim[]>([one, other], [.. _ledger.Claims("flood")]);
        Assert.Equal((Level.Single, Level.Corroborated), _ledger.ClaimHistory("flood", "two").Select(c => (c.Before.Level, c.After.Level)).Single());
        Assert.Empty(_ledger.Verify("flood"));
    }

    private static ClaimUpdate Update(int count, IReadOnlyList<PlacedClaim> made, IEnumerable<string>? gone = null) => new() { Made = made, Gone = [.. gone ?? []], IsWhole = false, Count = count };

    [Fact]
    public void Readings_AfterARevision_AreThoseAddedOrReadAgainSince()
    {
        Add(Sample.Full());
        Add(Sample.Plain("b.txt", "early"));
        var before = _ledger.Dossier("flood")!.Revision;
        Assert.Empty(_ledger.Readings("flood", before));
        _ledger.Decide("flood", Pair(LinkVerdict.Same), "Ana");
        Add(Sample.Plain("c.txt", "late"));
        Add(Sample.Full() with { ReaderVersion = "rules 2" });

        Same.As<ReportReading[]>([Sample.Full() with { ReaderVersion = "rules 2" }, Sample.Plain("c.txt", "late")], [.. _ledger.Readings("flood", before)]);
        Assert.Equal(3, _ledger.Readings("flood").Count());
    }

    [Fact]
    public void ClaimHistory_ReportReadAgain_ComparesWithWhatStoodBefore()
    {
        var reading = Sample.Full();
        Add(reading);
        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Disputed, reading.Statements[0])]);
        Add(reading with { ReaderVersion = "rules 2" });
        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Single, reading.Statements[0])]);
        _ledger.SetClaims("flood", [Sample.Claim("one", Level.Disputed, reading.Statements[0])]);

        Assert.Equal(
            [(Level.Disputed, Level.Single, "1 report read anew"), (Level.Single, Level.Disputed, "linked anew")],
            _ledger.ClaimHistory("flood", "one").Select(c => (c.Before.Level, c.After.Level, c.Cause)));
    }
}
