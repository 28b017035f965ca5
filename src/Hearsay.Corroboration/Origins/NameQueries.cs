namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Remembers who asked which source some words mean, and tells them when the answer becomes another: the one body that holds a short name, the one person that holds an
/// office.
/// </summary>
/// <typeparam name="T">Who asks.</typeparam>
/// <param name="sets">Which namings are one as far as the asked are concerned.</param>
internal sealed class NameQueries<T>(NamingSets sets)
    where T : class
{
    private readonly Dictionary<string, Query> _queries = new(StringComparer.Ordinal);
    private readonly HashSet<Query> _stale = [];
    private readonly HashSet<T> _told = [];

    /// <summary>What some words mean.</summary>
    /// <param name="words">The words.</param>
    /// <param name="asker">Who asks; may be told later that the answer is another.</param>
    /// <param name="find">Finds all that the words can mean; asked the first time.</param>
    public NameAnswer Ask(string words, T asker, Func<IEnumerable<Naming>> find)
    {
        if (!_queries.TryGetValue(words, out var query))
        {
            _queries[words] = query = new Query([.. find()]);
            query.Answer = Answer(query);
        }

        query.Askers.Add(asker);
        return query.Answer;
    }

    /// <summary>Tells that words can mean another source, too.</summary>
    public void Add(string words, Naming meant)
    {
        if (!_queries.TryGetValue(words, out var query)) return;
        query.Meant.Add(meant);
        _stale.Add(query);
    }

    /// <summary>Tells that words can mean a source no more.</summary>
    public void Remove(string words, Naming meant)
    {
        if (!_queries.TryGetValue(words, out var query) || query.Meant.RemoveAll(m => m == meant) == 0) return;
        _stale.Add(query);
    }

    /// <summary>Forgets that somebody asked what some words mean.</summary>
    public void Forget(string words, T asker)
    {
        if (_queries.TryGetValue(words, out var query)) query.Askers.Remove(asker);
        _told.Remove(asker);
    }

    /// <summary>Tells that what words can mean may have come together or apart.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isOther">True to take the answer for another whatever it is.</param>
    public void Renew(string words, bool isOther = false)
    {
        if (!_queries.TryGetValue(words, out var query)) return;
        _stale.Add(query);
        if (isOther) _told.UnionWith(query.Askers);
    }

    /// <summary>Those who asked what has another answer now.</summary>
    public IReadOnlyCollection<T> Settle()
    {
        var told = _told.ToHashSet();
        _told.Clear();
        foreach (var query in _stale)
        {
            var now = Answer(query);
            if (now != query.Answer) told.UnionWith(query.Askers);
            query.Answer = now;
        }

        _stale.Clear();
        return told;
    }

    private NameAnswer Answer(Query query)
    {
        if (query.Meant.Count == 0) return default;
        var first = sets.Of(query.Meant[0]);
        return query.Meant.TrueForAll(m => sets.Of(m) == first) ? new NameAnswer(query.Meant[0], false) : new NameAnswer(null, true);
    }

    private sealed class Query(List<Naming> meant)
    {
        public List<Naming> Meant { get; } = meant;

        public HashSet<T> Askers { get; } = [];

        public NameAnswer Answer { get; set; }
    }
}

/// <summary>What some words mean.</summary>
/// <param name="Only">The one source they can mean; null when there is none, or several.</param>
/// <param name="AreSeveral">True when they can mean more than one.</param>
internal readonly record struct NameAnswer(Naming? Only, bool AreSeveral);
