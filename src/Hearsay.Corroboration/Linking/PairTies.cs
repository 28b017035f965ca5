using Hearsay.Corroboration.Reuse;

namespace Hearsay.Corroboration.Linking;

/// <summary>What ties two statements whatever they say: one has its words from the other, or the text says that one answers, denies or bears out the other.</summary>
internal sealed class PairTies
{
    private readonly Dictionary<string, string> _copyOf;
    private readonly HashSet<(string, string)> _related;

    /// <summary>The ties among the propositions that stand for themselves.</summary>
    public PairTies(Nesting nesting, ReuseFinder reuse)
    {
        _copyOf = nesting.Hosts.Select(h => (h.Id, Of: reuse.CopyOf(h)?.Original is { } original ? nesting.HostOf(original.Id)?.Id : null))
            .Where(c => c.Of is not null && c.Of != c.Id).ToDictionary(c => c.Id, c => c.Of!, StringComparer.Ordinal);
        _related = [.. nesting.Hosts.SelectMany(h => h.Statement.Relations)
            .Where(r => r is { First.Statement: not null, Second.Statement: not null })
            .Select(r => (nesting.HostOf(r.First.Statement!)?.Id ?? "", nesting.HostOf(r.Second.Statement!)?.Id ?? ""))];
    }

    /// <summary>True when the words of one were taken from the other.</summary>
    public bool IsCopy(Proposition a, Proposition b) => _copyOf.GetValueOrDefault(a.Id) == b.Id || _copyOf.GetValueOrDefault(b.Id) == a.Id;

    /// <summary>True when a report says how the two stand to each other.</summary>
    public bool AreRelated(Proposition a, Proposition b) => _related.Contains((a.Id, b.Id)) || _related.Contains((b.Id, a.Id));
}
