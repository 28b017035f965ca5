using System.Globalization;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// How likely two propositions are of one claim: a logistic regression over <see cref="PairEvidence"/>. Its weights are learned by
/// <c>tools/Hearsay.Linking</c> from dossiers with gold answers and stand in <c>PairWeights.txt</c>.
/// </summary>
/// <param name="weights">One for each of <see cref="Names"/>.</param>
internal sealed class PairModel(IReadOnlyList<double> weights)
{
    /// <summary>The names of the evidence, in order; the weights' file is read by them.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "bias", "most", "least", "product", "lesser evidence", "evidence", "names", "words", "most around", "least around", "around", "short", "short and around",
        "long and most", "same telling measure", "same unit", "scopes clash", "only one counts", "figures agree", "figures conflict", "same scope", "one has a scope",
        "same numbers", "other numbers", "same doing", "other doings", "other doings and most", "same day", "same day and most", "days clash", "one is of long ago", "names clash", "names around", "word pairs",
        "sentences", "same source", "same source and most", "same report", "same report and source", "near", "one answers", "both answer", "answer and most",
        "answer and around", "source answers itself", "copy", "copy and most", "related", "points", "points and around", "negations differ", "unsure reading", "both narrated", "one narrated",
        "same doer", "same done to", "other done to", "one first", "both first", "other names first", "same doing first", "numbered otherwise", "answer and first",
        "rarest", "answer and rarest", "names the speaker",
    ];

    /// <summary>The weights that come with the program.</summary>
    public static PairModel Default { get; } = Load();

    /// <summary>The likelihood, 0 to 1.</summary>
    /// <exception cref="ArgumentException">There is not one number for each weight.</exception>
    public double Of(IReadOnlyList<double> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        if (evidence.Count != weights.Count) throw new ArgumentException($"There are {evidence.Count} numbers for {weights.Count} weights: PairWeights.txt is of another version. Train it again.", nameof(evidence));
        var sum = 0.0;
        for (var i = 0; i < weights.Count; i++) sum += evidence[i] * weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static PairModel Load()
    {
        var known = Lexicon.Resource("PairWeights.txt").Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(": "))
            .ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
        return new PairModel([.. Names.Select(n => known[n])]);
    }
}
