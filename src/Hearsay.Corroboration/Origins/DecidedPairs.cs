namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Which two sources of a dossier, being two, persons made one origin or never one, as identities of its directory; and whose claims may count other origins since that, or
/// the identities, became others.
/// </summary>
/// <param name="whole">The identities.</param>
internal sealed class DecidedPairs(NamingSets whole)
{
    private IReadOnlySet<(int, int)> _independent = new HashSet<(int, int)>();

    /// <summary>Pairs of identities that a person made one origin, and why.</summary>
    public IReadOnlyList<(int First, int Second, string Why)> Dependent { get; private set; } = [];

    /// <summary>True when a person decided that neither of two identities has anything from the other.</summary>
    public bool AreIndependent(int first, int second) => _independent.Contains((Math.Min(first, second), Math.Max(first, second)));

    /// <summary>Goes by what persons decided, and by the identities, as they are now.</summary>
    /// <param name="decided">What they decided.</param>
    /// <param name="named">Namings of which a person said who they are and did not before, or no longer says it.</param>
    /// <returns>The reports, by SHA-256, whose claims may count other origins by that than before.</returns>
    // Of two sources that count otherwise now, the one that fewer reports name shows which claims that can change: those have both.
    public IReadOnlyCollection<string> Judge(DecidedSources decided, IEnumerable<Naming> named)
    {
        var judged = named.SelectMany(n => n.Reports).Select(r => r.Report.Sha256).ToHashSet(StringComparer.Ordinal);
        var (dependent, independent) = (Dependent, _independent);
        (Dependent, _independent) = (decided.Dependent(whole), decided.Independent(whole));
        var pairs = Differing(dependent, Dependent).Select(d => (d.First, d.Second)).Concat(Differing(independent, _independent));
        foreach (var (first, second) in pairs)
            if (whole.Has(first) && whole.Has(second)) judged.UnionWith(Fewer(whole[first], whole[second]).Members.SelectMany(m => m.Reports).Select(r => r.Report.Sha256));
        return judged;
    }

    private static NamingSet Fewer(NamingSet one, NamingSet other) => one.Members.Sum(m => m.Reports.Count) <= other.Members.Sum(m => m.Reports.Count) ? one : other;

    private static IEnumerable<T> Differing<T>(IEnumerable<T> before, IEnumerable<T> after) => before.Except(after).Concat(after.Except(before));
}
