namespace Hearsay.Linking;

/// <summary>Logistic regression by Newton's method with a penalty on the squares of all weights but the first. The same examples in the same order give the same weights.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 20;
    private const double Settled = 1e-6;

    /// <summary>The weights that fit the examples best.</summary>
    /// <param name="examples">Evidence, its first number 1, and whether it is of one claim.</param>
    /// <param name="penalty">Half the penalty on a weight's square.</param>
    public static double[] Fit(IReadOnlyList<Example> examples, double penalty)
    {
        var weights = new double[examples[0].Evidence.Length];
        for (var step = 0; step < MostSteps; step++)
        {
            var change = Solve(Slopes(examples, weights, penalty, out var gradient), gradient);
            for (var i = 0; i < weights.Length; i++) weights[i] += change[i];
            if (change.Max(Math.Abs) < Settled) break;
        }

        return weights;
    }

    private static double[,] Slopes(IReadOnlyList<Example> examples, double[] weights, double penalty, out double[] gradient)
    {
        var size = weights.Length;
        var slopes = new double[size, size];
        gradient = new double[size];
        foreach (var (evidence, isSame, weight) in examples)
        {
            var likely = 1 / (1 + Math.Exp(-Sum(weights, evidence)));
            for (var i = 0; i < size; i++)
            {
                if (evidence[i] == 0) continue;
                gradient[i] += weight * ((isSame ? 1 : 0) - likely) * evidence[i];
                for (var j = 0; j <= i; j++) slopes[i, j] += weight * likely * (1 - likely) * evidence[i] * evidence[j];
            }
        }

        for (var i = 1; i < size; i++)
        {
            gradient[i] -= penalty * weights[i];
            slopes[i, i] += penalty;
            for (var j = 0; j < i; j++) slopes[j, i] = slopes[i, j];
        }

        return slopes;
    }

    private static double Sum(double[] weights, double[] evidence)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++) sum += weights[i] * evidence[i];
        return sum;
    }

    // Elimination without exchange of rows: the matrix is symmetric and positive.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var c = 0; c < size; c++)
        {
            for (var r = c + 1; r < size; r++)
            {
                var share = matrix[r, c] / matrix[c, c];
                for (var i = c; i < size; i++) matrix[r, i] -= share * matrix[c, i];
                right[r] -= share * right[c];
            }
        }

        for (var c = size - 1; c >= 0; c--)
        {
            for (var i = c + 1; i < size; i++) right[c] -= matrix[c, i] * right[i];
            right[c] /= matrix[c, c];
        }

        return right;
    }
}

/// <summary>Two statements of a dossier: the evidence on them, and whether the gold answers have them in one claim.</summary>
/// <param name="Evidence">As <c>PairEvidence</c> gives it.</param>
/// <param name="IsSame">True for one claim.</param>
/// <param name="Weight">How much it counts in learning.</param>
internal readonly record struct Example(double[] Evidence, bool IsSame, double Weight = 1);
