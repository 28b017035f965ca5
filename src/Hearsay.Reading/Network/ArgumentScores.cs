namespace Hearsay.Reading.Network;

/// <summary>What the argument layer says of one cue.</summary>
/// <param name="Roles">For each token of the passage the probabilities of neither, speaker, content.</param>
/// <param name="Verdict">Log-odds that the cue reports an act of saying at all.</param>
internal sealed record ArgumentScores(float[] Roles, float Verdict)
{
    /// <summary>Probability that a token belongs to the speaker.</summary>
    public float Speaker(int token) => Roles[(3 * token) + 1];

    /// <summary>Probability that a token belongs to the content.</summary>
    public float Content(int token) => Roles[(3 * token) + 2];
}
