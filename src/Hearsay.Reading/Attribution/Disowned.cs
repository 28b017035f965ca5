using Hearsay.Model;
using Hearsay.Reading.Attribution.Rules;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Sets what <see cref="DisownedRule"/> found beside the other findings of its sentence: "prosecutors say he took money, which he denies" has one content, the money he took, which
/// the prosecutors assert and he denies; neither is said within the other's words.
/// </summary>
internal static class Disowned
{
    /// <summary>Those of the findings that take up what was told before, by their cues.</summary>
    public static SpanIndex<Attribution> Among(IEnumerable<Attribution> found) =>
        CueIndex.Of(found.Where(f => f.FoundBy == DisownedRule.Name));

    /// <summary>The findings, in the same order, with the contents of such pairs cut to the one that both speak of.</summary>
    public static IReadOnlyList<Attribution> Settle(List<Attribution> found, SpanIndex<Attribution> disowned)
    {
        if (!found.Exists(f => f.FoundBy == DisownedRule.Name)) return found;
        var told = found.Where(f => f.FoundBy != DisownedRule.Name).Select(f => WithoutDenial(f, disowned)).ToList();
        var byCue = CueIndex.Of(told);
        var at = 0;
        return found.ConvertAll(f => f.FoundBy == DisownedRule.Name ? Narrowed(f, byCue) : told[at++]);
    }

    // The last one said in it: "the mayor says engineers told him that it was safe, a claim they deny".
    private static Attribution Narrowed(Attribution denial, SpanIndex<Attribution> byCue)
    {
        var clause = denial.Content[^1];
        return byCue.Overlapping(clause).Where(t => clause.Contains(t.Cue[0]) && t.Content[0].Start > t.Cue[0].Start && clause.Overlaps(t.Content[^1])).MaxBy(t => t.Content[0].Start) is { } told
            ? denial with { Content = told.Content }
            : denial;
    }

    private static Attribution WithoutDenial(Attribution told, SpanIndex<Attribution> disowned)
    {
        if (told.Content is not [.., var last] || disowned.Overlapping(last).FirstOrDefault(d => last.Contains(d.Cue[0])) is not { } denial) return told;
        var end = denial.Content[^1].End;
        return end > last.Start ? told with { Content = [.. told.Content.SkipLast(1), last with { End = end }] } : told;
    }
}
