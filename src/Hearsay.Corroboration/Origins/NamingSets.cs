namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Which namings are one source, as far as some reasons go: reasons come and go, and only the sets they touch are made anew. Which they are in the end depends on the reasons
/// and on what is kept apart, and not on the order these came in.
/// </summary>
/// <param name="partings">What is kept apart.</param>
/// <param name="below">The sets of the step before, each of which is within one of these; null for the first step.</param>
internal sealed class NamingSets(Partings partings, NamingSets? below = null)
{
    private readonly Dictionary<Naming, NamingSet> _setOf = [];
    private readonly Dictionary<Naming, Dictionary<Naming, int>> _reasons = [];
    private readonly HashSet<NamingSet> _loose = [];
    private readonly HashSet<Naming> _moved = [];
    private readonly HashSet<NamingSet> _grown = [];
    private readonly Dictionary<int, NamingSet> _byNumber = [];
    private int _numbers;

    /// <summary>
    /// Gives the reasons among the namings of a set that were left out because the set had others: it is asked for them when it is parted, or when one of the others goes.
    /// </summary>
    public Func<IReadOnlyList<Naming>, Func<Naming, Naming, bool>, IEnumerable<(Naming One, Naming Other)>>? LeftOut { get; init; }

    /// <summary>The set of a naming.</summary>
    public NamingSet Of(Naming naming) => _setOf[naming];

    /// <summary>The set of a number.</summary>
    public NamingSet this[int number] => _byNumber[number];

    /// <summary>True when there is a set of a number.</summary>
    public bool Has(int number) => _byNumber.ContainsKey(number);

    /// <summary>True when one more reason to take two for one changes nothing.</summary>
    public bool AreSurelyOne(Naming one, Naming other) => Of(one) == Of(other) && !Of(one).IsParted;

    /// <summary>Takes in a naming, a set of its own.</summary>
    public void Add(Naming naming) => _grown.Add(_setOf[naming] = Make([naming], isNew: true));

    /// <summary>Takes a naming out, and all reasons with it.</summary>
    public void Remove(Naming naming)
    {
        if (_reasons.Remove(naming, out var reasons))
            foreach (var other in reasons.Keys) _reasons[other].Remove(naming);
        _setOf.Remove(naming, out var set);
        _moved.Remove(naming);
        set!.Members.Remove(naming);
        set.Forget();
        _grown.Add(set);
        if (set.Members.Count > 0) _loose.Add(set);
        else Drop(set);
    }

    /// <summary>A reason to take two for one; it counts as often as it is given.</summary>
    public void Join(Naming one, Naming other)
    {
        if (one == other) return;
        Count(one, other, 1);
        Count(other, one, 1);
        var (a, b) = (Of(one), Of(other));
        if (a == b) return;
        if (IsSettled(a) && IsSettled(b)) Merge(a, b);
        else _loose.UnionWith([a, b]);
    }

    /// <summary>Takes a reason back; nothing where one of the two is there no more.</summary>
    public void Part(Naming one, Naming other)
    {
        if (one == other || !_setOf.ContainsKey(one) || !_setOf.ContainsKey(other)) return;
        Count(one, other, -1);
        Count(other, one, -1);
        if (!_reasons[one].ContainsKey(other)) _loose.UnionWith([Of(one), Of(other)]);
    }

    /// <summary>Tells that something else may be decided of a naming.</summary>
    public void Loosen(Naming naming)
    {
        if (_setOf.TryGetValue(naming, out var set)) _loose.Add(set);
    }

    /// <summary>Makes sets anew from which something was taken. Gives the namings that were there before and are in another set now, and the sets that hold others than before.</summary>
    public (IReadOnlyCollection<Naming> Moved, IReadOnlyCollection<NamingSet> Changed) Settle()
    {
        foreach (var set in _loose.ToList())
            if (_loose.Contains(set)) Renew(HeldTogether(set));
        var result = (_moved.ToList(), _grown.ToList());
        foreach (var set in _grown) set.IsNew = false;
        _moved.Clear();
        _grown.Clear();
        return result;
    }

    private bool IsSettled(NamingSet set) => !set.IsParted && !_loose.Contains(set);

    private IEnumerable<Naming> ReasonsOf(Naming naming) => _reasons.TryGetValue(naming, out var reasons) ? reasons.Keys : [];

    private void Count(Naming one, Naming other, int by)
    {
        if (!_reasons.TryGetValue(one, out var reasons)) _reasons[one] = reasons = [];
        var count = reasons.GetValueOrDefault(other) + by;
        if (count == 0) reasons.Remove(other);
        else reasons[other] = count;
    }

