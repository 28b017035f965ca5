using Hearsay.Reading.Names;
using Hearsay.Reading.Network;
using Hearsay.Reading.Network.Tagging;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Names;

public sealed class NameTests
{
    [Fact]
    public void Names_LabelsOfWords_BecomeRangesWithTheirKinds()
    {
        int[] labels = [0, NameLabels.Begins(NameKind.Person), NameLabels.Begins(NameKind.Person) + 1, NameLabels.Begins(NameKind.Place), 0];
        Assert.Equal([new Name(new TokenRange(1, 3), NameKind.Person), new Name(new TokenRange(3, 4), NameKind.Place)], NameLabels.Names(labels));
    }

    [Fact]
    public void MayFollow_NameThatGoesOn_OnlyAfterItsOwnKind()
    {
        var (person, place) = (NameLabels.Begins(NameKind.Person), NameLabels.Begins(NameKind.Place));
        Assert.True(NameLabels.MayFollow(person, person + 1));
        Assert.True(NameLabels.MayFollow(person + 1, person + 1));
        Assert.True(NameLabels.MayFollow(person, place));
        Assert.False(NameLabels.MayFollow(0, person + 1));
        Assert.False(NameLabels.MayFollow(place, person + 1));
    }

    [Fact]
    public void Of_NameFoundWithTwoKinds_HasTheCommoner()
    {
        var text = Texts.Annotate("Lorn. Lorn. Lorn.");
        var kinds = new NameKinds(text with
        {
            Names = [new(new(0, 1), NameKind.Place), new(new(2, 3), NameKind.Person), new(new(4, 5), NameKind.Person)],
        });
        Assert.Equal(NameKind.Person, kinds.Of("Lorn"));
        Assert.Null(kinds.Of("Orry"));
    }

    [Fact]
    public void Find_ShippedModel_FindsPersonBodyAndPlace()
    {
        var text = Texts.Annotate("Maria Lindqvist of the Norwegian Red Cross flew to Kenya on Tuesday, and Lindqvist spoke to reporters.");
        var found = ShippedModel.Names.Find(text).Select(n => (text.SpanOf(n.Tokens).In(text.Text), n.Kind)).ToList();
        Assert.Contains(("Maria Lindqvist", NameKind.Person), found);
        Assert.Contains(("Lindqvist", NameKind.Person), found);
        Assert.Contains(("Kenya", NameKind.Place), found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("\ud800 \u0000 A")]
    public void Find_TextWithoutNames_FindsNoneOverlapping(string words)
    {
        var found = ShippedModel.Names.Find(Texts.Annotate(words));
        Assert.All(found.Zip(found.Skip(1)), pair => Assert.True(pair.First.Tokens.End <= pair.Second.Tokens.Start));
    }
}
