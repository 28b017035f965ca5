namespace Hearsay.Corroboration.Origins;

/// <summary>Which namings a person keeps apart, and which the person made one: what the sets of a dossier keep to before any other reason.</summary>
internal sealed class Partings
{
    private IReadOnlyDictionary<Naming, List<(int Parting, bool IsFirst)>> _sides = new Dictionary<Naming, List<(int, bool)>>();
    private IReadOnlyDictionary<(Naming, Naming), int> _joined = new Dictionary<(Naming, Naming), int>();

    /// <summary>The namings that are kept apart from others.</summary>
    public IEnumerable<Naming> Parted => _sides.Keys;

    /// <summary>True for a naming that is kept apart from others.</summary>
    public bool Has(Naming naming) => _sides.ContainsKey(naming);

    /// <summary>By which partings a naming is kept apart from others, and on which side of each it is.</summary>
    public IReadOnlyList<(int Parting, bool IsFirst)> SidesOf(Naming naming) => _sides.TryGetValue(naming, out var sides) ? sides : [];

    /// <summary>The place of two among those that persons made one, in the order of the decisions; after all of them where no person did.</summary>
    public int PlaceOf(Naming one, Naming other) => _joined.TryGetValue(Pair(one, other), out var place) ? place : int.MaxValue;

    /// <summary>Has these hold from here on.</summary>
    public void Decide(IReadOnlyDictionary<Naming, List<(int Parting, bool IsFirst)>> sides, IReadOnlyDictionary<(Naming, Naming), int> joined) => (_sides, _joined) = (sides, joined);

    /// <summary>Two namings in an order of their own.</summary>
    public static (Naming, Naming) Pair(Naming one, Naming other) => string.CompareOrdinal(one.Key, other.Key) <= 0 ? (one, other) : (other, one);
}
