namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>All that a relation between two acts is judged by, beside what each is by itself.</summary>
/// <param name="Cue">What the later says it with.</param>
/// <param name="Place">Where they stand to each other.</param>
/// <param name="Likeness">What they have in common.</param>
internal readonly record struct PairGrounds(PairCue Cue, PairPlace Place, PairLikeness Likeness)
{
    /// <summary>The names of all grounds.</summary>
    public List<string> All()
    {
        var found = new List<string>();
        Cue.AddTo(found);
        Place.AddTo(found);
        Likeness.AddTo(found);
        return found;
    }
}
