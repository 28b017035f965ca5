using System.Globalization;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Learned weights over named features, one a label: a table of tab-separated whole numbers, hundredths, one feature a line, so that a person can see
/// what was learned.
/// </summary>
internal sealed class WeightTable
{
    private const float Scale = 0.01f;
    private readonly Dictionary<string, float[]> _weights;

    /// <summary>A table with the given weights, one a label, by feature.</summary>
    public WeightTable(int labels, Dictionary<string, float[]> weights) => (Labels, _weights) = (labels, weights);

    /// <summary>Number of labels.</summary>
    public int Labels { get; }

    /// <summary>The names of the features that weigh something.</summary>
    public IEnumerable<string> Features => _weights.Keys;

    /// <summary>The sums of the features' weights, one a label; features that the table does not hold weigh nothing.</summary>
    public float[] Sums(IEnumerable<string> features)
    {
        var sums = new float[Labels];
        foreach (var feature in features)
        {
            if (!_weights.TryGetValue(feature, out var weights)) continue;
            for (var k = 0; k < sums.Length; k++) sums[k] += weights[k];
        }

        return sums;
    }

    /// <summary>Reads a table.</summary>
    /// <param name="table">Its lines.</param>
    /// <param name="labels">Number of labels.</param>
    /// <param name="what">What the table is of, for the message: "stances".</param>
    /// <exception cref="InvalidDataException">A line is no feature with its weights; the message names it.</exception>
    public static WeightTable Read(TextReader table, int labels, string what)
    {
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var line = table.ReadLine(); line is not null; line = table.ReadLine())
        {
            var parts = line.Split('\t');
            if (parts.Length != labels + 1) throw new InvalidDataException($"\"{line}\" is no feature of the {what}: expected a name and {labels} whole numbers parted by tabs. Train the {what} again.");
            weights[parts[0]] = [.. parts.Skip(1).Select(p => int.Parse(p, CultureInfo.InvariantCulture) * Scale)];
        }

        return new WeightTable(labels, weights);
    }

    /// <summary>The table of a resource of this assembly.</summary>
    /// <exception cref="InvalidDataException">The assembly holds none, or it is damaged.</exception>
    public static WeightTable Load(string resource, int labels, string what)
    {
        using var stream = typeof(WeightTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The assembly holds no {what}: expected a resource named {resource}. Build Hearsay.Reading again.");
        using var reader = new StreamReader(stream);
        return Read(reader, labels, what);
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
}
