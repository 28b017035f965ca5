using Hearsay.Model;
using Hearsay.Reading.Statements.Relations.Learned;
using Hearsay.Training.Relations;

namespace Hearsay.Training.Tests;

public sealed class RelationTrainerTests
{
    private static readonly List<RelationExample> Examples = [.. Enumerable.Range(0, 8).SelectMany(i => new[]
    {
        Example(["own", "cue deny"], Relation.About),
        Example(["own", "cue reply"], Relation.Answers),
        Example(["own", "cue say"], null),
        Example(["own", "cue say", "once" + i], null),
    })];

    [Fact]
    public void Train_CueAndDistance_TellsRelationAndTarget()
    {
        var model = Trainer().Train(Examples);

        Assert.Equal((0, Relation.About), Likeliest(model, ["own", "cue deny"]));
        Assert.Equal((0, Relation.Answers), Likeliest(model, ["own", "cue reply"]));
        Assert.Null(Likeliest(model, ["own", "cue say"]));
    }

    [Fact]
    public void Train_SameSeed_GivesTheSameTable()
    {
        Assert.Equal(Table(), Table());
        Assert.DoesNotContain("once", Table(), StringComparison.Ordinal);
    }

    [Fact]
    public void Choose_PartsOfOneAct_CountTogether()
    {
        float[][] shares = [[0.2f, 0, 0, 0, 0], [0.25f, 0, 0, 0, 0], [0.3f, 0, 0, 0, 0]];

        var (candidate, _, share) = RelationModel.Choose(shares, [7, 7, 4]);

        Assert.Equal(1, candidate);
        Assert.Equal(0.45f, share, 0.001f);
    }

    private static RelationTrainer Trainer() => new(seed: 1, passes: 30, rate: 0.3f, penalty: 0.01f, rarest: 2);

    // The nearer of two acts is what is spoken of.
    private static RelationExample Example(string[] own, Relation? relation) =>
        new((0, 0), own, [["near"], ["far"]], [1, 0], [1, 0], relation is { } kind ? [(0, RelationModel.Labels.ToList().IndexOf(kind))] : []);

    private static (int, Relation)? Likeliest(RelationModel model, string[] own)
    {
        List<float[]> scores = [model.Sums(["near"]), model.Sums(["far"])];
        foreach (var row in scores) RelationModel.Add(model.Sums(own), row);
        RelationModel.ToShares(scores);
        var (candidate, label, share) = RelationModel.Choose(scores, [1, 0]);
        return share < 0.5f ? null : (candidate, RelationModel.Labels[label]);
    }

    private static string Table()
    {
        var written = new StringWriter();
        Trainer().Train(Examples).Write(written);
        return written.ToString();
    }
}
