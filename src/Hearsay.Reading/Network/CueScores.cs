namespace Hearsay.Reading.Network;

/// <summary>For each token of a passage the probabilities that it is no cue, begins one, or goes on with one.</summary>
internal sealed class CueScores(float[] probabilities)
{
    /// <summary>Number of tokens.</summary>
    public int Count => probabilities.Length / LexicalCueModel.Labels;

    /// <summary>Probability that the token begins a cue.</summary>
    public float Begins(int token) => probabilities[(token * LexicalCueModel.Labels) + 1];

    /// <summary>Probability that the token goes on with a cue.</summary>
    public float Inside(int token) => probabilities[(token * LexicalCueModel.Labels) + 2];

    /// <summary>Probability that the token belongs to a cue.</summary>
    public float Either(int token) => Begins(token) + Inside(token);

    /// <summary>The probabilities, three a token.</summary>
    public float[] ToArray() => [.. probabilities];

    /// <summary>The weighted mean of two models' scores; <paramref name="share"/> is the second's.</summary>
    public static CueScores Mix(float[] first, float[] second, float share)
    {
        var mixed = new float[first.Length];
        for (var i = 0; i < mixed.Length; i++) mixed[i] = ((1 - share) * first[i]) + (share * second[i]);
        return new CueScores(mixed);
    }
}
