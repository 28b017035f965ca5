using System.Numerics.Tensors;
using Hearsay.Training.Tagging;

namespace Hearsay.Training.Tests;

public sealed class PerceptronTests
{
    [Fact]
    public void Learn_ByTheMistakesMade_SeparatesTheLabels()
    {
        var perceptron = new Perceptron(buckets: 4, labels: 2);
        for (var round = 0; round < 5; round++)
        {
            foreach (var (feature, label) in new[] { (1, 1), (2, 0), (3, 1) })
            {
                int[] features = [0, feature];
                perceptron.Learn(features, TensorPrimitives.IndexOfMax(perceptron.Score(features)), label);
            }
        }

        Assert.Equal([1, 0, 1], new[] { 1, 2, 3 }.Select(f => TensorPrimitives.IndexOfMax(perceptron.Score([0, f]))));
        Assert.True(perceptron.Averaged()[2] < perceptron.Averaged()[3]);
    }

    [Fact]
    public void Averaged_OneMistakeAtTheFirstStep_WeighsTheStepsAfterIt()
    {
        var perceptron = new Perceptron(buckets: 1, labels: 2);
        perceptron.Learn([0], guess: 0, right: 1);
        for (var step = 0; step < 3; step++) perceptron.Learn([0], guess: 1, right: 1);
        Assert.Equal([(short)-short.MaxValue, short.MaxValue], perceptron.Averaged());
    }
}
