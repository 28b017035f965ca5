using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>Which statement stands inside which: never marked by hand, always read from the spans.</summary>
internal static class Nesting
{
    /// <summary>The statement in whose content this one is reported, the closest one; null at the outside.</summary>
    public static MarkedStatement? Parent(MarkedStatement statement, IReadOnlyList<MarkedStatement> all)
    {
        var probe = statement.Cue.Concat(statement.Content).ToList();
        return all.Where(o => o.Number != statement.Number && o.Content.Hold(probe) && !(statement.Cue.Count == 0 && Same(o.Content, statement.Content)))
            .OrderBy(o => o.Content.Length()).ThenBy(o => o.Number).FirstOrDefault();
    }

    /// <summary>How many statements stand around this one.</summary>
    public static int Depth(MarkedStatement statement, IReadOnlyList<MarkedStatement> all) => Ancestors(statement, all).Count();

    /// <summary>The carriers that the nesting shows, nearest to the source first; the publisher and the source itself left out.</summary>
    public static IReadOnlyList<string> Via(MarkedStatement statement, IReadOnlyList<MarkedStatement> all) =>
        [.. Ancestors(statement, all).Where(a => a.Mode != Mode.Narrated).Select(a => a.Source).OfType<string>().Where(s => s != statement.Source && s != "pub").Distinct()];

    /// <summary>The statement with the shortest content around a span.</summary>
    public static MarkedStatement? Innermost(TextSpan span, IReadOnlyList<MarkedStatement> all) =>
        all.Where(s => s.Content.Any(c => c.Contains(span))).OrderBy(s => s.Content.Length()).ThenBy(s => s.Number).FirstOrDefault();

    public static bool Same(IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second) => first.SequenceEqual(second);

    // Bounded by the number of statements: a parent's content is never shorter, and equal contents cannot hold each other's cue.
    private static IEnumerable<MarkedStatement> Ancestors(MarkedStatement statement, IReadOnlyList<MarkedStatement> all)
    {
        var left = all.Count;
        for (var at = Parent(statement, all); at is not null && left-- > 0; at = Parent(at, all)) yield return at;
    }
}
