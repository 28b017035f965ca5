using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// The day a tally holds for. "Nine have died since the kiln burst on Monday" counts to the day it is told: the day named is
/// the event's, not the count's.
/// </summary>
internal static class TallyDay
{
    private static readonly HashSet<string> Limits = new(StringComparer.Ordinal) { "before", "by", "until", "till" };

    /// <summary>The measure, held to be of the day of telling when it is a growing count dated by a clause that sets the scene.</summary>
    /// <param name="measure">The measure as stated.</param>
    /// <param name="scene">Days named in such clauses of the statement.</param>
    /// <param name="told">The day the statement was made, or null.</param>
    public static Measure Settle(Measure measure, IReadOnlyList<PartialDate> scene, PartialDate? told) =>
        measure.Grows && told is { } day && measure.Figure.AsOf is { } dated && dated < day && scene.Contains(dated) ? measure.On(day) : measure;

    /// <summary>True when the word at a place stands in a clause that sets the scene and no limit of time leads it.</summary>
    public static bool SetsTheScene(IReadOnlyList<Word> words, int at) =>
        at >= 0 && Background.In(words)[at] && !Limits.Contains(words[at].Lower) && (at == 0 || !Limits.Contains(words[at - 1].Lower));
}
