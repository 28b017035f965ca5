using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>All that a relation between two acts is judged by, beside what each is by itself.</summary>
/// <param name="Place">Where they stand to each other.</param>
/// <param name="Likeness">What they have in common.</param>
/// <param name="Kind">Kind of the later side's source, or null.</param>
/// <param name="Cue">The last word of the later side's cue, a verb in its base form, or null.</param>
internal readonly record struct PairGrounds(PairPlace Place, PairLikeness Likeness, SourceKind? Kind, string? Cue)
{
    /// <summary>The names of the grounds that are in neither shape.</summary>
    public List<string> Others()
    {
        var found = new List<string>(4);
        if (Kind is { } kind && Place.Source != PairSource.Unknown) found.Add($"kind {kind} {Place.Source} {Place.Stance}");
        if (Cue is null) return found;
        found.Add($"cue {Cue} {Place.Source}");
        found.Add($"cue {Cue} {Place.ToStance}");
        found.Add($"cue {Cue} {Place.Sentences}");
        return found;
    }

    /// <summary>The names of all grounds.</summary>
    public List<string> All()
    {
        var found = Others();
        Place.AddTo(found);
        Likeness.AddTo(found);
        return found;
    }
}
