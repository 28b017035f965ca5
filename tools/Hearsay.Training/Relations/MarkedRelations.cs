using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Network;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Relations;
using Hearsay.Reading.Statements.Relations.Learned;
using Hearsay.Training.Corpora;
using Found = Hearsay.Reading.Attribution.Attribution;

namespace Hearsay.Training.Relations;

/// <summary>The acts of saying of marked reports, with the relations that people marked between them.</summary>
internal static class MarkedRelations
{
    private static readonly CombinedAttributionFinder Finder = new();

    /// <summary>The acts as the reader finds them; those that no mark has are candidates only.</summary>
    public static IEnumerable<RelationExample> AsRead(string folder) => Read(folder, (text, _) => Finder.Find(text));

    /// <summary>The acts with the spans that people marked, turns of transcripts by their labels.</summary>
    public static IEnumerable<RelationExample> AsMarked(string folder) => Read(folder, (_, marked) => [.. marked.Where(m => m.Speaker.Count + m.Cue.Count > 0).Select(m =>
        new Found { Speaker = m.Speaker, Cue = m.Cue, Content = m.Content.Count > 0 ? m.Content : m.Cue.Count > 0 ? m.Cue : m.Speaker, FoundBy = IsTurn(m) ? "transcript" : "marked" })]);

    private static bool IsTurn(GoldAttribution m) => m.Speaker.Count > 0 && m.Cue is [{ Length: 1 }];

    private static IEnumerable<RelationExample> Read(string folder, Func<AnnotatedText, IReadOnlyList<GoldAttribution>, IReadOnlyList<Found>> find) =>
        Directory.GetFiles(folder, "*.ann").Order(StringComparer.Ordinal).SelectMany((path, number) => Read(path, number, find));

    private static IEnumerable<RelationExample> Read(string path, int number, Func<AnnotatedText, IReadOnlyList<GoldAttribution>, IReadOnlyList<Found>> find)
    {
        var content = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
        var body = content.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        var text = AnnotatedText.Of(new Report { Name = Path.GetFileName(path), Sha256 = "", Text = content, Body = new TextSpan(body, content.Length) });
        text = text with { Names = ShippedModel.Names.Find(text) };
        var (marked, relations) = BratStandoff.ReadRelations(path, new CodePointMap(content));
        var words = new TokenWords(text);
        var (acts, _, _) = StatementBuilder.Related(words, find(text, marked), []);
        var candidates = new RelationCandidates(acts);
        var pairs = new RelationPairs(acts, candidates, words);
        var wholes = acts.GroupBy(a => candidates.WholeOf(a.Index)).ToDictionary(g => g.Key, g => MarkOf(marked, g.First().Act.Found.Cue, [.. g.SelectMany(a => a.Act.Content)]));
        for (var i = 0; i < acts.Length; i++)
        {
            var mark = wholes[candidates.WholeOf(i)];
            var among = candidates.Of(i);
            if (mark < 0 || candidates.IsLaterPart(i) || among.Count == 0) continue;
            var marks = among.ConvertAll(c => wholes[candidates.WholeOf(c)]);
            var grounds = pairs.Of(i, among, StatedRelations.ByRules(acts, i, words));
            var wanted = relations.Where(r => r.From == mark && RelationModel.Labels.Contains(r.Relation))
                .SelectMany(r => Enumerable.Range(0, among.Count).Where(c => marks[c] == r.To).Select(c => (c, RelationModel.Labels.ToList().IndexOf(r.Relation))));
            yield return new RelationExample((number, mark), RelationGrounds.Own(acts[i], words), [.. among.Select((k, c) => (IReadOnlyList<string>)[.. grounds[c].All(), .. RelationGrounds.Other(acts[k], words)])],
                among.ConvertAll(candidates.WholeOf), marks, [.. wanted]);
        }
    }

    /// <summary>The marked statement that shares a word of the cue or half of the content, whatever its borders; -1 for none.</summary>
    private static int MarkOf(IReadOnlyList<GoldAttribution> marked, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> content)
    {
        var (best, most) = (-1, 0.0);
        for (var m = 0; m < marked.Count; m++)
        {
            var both = (double)Shared(marked[m].Content, content);
            var share = both / Math.Max(1, marked[m].Content.Sum(s => s.Length) + content.Sum(s => s.Length) - both);
            var good = Shared(marked[m].Cue, cue) > 0 ? 1 + share : share >= 0.5 ? share : 0;
            if (good > most) (best, most) = (m, good);
        }

        return best;
    }

    private static int Shared(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b) => a.Sum(s => b.Sum(t => Math.Max(0, Math.Min(s.End, t.End) - Math.Max(s.Start, t.Start))));
}
