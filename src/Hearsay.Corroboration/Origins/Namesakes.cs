namespace Hearsay.Corroboration.Origins;

/// <summary>The namings of a dossier by each of their names, in whatever case.</summary>
internal sealed class Namesakes
{
    private readonly Dictionary<string, List<Naming>> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes in a naming.</summary>
    public void Add(Naming naming)
    {
        foreach (var name in NamesOf(naming.Entry))
        {
            if (!_byName.TryGetValue(name, out var list)) _byName[name] = list = new(1);
            list.Add(naming);
        }
    }

    /// <summary>Forgets a naming.</summary>
    public void Remove(Naming naming)
    {
        foreach (var name in NamesOf(naming.Entry))
            if (_byName.TryGetValue(name, out var list) && list.Remove(naming) && list.Count == 0) _byName.Remove(name);
    }

    /// <summary>The namings of a name.</summary>
    public IReadOnlyList<Naming> Of(string name) => _byName.GetValueOrDefault(name) ?? [];

    /// <summary>The names of a source.</summary>
    public static IEnumerable<string> NamesOf(SourceEntry entry) => entry.Source.Aliases.Prepend(entry.Source.Name).Distinct(StringComparer.OrdinalIgnoreCase);
}
