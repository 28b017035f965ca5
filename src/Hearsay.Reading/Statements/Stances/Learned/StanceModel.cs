using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances.Learned;

/// <summary>
/// A multinomial logistic regression over named features: for each stance a sum of weights, and of them the probability. It is read from a table of
/// tab-separated whole numbers, hundredths, one feature a line, so that a person can see what was learned.
/// </summary>
internal sealed class StanceModel
{
    /// <summary>Stances in the order of a weight's columns.</summary>
    public static IReadOnlyList<Stance> Labels { get; } = Enum.GetValues<Stance>();

    private const float Scale = 0.01f;
    private const string Resource = "stances.tsv";
    private static readonly Lazy<StanceModel> Loaded = new(Load);
    private readonly Dictionary<string, float[]> _weights;

    /// <summary>A model with the given weights, one a label, by feature.</summary>
    public StanceModel(Dictionary<string, float[]> weights) => _weights = weights;

    /// <summary>The shipped model.</summary>
    public static StanceModel Shipped => Loaded.Value;

    /// <summary>The probability of each label.</summary>
    public float[] Probabilities(IEnumerable<string> features)
    {
        var scores = new float[Labels.Count];
        foreach (var feature in features)
        {
            if (!_weights.TryGetValue(feature, out var weights)) continue;
            for (var k = 0; k < scores.Length; k++) scores[k] += weights[k];
        }

        var most = scores.Max();
        for (var k = 0; k < scores.Length; k++) scores[k] = MathF.Exp(scores[k] - most);
        var sum = scores.Sum();
        for (var k = 0; k < scores.Length; k++) scores[k] /= sum;
        return scores;
    }

    /// <summary>The table of a model.</summary>
    /// <exception cref="InvalidDataException">A line is no feature with its weights; the message names it.</exception>
    public static StanceModel Read(TextReader table)
    {
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var line = table.ReadLine(); line is not null; line = table.ReadLine())
        {
            var parts = line.Split('\t');
            if (parts.Length != Labels.Count + 1) throw new InvalidDataException($"\"{line}\" is no feature of a stance: expected a name and {Labels.Count} whole numbers parted by tabs. Train the stances again.");
            weights[parts[0]] = [.. parts.Skip(1).Select(p => int.Parse(p, CultureInfo.InvariantCulture) * Scale)];
        }

        return new StanceModel(weights);
    }

    /// <summary>Writes the table, features in ordinal order; those whose weights all round to zero are left out.</summary>
    public void Write(TextWriter table)
    {
        foreach (var (feature, weights) in _weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            var whole = weights.Select(w => (int)MathF.Round(w / Scale)).ToList();
            if (whole.Exists(w => w != 0)) table.Write($"{feature}\t{string.Join('\t', whole.Select(w => w.ToString(CultureInfo.InvariantCulture)))}\n");
        }
    }

    private static StanceModel Load()
    {
        using var stream = typeof(StanceModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly holds no stances: expected a resource named {Resource}. Build Hearsay.Reading again.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }
}
