using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Tests;

public sealed class TermListTests
{
    private static readonly Dictionary<string, Term> Terms = new()
    {
        ["sink"] = new("sank", false, Dimming.None),
        ["pellworm"] = new("Pellworm", true, Dimming.Background, 2),
        ["captain"] = new("Captain", false, Dimming.Time | Dimming.Kind, 0),
    };

    [Fact]
    public void Find_ConceptsInTheirOrder_AreWhatTheyWere()
    {
        var list = new TermList(Terms);

        Assert.Equal(["sink", "pellworm", "captain"], list.Concepts);
        Assert.Equal(Terms["pellworm"], list.Find("pellworm"));
        Assert.True(list.Has("captain"));
        Assert.Null(list.Find("ferry"));
        Assert.Equal(Terms, list.ToDictionary());
    }

    [Fact]
    public void Share_AllThatDims_IsMultiplied()
    {
        Assert.Equal([1.0, 0.45, 0.25 * 0.5], Terms.Values.Select(t => t.Share));
        Assert.Equal([1.0, 0.5, 0.0], Terms.Values.Select(t => t.Unit));
    }

    [Fact]
    public void HasAny_OneOfSeveral_IsFound()
    {
        var list = new TermList(Terms);

        Assert.True(list.HasAny(["ferry", "pellworm"]));
        Assert.False(list.HasAny(["ferry", "pellwor"]));
        Assert.False(list.HasAny([]));
    }

    [Fact]
    public void CountInFull_DimmedTermsAndSpeaker_AreLeftOut()
    {
        var speaker = new Term("Berg", true, Dimming.None, IsSpeaker: true);

        Assert.Equal(1, new TermList(Terms).CountInFull());
        Assert.Equal(1, new TermList(new Dictionary<string, Term>(Terms) { ["berg"] = speaker }).CountInFull());
    }

    [Fact]
    public void Surroundings_NobodyAsks_AreNotRead()
    {
        var read = 0;
        var around = new Surroundings(() =>
        {
            read++;
            return Terms;
        });

        Assert.Equal(0, read);
        Assert.True(around.Has("sink"));
        Assert.Equal(["captain", "pellworm", "sink"], around.Concepts);
        Assert.Equal(1, read);
    }

    [Fact]
    public void Surroundings_Concepts_AreFoundWithTheirShares()
    {
        var around = new Surroundings(() => Terms);

        Assert.True(around.Has("pellworm"));
        Assert.False(around.Has("ferry"));
        Assert.Equal([("captain", 0.125), ("pellworm", 0.45), ("sink", 1.0)], around.Shares);
    }
}
