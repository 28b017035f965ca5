namespace Hearsay.Linking.Tests;

public sealed class LogisticRegressionTests
{
    // Of ten pairs with the evidence eight are of one claim, of ten without it two are.
    private static readonly List<Example> Told =
        [.. Enumerable.Range(0, 20).Select(i => new Example([1, i < 10 ? 1 : 0], i < 10 ? i < 8 : i < 12))];

    [Fact]
    public void Fit_EvidenceThatTellsFourTimesInFive_GivesThoseOdds()
    {
        var weights = LogisticRegression.Fit(Told, penalty: 0);

        Assert.Equal(Math.Log(2 / 8.0), weights[0], 1e-6);
        Assert.Equal(Math.Log(8 / 2.0), weights[0] + weights[1], 1e-6);
    }

    [Fact]
    public void Fit_WithAPenalty_TrustsTheEvidenceLess() =>
        Assert.InRange(LogisticRegression.Fit(Told, penalty: 3)[1], 0.1, LogisticRegression.Fit(Told, penalty: 0)[1] - 0.1);
}
