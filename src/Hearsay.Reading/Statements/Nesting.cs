using Hearsay.Model;

namespace Hearsay.Reading.Statements;

/// <summary>Finds for every act of saying the act whose content holds it. Linear but for the sort; acts nested deeper than 32 are taken to stand at that depth.</summary>
internal static class Nesting
{
    private const int Deepest = 32;

    /// <summary>The acts in order of their first character, each with the index of the act that holds it.</summary>
    public static IReadOnlyList<Act> Of(IEnumerable<Act> acts)
    {
        var ordered = acts.OrderBy(a => a.Start).ThenByDescending(End).ThenByDescending(a => a.Whole.Length).ToArray();
        var open = new List<int>();
        for (var i = 0; i < ordered.Length; i++)
        {
            open.RemoveAll(o => End(ordered[o]) <= ordered[i].Start);
            ordered[i] = ordered[i] with { Outer = Holder(ordered, open, ordered[i]) };
            if (open.Count < Deepest) open.Add(i);
        }

        return ordered;
    }

    private static int Holder(Act[] acts, List<int> open, Act inner)
    {
        var hull = new TextSpan(inner.Start, End(inner));
        for (var k = open.Count - 1; k >= 0; k--)
        {
            var outer = acts[open[k]];
            if (!outer.IsNarrated && outer.Whole.Contains(hull) && outer.Whole.Length > inner.Whole.Length) return open[k];
        }

        return -1;
    }

    private static int End(Act act) => act.Found.Speaker.Concat(act.Found.Cue).Concat(act.Content).Max(s => s.End);
}
