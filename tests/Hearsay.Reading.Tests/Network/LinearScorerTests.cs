using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Reading.Tests.Network;

public sealed class LinearScorerTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(17)]
    public void Score_AnyNumberOfLabels_AddsUpTheBucketsRows(int labels)
    {
        const int Buckets = 16;
        short[] weights = [.. Enumerable.Range(0, Buckets * labels).Select(i => (short)((i * 7919 % 65536) - 32768))];
        int[] buckets = [0, 5, Buckets - 1, 5], scores = new int[labels];
        new LinearScorer(weights, labels).Score(buckets, scores);
        Assert.Equal(Enumerable.Range(0, labels).Select(label => buckets.Sum(b => weights[(b * labels) + label])), scores);
    }
}
