using CsCheck;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What a person decided wins in every dossier, whatever it is decided of and in whatever order reports and decisions come.</summary>
public sealed class DecisionProperties
{
    private const int Tried = 60;

    private static readonly string[] Contents =
    [
        "a ferry sank off Pellworm with its cargo of timber", "the vessel loaded with timber had sunk near Pellworm", "the ferry sank off Pellworm",
        "the harbour master resigned on Friday", "nine sailors were rescued from the water", "Not much",
    ];

    private static readonly Gen<ReportReading[]> Dossiers =
        Gen.Select(Gen.Int[0, Contents.Length - 1], Gen.Int[0, 3]).Array[1, 3].Array[2, 5].Select(reports => reports.Select(Report).ToArray());

    private static readonly Gen<(int First, int Second, LinkVerdict Verdict)[]> Decisions = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99], Gen.Enum<LinkVerdict>()).Array[1, 4];

    private static ReportReading Report((int Content, int Stance)[] said, int number)
    {
        var builder = new ReportBuilder($"{number:D2}.txt", $"Body {number}", $"2040-05-01T{number + 6:D2}:00:00Z");
        foreach (var (at, (content, stance)) in said.Index())
            builder.Says(Person($"Speaker {(char)('A' + number)}{at}"), Contents[content], stance == 0 ? Stance.Denies : Stance.Asserts);
        return builder.Build();
    }

    private static List<LinkDecision> Made(ReportReading[] dossier, (int First, int Second, LinkVerdict Verdict)[] decisions)
    {
        var ids = dossier.SelectMany(r => r.Statements).Select(s => s.Id).ToList();
        return [.. decisions.Select(d => new LinkDecision(ids[d.First % ids.Count], ids[d.Second % ids.Count], d.Verdict)).Where(d => d.First != d.Second)];
    }

    private static Dictionary<string, string> ClaimOf(ReportReading[] dossier, List<LinkDecision> decisions) =>
        new ClaimLinker().Link(dossier, new ClaimDecisions { Links = decisions }).SelectMany(c => c.Statements.Select(s => (s, c.Id))).ToDictionary();

    [Fact]
    public void Link_DecidedDifferent_NeverShareAClaim() => Gen.Select(Dossiers, Decisions).Sample((dossier, given) =>
    {
        var decisions = Made(dossier, given);
        var claims = ClaimOf(dossier, decisions);
        Assert.All(decisions.Where(d => d.Verdict == LinkVerdict.Different), d => Assert.NotEqual(claims[d.First], claims[d.Second]));
    }, iter: Tried);

    [Fact]
    public void Link_DecidedSame_ShareAClaimUnlessSomethingStricterWasDecided() => Gen.Select(Dossiers, Decisions).Sample((dossier, given) =>
    {
        var decisions = Made(dossier, [.. given.Where(d => d.Verdict == LinkVerdict.Same)]);
        var claims = ClaimOf(dossier, decisions);
        Assert.All(decisions, d => Assert.Equal(claims[d.First], claims[d.Second]));
    }, iter: Tried);

    [Fact]
    public void Link_DecisionsAndReportsInAnyOrder_SameClaims() => Gen.Select(Dossiers, Decisions, Gen.Int).Sample((dossier, given, seed) =>
    {
        var decisions = Made(dossier, given);
        ReportReading[] shuffled = [.. dossier.OrderBy(r => (r.Report.Name[1] * 31) ^ seed)];
        List<LinkDecision> turned = [.. decisions.AsEnumerable().Reverse().Select(d => new LinkDecision(d.Second, d.First, d.Verdict))];
        Assert.Equal(ClaimOf(dossier, decisions), ClaimOf(shuffled, turned));
    }, iter: Tried);

    [Fact]
    public void Link_TheSameDecisionTwice_ChangesNothing() => Gen.Select(Dossiers, Decisions).Sample((dossier, given) =>
    {
        var decisions = Made(dossier, given);
        Assert.Equal(ClaimOf(dossier, decisions), ClaimOf(dossier, [.. decisions, .. decisions]));
    }, iter: Tried);
}
