namespace Hearsay.Corroboration.Origins;

/// <summary>Which namings of a dossier are one source, told in three steps, each of which goes by what the step before found: names alike, short names, what reports tell of their sources.</summary>
internal sealed class NamingSteps
{
    private readonly NamingSets[] _all;

    /// <summary>No namings.</summary>
    public NamingSteps()
    {
        Close = new NamingSets(Partings) { LeftOut = LeftOut };
        Wide = new NamingSets(Partings, Close);
        Whole = new NamingSets(Partings, Wide);
        _all = [Close, Wide, Whole];
    }

    /// <summary>What persons keep apart.</summary>
    public Partings Partings { get; } = new();

    /// <summary>Which are one by their names.</summary>
    public NamingSets Close { get; }

    /// <summary>Which are, short names included.</summary>
    public NamingSets Wide { get; }

    /// <summary>Which are, whatever tells it.</summary>
    public NamingSets Whole { get; }

    /// <summary>Takes in a naming, a set of its own.</summary>
    public void Add(Naming naming) => All(s => s.Add(naming));

    /// <summary>Takes a naming out, and all reasons with it.</summary>
    public void Remove(Naming naming) => All(s => s.Remove(naming));

    /// <summary>A reason to take two for one from the first step on.</summary>
    public void Join(Naming one, Naming other) => All(s => s.Join(one, other));

    /// <summary>Takes such a reason back.</summary>
    public void Part(Naming one, Naming other) => All(s => s.Part(one, other));

    /// <summary>Tells that something else is decided of a naming.</summary>
    public void Loosen(Naming naming) => All(s => s.Loosen(naming));

    /// <summary>Tells that a naming publishes, or no longer publishes, reports of an outlet.</summary>
    public void Count(Naming outlet, int by) => All(s => s.Of(outlet).Outlets += by);

    private void All(Action<NamingSets> change)
    {
        foreach (var sets in _all) change(sets);
    }

    private IEnumerable<(Naming One, Naming Other)> LeftOut(IReadOnlyList<Naming> namings, Func<Naming, Naming, bool> isAsked)
    {
        foreach (var (one, other) in NameReasons.Among(namings, isAsked))
        {
            Join(one, other);
            yield return (one, other);
        }
    }
}
