using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>What persons decided of sources, as namings of a dossier's directory. Being one origin wins over being independent where persons differ.</summary>
internal sealed class DecidedSources
{
    private readonly IReadOnlyList<SourceDecision> _decisions;
    private readonly HashSet<Naming> _named = [];
    private readonly List<(IReadOnlyList<Naming> First, IReadOnlyList<Naming> Second, SourceDecision Decision)> _placed;

    /// <summary>The decisions on these namings; one on a source the dossier does not name changes nothing.</summary>
    public DecidedSources(IReadOnlyList<SourceDecision> decisions, Namesakes namings)
    {
        IReadOnlyList<Naming> Places(SourceName name) => [.. namings.Of(name.Name).Where(n => name.Report is null || (n.Reports is [var only] && only.Report.Sha256 == name.Report))];
        _decisions = decisions;
        _placed = [.. _decisions.Select(d => (Places(d.First), Places(d.Second), d)).Where(d => d.Item1.Count > 0 && d.Item2.Count > 0)];
    }

    /// <summary>True for a decision on who is who; the others say how two that are two stand to one another.</summary>
    public static bool IsOfIdentity(SourceDecision decision) => decision.Verdict is SourceVerdict.Same or SourceVerdict.Apart;

    /// <summary>True when a person decided of a source in its report alone, so that others who name it so are not meant.</summary>
    public static bool IsDecided(IReadOnlyList<SourceDecision> decisions, SourceEntry entry) =>
        decisions.SelectMany(d => new[] { d.First, d.Second }).Any(n => n.Report == entry.Report && Namesakes.NamesOf(entry).Contains(n.Name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Keeps apart what a person parted and joins what a person joined, before anything else is joined.</summary>
    public void Apply(IReadOnlyList<NamingSets> levels)
    {
        var same = _placed.Where(p => p.Decision.Verdict == SourceVerdict.Same).ToList();
        foreach (var (first, second, _) in _placed.Where(p => p.Decision.Verdict == SourceVerdict.Apart && !same.Any(s => IsOn(s.Decision, p.Decision))))
            foreach (var sets in levels) sets.KeepApart(first, second);
        foreach (var (first, second, _) in same)
        {
            foreach (var naming in first.Concat(second))
            {
                _named.Add(naming);
                foreach (var sets in levels) sets.Join(first[0], naming);
            }
        }
    }

    /// <summary>True for one that a person said who it is.</summary>
    public bool IsKnown(Naming naming) => _named.Contains(naming);

    /// <summary>Pairs of identities that count as one origin, and why, one sentence each.</summary>
    public IReadOnlyList<(int First, int Second, string Why)> Dependent(NamingSets sets) =>
        [.. _placed.Where(p => IsDependence(p.Decision.Verdict)).SelectMany(p => Pairs(p.First, p.Second, sets).Select(pair => (pair.Item1, pair.Item2, Why(p.Decision))))];

    /// <summary>Pairs of identities that copied text and co-operation do not make one, the lower first.</summary>
    public IReadOnlySet<(int, int)> Independent(NamingSets sets)
    {
        var dependent = _placed.Where(p => IsDependence(p.Decision.Verdict)).ToList();
        return _placed.Where(p => p.Decision.Verdict == SourceVerdict.Independent && !dependent.Any(d => IsOn(d.Decision, p.Decision)))
            .SelectMany(p => Pairs(p.First, p.Second, sets)).Select(p => (Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2))).ToHashSet();
    }

    private static bool IsDependence(SourceVerdict verdict) => verdict is SourceVerdict.Cooperated or SourceVerdict.SharedError or SourceVerdict.Dependent;

    private static bool IsOn(SourceDecision a, SourceDecision b) => (a.First == b.First && a.Second == b.Second) || (a.First == b.Second && a.Second == b.First);

    private static string Why(SourceDecision decision)
    {
        var how = decision.Verdict switch
        {
            SourceVerdict.Cooperated => "worked together on it",
            SourceVerdict.SharedError => "make the same rare mistake",
            _ => "depend on one another",
        };
        return $"{decision.First.Name} and {decision.Second.Name} {how}, so the two count as one; {decision.Because}.";
    }

    private static IEnumerable<(int, int)> Pairs(IReadOnlyList<Naming> first, IReadOnlyList<Naming> second, NamingSets sets) =>
        Numbers(first, sets).SelectMany(a => Numbers(second, sets).Where(b => b != a).Select(b => (a, b)));

    private static IEnumerable<int> Numbers(IReadOnlyList<Naming> namings, NamingSets sets) => namings.Select(n => sets.Of(n).Number).Distinct();
}
