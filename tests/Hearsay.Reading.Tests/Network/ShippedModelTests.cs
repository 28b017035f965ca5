using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

/// <summary>The few tests that load the trained model: properties that no small network made by hand can show.</summary>
public sealed class ShippedModelTests
{
    private static readonly string[] Reports =
    [
        "The harbour master said the ferry had left at noon.",
        "“We saw nothing,” Ida Brandt, the night warden, told reporters on Friday. “Nothing at all.”",
        "According to the ministry, two bridges are closed.\n\nThe mayor denied that. \"They are open,\" she said, adding that buses ran.",
        "",
    ];

    [Fact]
    public void Resource_AsShipped_IsWhole() => Assert.NotEmpty(ModelFile.Read(ResourceMemory.Of(ShippedModel.Resource)).Metadata.Identity);

    [Fact]
    public void Find_PlainStatement_GivesSpeakerCueAndContent()
    {
        var found = Assert.Single(ShippedModel.Finder.Find(Texts.Annotate(Reports[0])));
        Assert.Equal("The harbour master", found.Speaker[0].In(Reports[0]));
        Assert.Equal("said", found.Cue[0].In(Reports[0]));
        Assert.Equal("the ferry had left at noon", found.Content[0].In(Reports[0]).TrimEnd('.'));
        Assert.InRange(found.Confidence ?? 0, 0.6, 1);
    }

    [Fact]
    public void Find_ManyThreads_GiveTheSameAnswers()
    {
        var alone = Reports.Select(Describe).ToArray();
        var together = Enumerable.Range(0, 64).AsParallel().Select(i => (i, Describe(Reports[i % Reports.Length]))).ToArray();
        Assert.All(together, t => Assert.Equal(alone[t.i % Reports.Length], t.Item2));
    }

    [Fact]
    public void Find_ParagraphAmongOthers_GetsTheAnswerItGetsAlone()
    {
        var whole = string.Join("\n\n", Reports[..3]);
        var among = ShippedModel.Finder.Find(Texts.Annotate(whole)).Select(a => (a.Cue[0].In(whole), a.Confidence));
        var alone = Reports[..3].SelectMany(r => r.Split("\n\n")).SelectMany(r => ShippedModel.Finder.Find(Texts.Annotate(r)).Select(a => (a.Cue[0].In(r), a.Confidence)));
        Assert.Equal(alone, among);
    }

    [Fact]
    public void Find_LongReport_GivesItsParagraphsTheAnswersOfAShortOne()
    {
        const int Copies = 100;
        var found = ShippedModel.Finder.Find(Texts.Annotate(string.Join("\n\n", Enumerable.Repeat(Reports[1], Copies))));
        var once = ShippedModel.Finder.Find(Texts.Annotate(Reports[1]));
        Assert.Equal(Enumerable.Repeat(once.Select(a => a.Confidence), Copies).SelectMany(c => c), found.Select(a => a.Confidence));
    }

    private static string Describe(string report) =>
        string.Join('\n', ShippedModel.Finder.Find(Texts.Annotate(report)).Select(a => $"{a.Cue[0]} {string.Join(',', a.Content)} {a.Confidence:R}"));
}
