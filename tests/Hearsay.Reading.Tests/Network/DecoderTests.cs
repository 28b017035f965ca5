using Hearsay.Reading.Network;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Network;

public sealed class DecoderTests
{
    [Fact]
    public void DecodeCues_TwoThatTouch_AreCutWhereTheSecondBegins()
    {
        var cues = CueDecoder.Decode(Cues((0.9f, 0.05f), (0.05f, 0.9f), (0.8f, 0.1f), (0.1f, 0f)), 0.5f);
        Assert.Equal([new TokenRange(0, 2), new TokenRange(2, 3)], cues.Select(c => c.Cue));
    }

    [Fact]
    public void DecodeCues_BelowThreshold_FindsNone() => Assert.Empty(CueDecoder.Decode(Cues((0.2f, 0.2f), (0f, 0.3f)), 0.5f));

    [Fact]
    public void Speaker_TwoRuns_TakesTheSurer()
    {
        var scores = Roles(".5 .9 .9 .1 .1 .6 .1", "0 0 0 0 0 0 0");
        Assert.Equal(new TokenRange(1, 3), ArgumentDecoder.Speaker(scores, 7, new TokenRange(3, 4)));
    }

    [Fact]
    public void Speaker_NothingLikelierThanNot_IsNone() =>
        Assert.Null(ArgumentDecoder.Speaker(Roles(".3 .2 .4", "0 0 0"), 3, new TokenRange(2, 3)));

    [Fact]
    public void Content_OneDoubtfulToken_DoesNotBreakTheRun()
    {
        var scores = Roles("0 0 0 0 0 0 0", ".1 .1 .9 .9 .4 .9 .9");
        Assert.Equal([new TokenRange(2, 7)], ArgumentDecoder.Content(scores, 7, new TokenRange(1, 2), null, 3));
    }

    [Fact]
    public void Content_OneStrayToken_MakesNoRun()
    {
        var scores = Roles("0 0 0 0 0 0 0", ".9 .1 .1 .1 .95 .95 .95");
        Assert.Equal([new TokenRange(4, 7)], ArgumentDecoder.Content(scores, 7, new TokenRange(1, 2), null, 3));
    }

    [Fact]
    public void Content_AroundCueAndSpeaker_IsTwoRuns()
    {
        var scores = Roles("0 0 0 .9 .9 0 0 0", ".9 .9 .9 .2 .2 .2 .9 .9");
        Assert.Equal(
            [new TokenRange(0, 3), new TokenRange(6, 8)], ArgumentDecoder.Content(scores, 8, new TokenRange(5, 6), new TokenRange(3, 5), 2));
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 12)]
    [InlineData(0, 5)]
    public void Distance_FromTheCue_IsBucketedBySide(int token, int bucket) => Assert.Equal(bucket, CueContext.Distance(token, new TokenRange(5, 7)));

    private static CueScores Cues(params (float Begins, float Inside)[] tokens) =>
        new([.. tokens.SelectMany(t => new[] { 1 - t.Begins - t.Inside, t.Begins, t.Inside })]);

    private static ArgumentScores Roles(string speaker, string content)
    {
        float[] Parse(string s) => [.. s.Split(' ').Select(x => float.Parse(x, System.Globalization.CultureInfo.InvariantCulture))];
        return new ArgumentScores([.. Parse(speaker).Zip(Parse(content)).SelectMany(p => new[] { 1 - p.First - p.Second, p.First, p.Second })], 0);
    }
}
