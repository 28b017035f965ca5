using CsCheck;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What must hold of any dossier. Reports are put together from a small stock of sentences and sources.</summary>
public sealed class ClaimLinkerProperties
{
    private static readonly string[] Contents =
    [
        "a ferry sank off Pellworm with its cargo of timber", "the vessel loaded with timber had sunk near Pellworm", "the harbour master resigned on Friday",
        "the master of the harbour has stepped down", "nine sailors were rescued from the water", "the timber on the ferry was not insured",
        "the captain had warned the owners of a crack in the hull", "owners knew of the cracked hull", "the lighthouse at Skarn was dark all night",
        "a storm closed the school in Vinter", "Not much", "We will see",
    ];

    private const int DossiersTried = 40;

    private static readonly Source[] Sources =
    [
        Body("Coast Guard", "the coastguard"), Person("Ines Tamm"), Person("Otto Brill", "spokesman for Pellworm Lines"), Outlet("Pellworm Lines"), Unnamed("a sailor"),
        Person("Tamm"), Unnamed("a senior official"),
    ];

    private static readonly Gen<(int Content, int Source, int Stance, int Mode)[]> Said =
        Gen.Select(Gen.Int[0, Contents.Length - 1], Gen.Int[0, Sources.Length - 1], Gen.Int[0, 9], Gen.Int[0, 3]).Array[1, 5];

    private static readonly Gen<ReportReading[]> Dossiers = Said.Array[1, 6].Select(reports => reports.Select(Report).ToArray());

    private static ReportReading Report((int Content, int Source, int Stance, int Mode)[] said, int number)
    {
        var builder = new ReportBuilder($"{number:D2}.txt", number % 2 == 0 ? $"Herald {number}" : $"Body {number}", $"2040-05-01T{number + 6:D2}:00:00Z").Text($"Report number {number}.");
        foreach (var (content, source, stance, mode) in said)
        {
            if (mode == 0) builder.Tells(Contents[content]);
            else builder.Says(Sources[source], Contents[content], stance == 0 ? Stance.Denies : stance == 1 ? Stance.Doubts : Stance.Asserts);
        }

        return builder.Build();
    }

    private static string Shown(IEnumerable<Claim> claims) => string.Join('\n', claims.Select(c =>
        $"{c.Id} {c.Text} {c.Level} {c.LevelReason} {c.Independence} [{string.Join(',', c.Statements)}] " +
        $"{string.Join(';', c.Origins.Select(o => o.Source.Name + ':' + string.Join(',', o.Statements)))} {string.Join(';', c.Links)}"));

    [Fact]
    public void Link_AnyOrder_SameClaims() =>
        Gen.Select(Dossiers, Gen.Int).Sample((dossier, seed) =>
        {
            var shuffled = dossier.OrderBy(r => (r.Report.Sha256.GetHashCode(StringComparison.Ordinal) * 31) ^ seed).ToArray();
            Assert.Equal(Shown(new ClaimLinker().Link(dossier)), Shown(new ClaimLinker().Link(shuffled)));
        }, iter: DossiersTried);

    [Fact]
    public void Link_ReportGivenTwice_ChangesNothing() => Dossiers.Sample(dossier =>
        Assert.Equal(Shown(new ClaimLinker().Link(dossier)), Shown(new ClaimLinker().Link([.. dossier, dossier[0]]))), iter: DossiersTried);

    // One report after another, some read again, some taken away, linked after each: what is remembered never shows.
    [Fact]
    public void Link_WithMemory_SameClaimsAsWithout() => Gen.Select(Dossiers, Gen.Int[0, 9].Array[1, 8]).Sample((dossier, turns) =>
    {
        var (memory, there) = (new LinkMemory(), new List<ReportReading>());
        foreach (var turn in turns)
        {
            var at = turn % dossier.Length;
            var known = there.FindIndex(r => r.Report.Sha256 == dossier[at].Report.Sha256);
            if (known < 0) there.Add(dossier[at]);
            else if (turn % 2 == 0) there[known] = dossier[at] with { Statements = [.. dossier[at].Statements.Skip(turn % 4).Select(s => s with { Stance = Stance.Denies })] };
            else there.RemoveAt(known);
            var decisions = new ClaimDecisions { Rejected = turn % 3 == 0 && there.Count > 0 ? [.. there[0].Statements.Take(1).Select(s => s.Id)] : [] };
            Assert.Equal(Shown(new ClaimLinker().Link(there, decisions)), Shown(new ClaimLinker().Link(there, decisions, memory)));
        }
    }, iter: DossiersTried);

