using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;
using Hearsay.Reading.Tokens;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Tests;

public sealed class GumNamesTests
{
    [Fact]
    public void Labels_MentionOfAPersonWithTitle_IsTheNameWithoutIt()
    {
        var labels = Labels(("President PROPN", "(1-person-new-nnnnn-cf1-2-coref"), ("Orry PROPN", "1)"), ("spoke VERB", ""));
        Assert.Equal(new Name(new TokenRange(1, 2), NameKind.Person), Assert.Single(NameLabels.Names(labels)));
    }

    [Fact]
    public void Labels_NamesWithinNames_GiveTheOutermost()
    {
        var labels = Labels(
            ("the DET", "(1-organization-new-nnnnn-cf1-2-coref"), ("Bank PROPN", ""), ("of ADP", ""), ("Lorn PROPN", "(2-place-new-nnnnn-cf1-1-coref)1)"));
        Assert.Equal(new Name(new TokenRange(1, 4), NameKind.Organization), Assert.Single(NameLabels.Names(labels)));
    }

    [Fact]
    public void Labels_MentionsWithoutAProperNounForAHead_AreNoNames()
    {
        Assert.Empty(NameLabels.Names(Labels(("the DET", "(1-person-new-nnnnn-cf1-2-coref"), ("mayor NOUN", "1)"))));
        Assert.Empty(NameLabels.Names(Labels(("Friday PROPN", "(1-time-new-nnnnn-cf1-1-coref)"))));
    }

    [Fact]
    public void Labels_MentionThatEndsInAnotherSentence_IsLeftOut() =>
        Assert.Empty(NameLabels.Names(Labels(("Lorn PROPN", "(1-place-new-nnnnn-cf1-1-coref"))));

    private static int[] Labels(params (string Word, string Entity)[] words) =>
        GumNames.Labels([.. words.Select(w => (w.Word.Split(' ')[0], w.Word.Split(' ')[1]))], [.. words.Select(w => w.Entity)]);
}
