namespace Hearsay.Corroboration.Linking;

/// <summary>The concepts of one proposition as numbers in rising order, with their weights and shares.</summary>
internal sealed class TermVector
{
    private readonly int[] _numbers;
    private readonly double[] _weights;
    private readonly double[] _shares;

    private TermVector(int[] numbers, double[] weights, double[] shares)
    {
        (_numbers, _weights, _shares) = (numbers, weights, shares);
        for (var i = 0; i < numbers.Length; i++) Total += weights[i] * shares[i];
    }

    /// <summary>Weight of the whole content.</summary>
    public double Total { get; }

    /// <summary>The vector of the given concepts, each number once.</summary>
    public static TermVector Of(IEnumerable<(int Number, double Weight, double Share)> terms)
    {
        var sorted = terms.OrderBy(t => t.Number).ToArray();
        return new TermVector([.. sorted.Select(t => t.Number)], [.. sorted.Select(t => t.Weight)], [.. sorted.Select(t => t.Share)]);
    }

    /// <summary>Weight of what both hold; of two shares the smaller counts.</summary>
    public double Common(TermVector other)
    {
        var sum = 0.0;
        for (int i = 0, j = 0; i < _numbers.Length && j < other._numbers.Length;)
        {
            if (_numbers[i] < other._numbers[j]) i++;
            else if (_numbers[i] > other._numbers[j]) j++;
            else
            {
                sum += _weights[i] * Math.Min(_shares[i], other._shares[j]);
                (i, j) = (i + 1, j + 1);
            }
        }

        return sum;
    }
}
