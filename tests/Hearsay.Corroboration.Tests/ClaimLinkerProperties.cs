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
