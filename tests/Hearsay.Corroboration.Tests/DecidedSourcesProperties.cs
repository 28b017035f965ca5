using CsCheck;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>What many decisions on the same few sources come to, against what each is said to mean.</summary>
public sealed class DecidedSourcesProperties
{
    private static readonly string[] Known = ["Ines Tamm", "Otto Brill", "Ada Roe", "Una Berg"];

    private static readonly string[] Decided = [.. Known, "INES TAMM", "Nobody Known"];

    private static readonly Gen<SourceName> Names = Gen.Int[0, Decided.Length - 1].Select(i => new SourceName(Decided[i]));

    private static readonly Gen<SourceDecision[]> Decisions =
        Gen.Select(Names, Names, Gen.Enum<SourceVerdict>()).Where((first, second, _) => first != second).Select((first, second, verdict) => new SourceDecision(first, second, verdict, "Ana decided so")).Array[0, 12];

    [Fact]
    public void Independent_AnyDecisions_AreThoseCalledSoUnderNamesThatNoneCallsOneOrigin() => Decisions.Sample(decisions =>
    {
        var (decided, numbers, _) = Placed(decisions);
        var expected = decisions.Where(d => d.Verdict == SourceVerdict.Independent && !decisions.Any(o => IsDependence(o.Verdict) && AreOnTheSame(o, d)))
            .Where(d => numbers.ContainsKey(d.First.Name) && numbers.ContainsKey(d.Second.Name))
            .Select(d => (Math.Min(numbers[d.First.Name], numbers[d.Second.Name]), Math.Max(numbers[d.First.Name], numbers[d.Second.Name]))).Where(p => p.Item1 != p.Item2).ToHashSet();
        Assert.Equal(expected.Order(), decided.Order());
    });

    [Fact]
    public void Place_AnyDecisions_KeepsApartWhatIsCalledSoUnderNamesThatNoneCallsOneSource() => Decisions.Sample(decisions =>
    {
        var (_, numbers, apart) = Placed(decisions);
        var expected = decisions.Where(d => d.Verdict == SourceVerdict.Apart && !decisions.Any(o => o.Verdict == SourceVerdict.Same && AreOnTheSame(o, d)))
            .Where(d => numbers.ContainsKey(d.First.Name) && numbers.ContainsKey(d.Second.Name)).SelectMany(d => new[] { d.First.Name, d.Second.Name }).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Known.Where(expected.Contains), apart);
    });

    private static bool IsDependence(SourceVerdict verdict) => verdict is SourceVerdict.Cooperated or SourceVerdict.SharedError or SourceVerdict.Dependent;

    private static bool AreOnTheSame(SourceDecision a, SourceDecision b) => (a.First == b.First && a.Second == b.Second) || (a.First == b.Second && a.Second == b.First);

    // The independent pairs, the number of each name's identity, and the names that something is kept apart of.
    private static (IReadOnlySet<(int, int)> Independent, Dictionary<string, int> Numbers, List<string> Apart) Placed(SourceDecision[] decisions)
    {
        var (steps, namesakes) = (new NamingSteps(), new Namesakes());
        List<Naming> namings = [.. Known.Select(name => new Naming(name, new SourceEntry("report", Person(name))))];
        foreach (var naming in namings)
        {
            steps.Add(naming);
            namesakes.Add(naming);
        }

        var decided = new DecidedSources(steps);
        decided.Decide(decisions);
        decided.Place([], () => namesakes);
        foreach (var sets in new[] { steps.Close, steps.Wide, steps.Whole }) sets.Settle();
        return (decided.Independent(steps.Whole), namings.ToDictionary(n => n.Key, n => steps.Whole.Of(n).Number, StringComparer.OrdinalIgnoreCase), [.. namings.Where(steps.Partings.Has).Select(n => n.Key)]);
    }
}
