namespace Hearsay.Corroboration.Origins;

/// <summary>Which namings are one source, as far as some reasons go: reasons come and go, and only the sets they touch are made anew.</summary>
internal sealed class NamingSets
{
    private readonly Dictionary<Naming, NamingSet> _setOf = [];
    private readonly Dictionary<Naming, Dictionary<Naming, int>> _reasons = [];
    private readonly HashSet<NamingSet> _parted = [];
    private readonly HashSet<Naming> _moved = [];
    private readonly HashSet<NamingSet> _grown = [];
    private readonly Dictionary<int, NamingSet> _byNumber = [];
    private int _numbers;
    private int _partings;

    /// <summary>The set of a naming.</summary>
    public NamingSet Of(Naming naming) => _setOf[naming];

    /// <summary>The set of a number.</summary>
    public NamingSet this[int number] => _byNumber[number];

    /// <summary>True when there is a set of a number.</summary>
    public bool Has(int number) => _byNumber.ContainsKey(number);

    /// <summary>Takes in a naming, a set of its own.</summary>
    public void Add(Naming naming)
    {
        _setOf[naming] = Make([naming], isNew: true);
        _grown.Add(_setOf[naming]);
    }

    /// <summary>Has no set ever hold namings of both lists, from here on; for sets without reasons.</summary>
    public void KeepApart(IEnumerable<Naming> first, IEnumerable<Naming> second)
    {
        foreach (var naming in first) Of(naming).Sides.Add((_partings, true));
        foreach (var naming in second) Of(naming).Sides.Add((_partings, false));
        _partings++;
    }

    /// <summary>A reason to take two for one; it counts as often as it is given.</summary>
    public void Join(Naming one, Naming other)
    {
        if (one == other) return;
        Count(one, other, 1);
        Count(other, one, 1);
        Merge(one, other);
    }

    /// <summary>Takes a reason back.</summary>
    public void Part(Naming one, Naming other)
    {
        if (one == other) return;
        Count(one, other, -1);
        Count(other, one, -1);
        if (!_reasons[one].ContainsKey(other)) _parted.Add(Of(one));
    }

    /// <summary>Makes sets anew from which a reason was taken. Gives the namings that were there before and are in another set now, and the sets that hold others than before.</summary>
    public (IReadOnlyCollection<Naming> Moved, IReadOnlyCollection<NamingSet> Changed) Settle()
    {
        foreach (var set in _parted.Where(s => s.Members.Count > 0).ToList()) Split(set);
        _parted.Clear();
        var result = (_moved.ToList(), _grown.Where(s => s.Members.Count > 0).ToList());
        foreach (var set in _grown) set.IsNew = false;
        _moved.Clear();
        _grown.Clear();
        return result;
    }

    private void Count(Naming one, Naming other, int by)
    {
        if (!_reasons.TryGetValue(one, out var reasons)) _reasons[one] = reasons = [];
        var count = reasons.GetValueOrDefault(other) + by;
        if (count == 0) reasons.Remove(other);
        else reasons[other] = count;
    }

    // The smaller goes to the larger, what is new to what is known.
    private void Merge(Naming one, Naming other)
    {
        var (a, b) = (Of(one), Of(other));
        if (a == b || a.Sides.Any(s => b.Sides.Contains((s.Parting, !s.IsFirst)))) return;
        var (into, from) = a.IsNew != b.IsNew ? (a.IsNew ? (b, a) : (a, b)) : a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
        foreach (var naming in from.Members)
        {
            _setOf[naming] = into;
            if (!from.IsNew) _moved.Add(naming);
        }

        into.Members.AddRange(from.Members);
        into.Sides.UnionWith(from.Sides);
        into.Outlets += from.Outlets;
        from.Members.Clear();
        _byNumber.Remove(from.Number);
        into.Forget();
        _grown.Add(into);
        if (_parted.Remove(from)) _parted.Add(into);
    }

    private void Split(NamingSet set)
    {
        var parts = new List<List<Naming>>();
        var seen = new HashSet<Naming>();
        foreach (var start in set.Members.Where(seen.Add))
        {
            List<Naming> part = [start];
            for (var i = 0; i < part.Count; i++) part.AddRange(_reasons.TryGetValue(part[i], out var reasons) ? reasons.Keys.Where(seen.Add) : []);
            parts.Add(part);
        }

        if (parts.Count == 1) return;
        var largest = parts.MaxBy(p => p.Count)!;
        foreach (var part in parts.Where(p => p != largest))
        {
            var made = Make(part, isNew: false);
            foreach (var naming in part) _setOf[naming] = made;
            _moved.UnionWith(part);
            _grown.Add(made);
        }

        set.Members.Clear();
        set.Members.AddRange(largest);
        set.Outlets = largest.Count(m => m.Outlets > 0);
        set.Forget();
        _grown.Add(set);
    }

    private NamingSet Make(List<Naming> members, bool isNew) =>
        _byNumber[_numbers] = new NamingSet(_numbers++) { Members = members, Outlets = members.Count(m => m.Outlets > 0), IsNew = isNew };
}
