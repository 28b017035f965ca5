using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>What persons decided of sources, as entries of a dossier's directory. Being one origin wins over being independent where persons differ.</summary>
internal sealed class DecidedSources
{
    private readonly IReadOnlyList<SourceDecision> _decisions;
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<SourceEntry> _entries;
    private readonly HashSet<int> _named = [];
    private readonly List<(IReadOnlyList<int> First, IReadOnlyList<int> Second, SourceDecision Decision)> _placed;

    /// <summary>The decisions on these entries; one on a source the dossier does not name changes nothing.</summary>
    public DecidedSources(IReadOnlyList<SourceDecision> decisions, IReadOnlyList<SourceEntry> entries)
    {
        (_decisions, _entries) = (decisions, entries);
        if (decisions.Count > 0)
        {
            foreach (var (at, entry) in entries.Index())
                foreach (var name in entry.Source.Aliases.Prepend(entry.Source.Name).Distinct(StringComparer.OrdinalIgnoreCase))
                {
                    if (!_byName.TryGetValue(name, out var list)) _byName[name] = list = [];
                    list.Add(at);
                }
        }

        _placed = [.. _decisions.Select(d => (Places(d.First), Places(d.Second), d)).Where(d => d.Item1.Count > 0 && d.Item2.Count > 0)];
    }

    /// <summary>Keeps apart what a person parted and joins what a person joined, before anything else is joined.</summary>
    public void Apply(UnionFind sets)
    {
        var same = _placed.Where(p => p.Decision.Verdict == SourceVerdict.Same).ToList();
        foreach (var (first, second, _) in _placed.Where(p => p.Decision.Verdict == SourceVerdict.Apart && !same.Any(s => IsOn(s.Decision, p.Decision)))) sets.KeepApart(first, second);
        foreach (var (first, second, _) in same)
        {
            foreach (var at in first.Concat(second))
            {
                _named.Add(at);
                sets.Union(first[0], at);
            }
        }
    }

    /// <summary>True for an entry that a person said who it is.</summary>
    public bool IsKnown(int entry) => _named.Contains(entry);

    /// <summary>Pairs of identities that count as one origin, and why, one sentence each.</summary>
    public IReadOnlyList<(int First, int Second, string Why)> Dependent(UnionFind sets) =>
        [.. _placed.Where(p => IsDependence(p.Decision.Verdict)).SelectMany(p => Pairs(p.First, p.Second, sets).Select(pair => (pair.Item1, pair.Item2, Why(p.Decision))))];

    /// <summary>Pairs of identities that copied text and co-operation do not make one, the lower first.</summary>
    public IReadOnlySet<(int, int)> Independent(UnionFind sets)
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

    private static IEnumerable<(int, int)> Pairs(IReadOnlyList<int> first, IReadOnlyList<int> second, UnionFind sets) =>
        first.Select(sets.Find).Distinct().SelectMany(a => second.Select(sets.Find).Distinct().Where(b => b != a).Select(b => (a, b)));

    private IReadOnlyList<int> Places(SourceName name) =>
        _byName.TryGetValue(name.Name, out var found) ? [.. found.Where(at => name.Report is null || _entries[at].Report == name.Report)] : [];
}
