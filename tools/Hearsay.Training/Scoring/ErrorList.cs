using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>What a finder missed and what it found wrongly in a document, in words, to be looked through.</summary>
internal static class ErrorList
{
    /// <summary>One line an attribution: missed, wrong, or right with another content.</summary>
    public static IEnumerable<string> Of(CorpusDocument document, IReadOnlyList<Attribution> found)
    {
        var view = new TokenView(document.Text);
        var (gold, guessed) = (view.Gold(document), view.Found(found));
        var pairs = AttributionScorer.Related(gold, guessed);
        var text = document.Text.Text;
        yield return $"# {document.Text.Report.Name}";
        for (var g = 0; g < gold.Count; g++)
            if (!pairs.Any(p => p.Gold == g)) yield return $"MISSED  {Show(text, document.Gold[g].Cue, document.Gold[g].Speaker, document.Gold[g].Content)}";
        for (var f = 0; f < guessed.Count; f++)
            if (!pairs.Any(p => p.Predicted == f)) yield return $"WRONG   {Confidence(found[f])} {Show(text, found[f].Cue, found[f].Speaker, found[f].Content)}";
        foreach (var (g, p) in pairs.Where(p => !gold[p.Gold].Content.SameAs(guessed[p.Predicted].Content)))
        {
            yield return $"CONTENT gold  {Show(text, document.Gold[g].Cue, document.Gold[g].Speaker, document.Gold[g].Content)}";
            yield return $"        found {Show(text, found[p].Cue, found[p].Speaker, found[p].Content)}";
        }
    }

    private static string Confidence(Attribution found) => (found.Confidence ?? 1).ToString("F2", CultureInfo.InvariantCulture);

    private static string Show(string text, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> speaker, IReadOnlyList<TextSpan> content) =>
        $"{Words(text, speaker)} | {Words(text, cue)} | {Words(text, content)}";

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(s => s.In(text).ReplaceLineEndings(" ")));
}
