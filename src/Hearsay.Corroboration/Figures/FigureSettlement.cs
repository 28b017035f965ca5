using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>What the figures of a dossier tell of one another's measures, learned report by report: <see cref="SameNumber"/> and <see cref="HurtAndTreated"/>.</summary>
internal sealed class FigureSettlement
{
    private readonly SameNumber _same = new();
    private readonly HurtAndTreated _hurt = new();

    /// <summary>Learns from the statements of a report, given once.</summary>
    /// <param name="said">What they say, before anything is settled.</param>
    /// <param name="touched">Gets the SHA-256 of reports whose statements may now be settled otherwise.</param>
    public void Add(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        _same.Add(said, touched);
        _hurt.Add(said, touched);
    }

    /// <summary>Forgets the statements of a report, the very ones that it learned from.</summary>
    /// <param name="said">What they said, before anything was settled.</param>
    /// <param name="touched">Gets the SHA-256 of reports whose statements may now be settled otherwise.</param>
    public void Remove(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        _same.Remove(said, touched);
        _hurt.Remove(said, touched);
    }

    /// <summary>The proposition with its figures settled; the very same where there is nothing to settle.</summary>
    public Proposition Settle(Proposition said)
    {
        if (said.Stated.Count == 0) return said;
        var settled = said.Stated.Select(m => _hurt.Settle(said.Report, _same.Settle(m))).ToList();
        return settled.SequenceEqual(said.Stated, ReferenceEqualityComparer.Instance) ? said : said.With(settled);
    }
}
