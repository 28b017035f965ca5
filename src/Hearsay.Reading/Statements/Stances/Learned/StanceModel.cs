using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances.Learned;

/// <summary>A multinomial logistic regression over named features: for each stance a sum of weights, and of them the probability.</summary>
internal sealed class StanceModel(WeightTable weights)
{
    /// <summary>Stances in the order of a weight's columns.</summary>
    public static IReadOnlyList<Stance> Labels { get; } = Enum.GetValues<Stance>();

    private const string What = "stances";
    private static readonly Lazy<StanceModel> Loaded = new(() => new StanceModel(WeightTable.Load("stances.tsv", Labels.Count, What)));

    /// <summary>The shipped model.</summary>
    public static StanceModel Shipped => Loaded.Value;

    /// <summary>The probability of each label.</summary>
    public float[] Probabilities(IEnumerable<string> features)
    {
        var scores = weights.Sums(features);
        var most = scores.Max();
        for (var k = 0; k < scores.Length; k++) scores[k] = MathF.Exp(scores[k] - most);
        var sum = scores.Sum();
        for (var k = 0; k < scores.Length; k++) scores[k] /= sum;
        return scores;
    }

    /// <summary>The table of a model.</summary>
    /// <exception cref="InvalidDataException">A line is no feature with its weights; the message names it.</exception>
    public static StanceModel Read(TextReader table) => new(WeightTable.Read(table, Labels.Count, What));

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter table) => weights.Write(table);
}
