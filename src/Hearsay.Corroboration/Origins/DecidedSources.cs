using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// What persons decided of sources, as namings of a dossier's directory: who is who, and how two that are two stand to one another. Being one origin wins over being
/// independent where persons differ, being one over being two.
/// </summary>
internal sealed class DecidedSources(NamingSteps steps)
{
    private readonly Dictionary<string, HashSet<string>> _local = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<SourceDecision> _decisions = [];
    private List<(IReadOnlyList<Naming> First, IReadOnlyList<Naming> Second, SourceDecision Decision)> _placed = [];
    private Dictionary<(Naming One, Naming Other), int> _joined = [];
    private HashSet<Naming> _named = [];
    private bool _isOther;

    /// <summary>True when persons decided anything.</summary>
    public bool Any => _decisions.Count > 0;

    /// <summary>Has other decisions hold from here on. Gives those that hold now and did not, or no longer hold.</summary>
    public IReadOnlyList<SourceDecision> Decide(IReadOnlyList<SourceDecision> decisions)
    {
        if (decisions.SequenceEqual(_decisions)) return [];
        List<SourceDecision> other = [.. decisions.Except(_decisions), .. _decisions.Except(decisions)];
        (_decisions, _isOther) = (decisions, true);
        _local.Clear();
        _names.Clear();
        foreach (var name in decisions.SelectMany(d => new[] { d.First, d.Second }))
        {
            _names.Add(name.Name);
            if (name.Report is not { } report) continue;
            if (!_local.TryGetValue(report, out var names)) _local[report] = names = new(StringComparer.OrdinalIgnoreCase);
            names.Add(name.Name);
        }

        return other;
    }

    /// <summary>True when a person decided of a source in its report alone, so that others who name it so are not meant.</summary>
    public bool IsLocal(SourceEntry entry) => _local.TryGetValue(entry.Report, out var names) && Namesakes.NamesOf(entry).Any(names.Contains);

    /// <summary>Finds who is meant, and joins what a person joined and keeps apart what a person parted; a decision on a source that the dossier does not name changes nothing.</summary>
    /// <param name="turned">The namings that came or went.</param>
    /// <param name="namings">Those that are there.</param>
    /// <returns>The namings of which a person said who they are and did not before, or no longer says it.</returns>
    public IReadOnlyCollection<Naming> Place(IEnumerable<Naming> turned, Func<Namesakes> namings)
    {
        if (!_isOther && (_names.Count == 0 || !turned.Any(n => Namesakes.NamesOf(n.Entry).Any(_names.Contains)))) return [];
        _isOther = false;
        _placed = [.. _decisions.Select(d => (Places(d.First), Places(d.Second), d)).Where(d => d.Item1.Count > 0 && d.Item2.Count > 0)];
        Part();
        var before = _named;
        _named = _placed.Where(p => p.Decision.Verdict == SourceVerdict.Same).SelectMany(p => p.First.Concat(p.Second)).ToHashSet();
        return [.. _named.Except(before), .. before.Except(_named)];

        IReadOnlyList<Naming> Places(SourceName name) => [.. namings().Of(name.Name).Where(n => name.Report is null || (n.Reports is [var only] && only.Report.Sha256 == name.Report))];
    }

    /// <summary>True for one that a person said who it is.</summary>
    public bool IsKnown(Naming naming) => _named.Contains(naming);

    /// <summary>Pairs of identities that count as one origin, and why, one sentence each.</summary>
    public IReadOnlyList<(int First, int Second, string Why)> Dependent(NamingSets sets) =>
        [.. _placed.Where(p => IsDependence(p.Decision.Verdict)).SelectMany(p => Pairs(p.First, p.Second, sets).Select(pair => (pair.Item1, pair.Item2, Why(p.Decision))))];

    /// <summary>Pairs of identities that copied text and co-operation do not make one, the lower first.</summary>
    public IReadOnlySet<(int, int)> Independent(NamingSets sets)
    {
        var dependent = NamesOf(_placed.Select(p => p.Decision).Where(d => IsDependence(d.Verdict)));
        return _placed.Where(p => p.Decision.Verdict == SourceVerdict.Independent && !dependent.Contains((p.Decision.First, p.Decision.Second)))
            .SelectMany(p => Pairs(p.First, p.Second, sets)).Select(p => (Math.Min(p.Item1, p.Item2), Math.Max(p.Item1, p.Item2))).ToHashSet();
    }

    // All that is decided the same of one name is one with the first of its namings.
    private void Part()
    {
        var same = _placed.Where(p => p.Decision.Verdict == SourceVerdict.Same).ToList();
        var sameNames = NamesOf(same.Select(s => s.Decision));
        var (joined, sides) = (new Dictionary<(Naming, Naming), int>(), new Dictionary<Naming, List<(int, bool)>>());
        foreach (var (first, second, _) in same)
        {
            var lead = first.MinBy(n => n.Key, StringComparer.Ordinal)!;
            foreach (var naming in first.Concat(second).Where(n => n != lead).OrderBy(n => n.Key, StringComparer.Ordinal)) joined.TryAdd(Partings.Pair(lead, naming), joined.Count);
        }

        foreach (var (parting, (first, second, _)) in _placed.Where(p => p.Decision.Verdict == SourceVerdict.Apart && !sameNames.Contains((p.Decision.First, p.Decision.Second))).Index())
        {
            foreach (var (naming, isFirst) in first.Select(n => (n, true)).Concat(second.Select(n => (n, false))))
            {
                if (!sides.TryGetValue(naming, out var known)) sides[naming] = known = [];
                known.Add((parting, isFirst));
            }
        }

        foreach (var naming in steps.Partings.Parted.Concat(sides.Keys)) steps.Loosen(naming);
        steps.Partings.Decide(sides, joined);
        foreach (var (one, other) in joined.Keys.Where(j => !_joined.ContainsKey(j))) steps.Join(one, other);
        foreach (var (one, other) in _joined.Keys.Where(j => !joined.ContainsKey(j))) steps.Part(one, other);
        _joined = joined;
    }

    private static bool IsDependence(SourceVerdict verdict) => verdict is SourceVerdict.Cooperated or SourceVerdict.SharedError or SourceVerdict.Dependent;

    // Who is decided on by whichever name comes first, so that each decision is looked up instead of being compared with all others.
    private static HashSet<(SourceName, SourceName)> NamesOf(IEnumerable<SourceDecision> decisions) => [.. decisions.SelectMany(d => new[] { (d.First, d.Second), (d.Second, d.First) })];

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
