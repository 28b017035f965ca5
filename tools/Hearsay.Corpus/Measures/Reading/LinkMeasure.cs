using Hearsay.Model;
using static Hearsay.Corpus.Measures.Matching;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>
/// Relations that a report states between statements. Of the reader's those count whose sides are both paired with a marked statement: what it says of
/// others is not marked. Recall is over all that are marked. Which act answers or denies which does not hang on where its spans end: a side is found
/// too where the two share cue words or half of their content, whatever else of them differs.
/// </summary>
internal sealed class LinkMeasure(MarkedReport marked, MarkedReport read, Action<string, double, double, double> count, Action<string, MarkedReport, TextSpan, string> miss)
{
    /// <summary>One act of saying, whatever its borders.</summary>
    private static double SameAct(MarkedTokens marked, MarkedTokens read) =>
        marked.Cue.Overlaps(read.Cue) ? 1 + Iou(marked.Content, read.Content) : Iou(marked.Content, read.Content) is >= 0.5 and var iou ? iou : 0;

    /// <summary>Compares the relations over the paired statements, by kind and together.</summary>
    /// <param name="pairs">The statements that pair.</param>
    /// <param name="rest">Those of the marks and of the reader that do not.</param>
    public void Add(IReadOnlyList<(MarkedTokens First, MarkedTokens Second)> pairs, (List<MarkedTokens> First, List<MarkedTokens> Second) rest)
    {
        var numbers = pairs.Concat(Match(rest.First, rest.Second, SameAct)).ToDictionary(p => p.Second.Statement.Number, p => p.First.Statement.Number);
        var wanted = marked.Statements.SelectMany(s => s.Links.Select(l => (From: s.Number, l.Relation, To: l.Target))).ToHashSet();
        var given = read.Statements.SelectMany(s => s.Links.Select(l => (From: numbers.GetValueOrDefault(s.Number, -1), l.Relation, To: numbers.GetValueOrDefault(l.Target, -1)))).Where(g => g.From >= 0 && g.To >= 0).ToList();
        count("6 stated relations", given.Count(wanted.Contains), wanted.Count, given.Count);
        foreach (var relation in Enum.GetValues<Relation>())
            count($"6 stated relations, {Words.Of(relation)}", given.Count(g => g.Relation == relation && wanted.Contains(g)), wanted.Count(w => w.Relation == relation), given.Count(g => g.Relation == relation));
        var statements = marked.Statements.ToDictionary(s => s.Number);
        foreach (var (from, relation, to) in given.Where(g => !wanted.Contains(g)))
            if (statements[from] is var s && s.Cue.Concat(s.Content).ToList() is { Count: > 0 } spans)
                miss($"relation extra, {Words.Of(relation)}", marked, spans.Min().Cover(spans.MaxBy(x => x.End)), $"to [{marked.Words(statements[to].Cue)}: {marked.Words(statements[to].Content)}]; {Words.Of(s.Stance)}; marked {string.Join(' ', s.Links.Select(l => $"{Words.Of(l.Relation)}={l.Target}"))}, target {to}");
        var found = numbers.Values.ToHashSet();
        count("6 stated relations, both sides found", given.Count(wanted.Contains), wanted.Count(w => found.Contains(w.From) && found.Contains(w.To)), given.Count);
        foreach (var (from, relation, to) in wanted.Except(given))
            if (statements[from] is var s && s.Cue.Concat(s.Content).ToList() is { Count: > 0 } spans)
                miss($"relation missed, {Words.Of(relation)}{(found.Contains(from) && found.Contains(to) ? "" : ", a side not found")}", marked, spans.Min().Cover(spans.MaxBy(x => x.End)), $"to [{marked.Words(statements[to].Cue)}: {marked.Words(statements[to].Content)}]; {Words.Of(s.Stance)}{(found.Contains(from) ? "" : "; itself not found")}{(found.Contains(to) ? "" : "; target not found")}");
    }
}