    // What fewer reports name goes to what more do, what is new to what is known.
    private void Merge(NamingSet a, NamingSet b)
    {
        var (into, from) = a.IsNew != b.IsNew ? (a.IsNew ? (b, a) : (a, b)) : Weight(a.Members) >= Weight(b.Members) ? (a, b) : (b, a);
        foreach (var naming in from.Members)
        {
            _setOf[naming] = into;
            if (!from.IsNew) _moved.Add(naming);
        }

        into.Members.AddRange(from.Members);
        into.Outlets += from.Outlets;
        from.Members.Clear();
        into.Forget();
        _grown.Add(into);
        Drop(from);
    }

    // A set with all others that reasons lead to: where something is kept apart, reasons lead from set to set.
    private List<NamingSet> HeldTogether(NamingSet start)
    {
        List<NamingSet> sets = [start];
        var seen = new HashSet<NamingSet> { start };
        for (var i = 0; i < sets.Count; i++) sets.AddRange(sets[i].Members.SelectMany(ReasonsOf).Select(Of).Where(seen.Add));
        return sets;
    }

    private void Renew(List<NamingSet> sets)
    {
        List<Naming> namings = [.. sets.SelectMany(s => s.Members)];
        var isParted = namings.Exists(partings.Has);
        foreach (var set in sets) Complete(set, isParted);
        var parts = isParted ? PartedSets.Of(namings, ReasonsOf, below, partings) : Connected(namings);
        Share(parts, isParted);
        foreach (var set in sets.Where(s => s.Members.Count == 0)) Drop(set);
        _loose.ExceptWith(sets);
    }

    private void Complete(NamingSet set, bool isParted)
    {
        if (LeftOut is null || (isParted && set.IsParted)) return;
        var parts = isParted ? [] : Connected(set.Members);
        if (!isParted && parts.Count == 1) return;
        var numbers = parts.Index().SelectMany(p => p.Item.Select(n => (Naming: n, p.Index))).ToDictionary(n => n.Naming, n => n.Index);
        var known = new UnionFind(parts.Count);
        bool IsAsked(Naming one, Naming other) => isParted || known.Find(numbers[one]) != known.Find(numbers[other]);
        foreach (var (one, other) in LeftOut([.. set.Members], IsAsked))
            if (!isParted) known.Union(numbers[one], numbers[other]);
    }

    private List<List<Naming>> Connected(List<Naming> namings)
    {
        var (parts, seen, among) = (new List<List<Naming>>(), new HashSet<Naming>(), namings.ToHashSet());
        foreach (var start in namings.Where(seen.Add))
        {
            List<Naming> part = [start];
            for (var i = 0; i < part.Count; i++) part.AddRange(ReasonsOf(part[i]).Where(n => among.Contains(n) && seen.Add(n)));
            parts.Add(part);
        }

        return parts;
    }

    // Each part stays the set that most of its namings are in, where none that more reports name does; a known one before a new one.
    private void Share(List<List<Naming>> parts, bool isParted)
    {
        var taken = new HashSet<NamingSet>();
        List<(NamingSet Set, List<Naming> Part, bool IsAsBefore)> shared = [];
        foreach (var part in parts.OrderByDescending(Weight))
        {
            var kept = part.GroupBy(Of).Where(g => !taken.Contains(g.Key)).OrderBy(g => g.Key.IsNew).ThenByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault() ?? Make([], part.TrueForAll(n => Of(n).IsNew));
            taken.Add(kept);
            shared.Add((kept, part, part.Count == kept.Members.Count && part.TrueForAll(n => Of(n) == kept)));
        }

        foreach (var (set, part, _) in shared) _moved.UnionWith(part.Where(n => Of(n) != set && !Of(n).IsNew));
        foreach (var set in shared.SelectMany(s => s.Part).Select(Of).Distinct().ToList()) set.Members.Clear();
        foreach (var (set, part, isAsBefore) in shared)
        {
            foreach (var naming in part) _setOf[naming] = set;
            set.Members.Clear();
            set.Members.AddRange(part);
            (set.Outlets, set.IsParted) = (part.Count(m => m.Outlets > 0), isParted);
            if (isAsBefore) continue;
            set.Forget();
            _grown.Add(set);
        }
    }

    private static int Weight(List<Naming> namings) => namings.Sum(n => n.Reports.Count + 1);

    private void Drop(NamingSet set)
    {
        _byNumber.Remove(set.Number);
        _grown.Remove(set);
        _loose.Remove(set);
    }

    private NamingSet Make(List<Naming> members, bool isNew) =>
        _byNumber[_numbers] = new NamingSet(_numbers++) { Members = members, Outlets = members.Count(m => m.Outlets > 0), IsNew = isNew };
}
