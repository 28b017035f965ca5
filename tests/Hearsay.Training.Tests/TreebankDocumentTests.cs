using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Tests;

public sealed class TreebankDocumentTests
{
    private const string Harbour = """
        # newdoc id = GUM_news_harbour
        # newpar
        # sent_id = 1
        1-2	Harbour's	_	_	_	_	_	_	_	_
        1	Harbour	_	_	_	_	_	_	_	_
        2	's	_	_	_	_	_	_	_	_
        3	shut	_	_	_	_	_	_	_	SpaceAfter=No
        4	.	_	_	_	_	_	_	_	_

        # sent_id = 2
        1-2	Dunno	_	_	_	_	_	_	_	SpaceAfter=No
        1	do	_	_	_	_	_	_	_	_
        2	know	_	_	_	_	_	_	_	_
        2.1	why	_	_	_	_	_	_	_	_
        3	.	_	_	_	_	_	_	_	_

        # newpar
        # sent_id = 3
        1	Go	_	_	_	_	_	_	_	Entity=1|SpaceAfter=No
        2	!	_	_	_	_	_	_	_	_

        """;

    [Fact]
    public void Read_SharedTokensAndParagraphs_GiveTheTextAndItsStretches()
    {
        var document = Assert.Single(Read(Harbour));

        Assert.Equal("news", document.Genre);
        Assert.Equal("Harbour's shut. Dunno.\n\nGo!", document.Text);
        Assert.Equal(["Harbour", "'s", "shut", ".", "Dunno", ".", "Go", "!"], document.Words.Select(w => w.In(document.Text)));
        Assert.Equal(["Harbour's shut.", "Dunno.", "Go!"], document.Sentences.Select(s => s.In(document.Text)));
    }

    [Fact]
    public void Score_StretchesThatAreReadOtherwise_AreNoHits()
    {
        var (words, sentences) = BoundaryScorer.Score(Assert.Single(Read(Harbour.Replace("# sent_id = 2", "", StringComparison.Ordinal).Replace("\n\n\n", "\n", StringComparison.Ordinal))));

        Assert.Equal((8, 8, 8), (words.Hits, words.Predicted, words.Gold));
        Assert.Equal((1, 3, 2), (sentences.Hits, sentences.Predicted, sentences.Gold));
    }

    private static IReadOnlyList<TreebankDocument> Read(string lines)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, lines);
            return TreebankDocument.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
