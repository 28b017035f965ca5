using Hearsay.Training.Tagging;

namespace Hearsay.Training.Tests;

public sealed class ClusterTrainerTests
{
    [Fact]
    public void Train_TwoDirections_GroupsByAngleAndNotByLength()
    {
        float[] vectors = [1, 0, 0, 1, 9, 0.1f, 0.1f, 7, 0, 0];
        var clusters = ClusterTrainer.Train(vectors, size: 2, count: 2, rounds: 3);
        Assert.Equal([1, 2, 1, 2], clusters.Take(4).Select(c => (int)c));
    }
}
