using Hearsay.Model;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>
/// Joins again what reading divided: the marks have one statement for an act of saying that goes on over several sentences, a reader one for each thing
/// said. Two statements are one act when they have the same words for speaker and cue, and their contents stand in different sentences.
/// </summary>
internal static class WholeActs
{
    /// <summary>The statements in their order, each act at its first.</summary>
    public static IReadOnlyList<(Statement Whole, IReadOnlyList<Statement> Parts)> Of(IReadOnlyList<Statement> all, string text)
    {
        var acts = new List<List<Statement>>();
        foreach (var statement in all)
        {
            var act = statement.Speaker.Count == 0 ? null : acts.FindLast(a => IsSame(a[^1], statement) && IsApart(a[^1], statement, text));
            if (act is null) acts.Add([statement]);
            else act.Add(statement);
        }

        return [.. acts.Select(a => (Whole(a), (IReadOnlyList<Statement>)a))];
    }

    private static bool IsSame(Statement a, Statement b) => a.Speaker.SequenceEqual(b.Speaker) && a.Cue.SequenceEqual(b.Cue);

    /// <summary>A sentence ends between the two ("said that A, and that B" stays two), and no caption begins: each caption is an act of its own.</summary>
    private static bool IsApart(Statement a, Statement b, string text)
    {
        var (end, start) = (a.Content[^1].End, b.Content[0].Start);
        if (start < end) return false;
        var between = text.AsSpan(Math.Max(0, end - 1), start - Math.Max(0, end - 1));
        return !between.Contains("-->", StringComparison.Ordinal) && (between.IndexOfAny('.', '!', '?') >= 0 || between.Contains('\n'));
    }

    private static Statement Whole(List<Statement> parts) => parts.Count == 1 ? parts[0] : parts[0] with
    {
        Content = [.. parts.SelectMany(p => p.Content)],
        Stance = parts.Find(p => p.Stance != Stance.Asserts)?.Stance ?? Stance.Asserts,
        Figures = [.. parts.SelectMany(p => p.Figures)],
        Times = [.. parts.SelectMany(p => p.Times)],
    };
}
