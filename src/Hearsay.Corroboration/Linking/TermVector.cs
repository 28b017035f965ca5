namespace Hearsay.Corroboration.Linking;

/// <summary>The concepts of one proposition in their order, with their weights and shares.</summary>
internal sealed class TermVector
{
    // Words of time, of the scene, and wider kinds are no evidence that two contents speak of the same thing.
    private const double FullShare = 0.6;
    private readonly Entry[] _entries;

    private TermVector(Entry[] entries)
    {
        _entries = entries;
        foreach (var entry in entries)
            if (!entry.Term.IsSpeaker) Total += entry.Weight * entry.Term.Share;
    }

    /// <summary>Weight of the whole content.</summary>
    public double Total { get; }

    /// <summary>The vector of the given concepts, each once.</summary>
    public static TermVector Of(IEnumerable<(string Concept, double Weight, Term Term)> terms) =>
        new([.. terms.Select(t => new Entry(t.Concept, t.Weight, t.Term)).OrderBy(t => t.Concept, StringComparer.Ordinal)]);

    /// <summary>What both hold; of two shares the smaller counts, of two parts of a name the larger.</summary>
    public Overlap Common(TermVector other)
    {
        var overlap = default(Overlap);
        for (int i = 0, j = 0; i < _entries.Length && j < other._entries.Length;)
        {
            var order = string.CompareOrdinal(_entries[i].Concept, other._entries[j].Concept);
            if (order < 0) i++;
            else if (order > 0) j++;
            else
            {
                var (a, b) = (_entries[i++], other._entries[j++].Term);
                if (!a.Term.IsSpeaker || !b.IsSpeaker) overlap = overlap.With(a, b);
            }
        }

        return overlap;
    }

    /// <summary>What two contents have in common.</summary>
    /// <param name="Weight">Weight of all of it.</param>
    /// <param name="Names">How many names, each counted once however many words it has; names of the scene not counted.</param>
    /// <param name="Words">How many other concepts of full share.</param>
    /// <param name="Rarest">Weight of the weightiest of it.</param>
    internal readonly record struct Overlap(double Weight, double Names, double Words, double Rarest)
    {
        /// <summary>This and one more concept that both hold.</summary>
        public Overlap With(Entry a, Term b)
        {
            var share = Math.Min(a.Term.Share, b.Share);
            var (unit, isName) = (Math.Max(a.Term.Unit, b.Unit), a.Term.IsName || b.IsName);
            return new Overlap(
                Weight + (a.Weight * share),
                Names + (share >= FullShare && isName ? (a.Term.IsName && b.IsName ? unit : Math.Min(a.Term.Unit, b.Unit)) : 0),
                Words + (share >= FullShare && !isName ? Math.Min(a.Term.Unit, b.Unit) : 0),
                Math.Max(Rarest, a.Weight * share));
        }
    }

    /// <summary>One concept of a content.</summary>
    internal readonly record struct Entry(string Concept, double Weight, Term Term);
}