    // More of one text than the finder keeps holders of a passage, edited here and there, in any order.
    [Fact]
    public void Link_ManyCopiesOneAfterAnotherWithMemory_SameClaimsAsWithout() => Gen.Shuffle(Enumerable.Range(0, 10).ToArray()).Sample(order =>
    {
        var (memory, there) = (new LinkMemory(), new List<ReportReading>());
        foreach (var number in order)
        {
            var builder = new ReportBuilder($"{number:D2}.txt", $"Herald {number}", $"2040-05-{number + 1:D2}T06:00:00Z").Text($"Report number {number}.");
            foreach (var content in Contents.Skip(number % 3).Take(8)) builder.Tells(content);
            there.Add(builder.Build());
            Assert.Equal(Shown(new ClaimLinker().Link(there)), Shown(new ClaimLinker().Link(there, ClaimDecisions.None, memory)));
        }
    }, iter: DossiersTried / 4);

    [Fact]
    public void Link_CopyTakenAway_NoLevelRises() => Dossiers.Sample(dossier =>
    {
        var with = new ClaimLinker().Link([.. dossier, CopyOf(dossier[0])]);
        foreach (var claim in new ClaimLinker().Link(dossier))
        {
            var same = with.Single(c => c.Statements.Contains(claim.Statements[0]));
            Assert.True(claim.Level != Level.Corroborated || same.Level is Level.Corroborated or Level.Disputed, claim.Text);
            Assert.True(claim.Level != Level.Repeated || same.Level != Level.Single, claim.Text);
        }
    }, iter: DossiersTried);

    [Fact]
    public void Link_EveryStatement_IsInOneClaim() => Dossiers.Sample(dossier => Assert.Equal(
        dossier.SelectMany(r => r.Statements).Select(s => s.Id).Order(StringComparer.Ordinal),
        new ClaimLinker().Link(dossier).SelectMany(c => c.Statements).Order(StringComparer.Ordinal)), iter: DossiersTried);

    [Fact]
    public void Link_CopyAdded_NoClaimGainsAnOrigin() => Dossiers.Sample(dossier =>
    {
        var before = new ClaimLinker().Link(dossier);
        var after = new ClaimLinker().Link([.. dossier, CopyOf(dossier[0])]);
        foreach (var claim in before)
        {
            var same = after.Single(c => c.Statements.Contains(claim.Statements[0]));
            Assert.True(same.Independence.Min <= claim.Independence.Min, $"{claim.Text}: {claim.Independence} -> {same.Independence}");
            Assert.True(same.Level != Level.Corroborated || claim.Level == Level.Corroborated, claim.Text);
        }
    }, iter: DossiersTried);

    [Fact]
    public void Link_IndependentOriginAdded_NeverLowersTheCount() => Dossiers.Sample(dossier =>
    {
        var before = new ClaimLinker().Link(dossier);
        var said = dossier[0].Statements[0];
        var words = said.Content[0].In(dossier[0].Report.Text);
        var other = new ReportBuilder("99.txt", "Station Nine", "2040-06-01T00:00:00Z").Says(Person("Quirina Oldacre"), words).Build();
        var after = new ClaimLinker().Link([.. dossier, other]);
        var (x, y) = (Holding(before, said.Id), Holding(after, said.Id));
        Assert.True(y.Independence.Min >= x.Independence.Min, $"{x.Text}: {x.Independence} -> {y.Independence}");
    }, iter: DossiersTried);

    private static Claim Holding(IReadOnlyList<Claim> claims, string statement) => claims.Single(c => c.Statements.Contains(statement));

    // Another outlet prints the same text with the same attributions, a month later, and says whose it is.
    private static ReportReading CopyOf(ReportReading original)
    {
        var report = original.Report;
        var copy = report with
        {
            Name = "98.txt",
            Sha256 = new string('c', 64),
            Header = new ReportHeader { Publisher = "Copyist Post", Agency = report.Header.Publisher, Published = new Timestamp(PartialDate.Of(2040, 6, 1)) },
        };
        return new ReportReading(copy, [.. original.Statements.Select(s => s with
        {
            Id = "copy " + s.Id, Source = s.Mode == Mode.Narrated ? Outlet("Copyist Post") : s.Source,
        })], "test");
    }
}
