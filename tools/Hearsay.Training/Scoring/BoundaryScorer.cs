using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Scoring;

/// <summary>
/// The words and sentences that are read from raw text against a treebank's: a stretch counts when both its ends are right, as in the CoNLL shared tasks of
/// 2017 and 2018 (Zeman and others).
/// </summary>
internal static class BoundaryScorer
{
    /// <summary>The scores of one document.</summary>
    public static (Score Words, Score Sentences) Score(TreebankDocument document)
    {
        var read = AnnotatedText.Of(new Report { Name = document.Genre, Sha256 = "", Text = document.Text, Body = new TextSpan(0, document.Text.Length) });
        return (Compare(document.Words, [.. read.Tokens.Select(t => t.Span)]), Compare(document.Sentences, [.. read.Sentences.Select(read.SpanOf)]));
    }

    private static Score Compare(IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found) => new(found.Intersect(gold).Count(), found.Count, gold.Count);
}
