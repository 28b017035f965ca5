using Hearsay.Model;
using Hearsay.Reading.Statements.Stances.Learned;
using Hearsay.Training.Stances;

namespace Hearsay.Training.Tests;

public sealed class StanceTrainerTests
{
    private static readonly List<(IReadOnlyList<string> Features, int Label)> Examples =
    [
        (["bias", "cue=deny", "open0=the"], (int)Stance.Denies),
        (["bias", "cue=deny", "open0=a"], (int)Stance.Denies),
        (["bias", "cue=say", "open0=the"], (int)Stance.Asserts),
        (["bias", "cue=say", "open0=a"], (int)Stance.Asserts),
        (["bias", "cue=say", "once"], (int)Stance.Asserts),
    ];

    [Fact]
    public void Train_TwoCues_TellsThemApart()
    {
        var model = new StanceTrainer(seed: 1, passes: 30, rate: 0.5f, penalty: 0.01f).Train(Examples);

        Assert.Equal(Stance.Denies, Likeliest(model, ["bias", "cue=deny"]));
        Assert.Equal(Stance.Asserts, Likeliest(model, ["bias", "cue=say"]));
    }

    [Fact]
    public void Train_SameSeed_GivesTheSameTable()
    {
        Assert.Equal(Table(), Table());

        static string Table()
        {
            var written = new StringWriter();
            new StanceTrainer(seed: 1, passes: 5, rate: 0.5f, penalty: 0.01f).Train(Examples).Write(written);
            return written.ToString();
        }
    }

    [Fact]
    public void Write_FeatureOfOneExample_IsLeftOut()
    {
        var written = new StringWriter();
        new StanceTrainer(seed: 1, passes: 5, rate: 0.5f, penalty: 0.01f).Train(Examples).Write(written);

        Assert.DoesNotContain("once", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("cue=deny", written.ToString(), StringComparison.Ordinal);
    }

    private static Stance Likeliest(StanceModel model, IEnumerable<string> features)
    {
        var shares = model.Probabilities(features);
        return StanceModel.Labels[Array.IndexOf(shares, shares.Max())];
    }
}
