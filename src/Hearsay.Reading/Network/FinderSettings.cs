namespace Hearsay.Reading.Network;

/// <summary>What was tuned on dev after training.</summary>
/// <param name="CueThreshold">Least probability for a cue to be looked at.</param>
/// <param name="Threshold">Least confidence for an attribution to be reported.</param>
/// <param name="RunPrice">Log-odds a run of content must bring.</param>
/// <param name="Weights">Bias, then weights of the cue's log-odds, the verdict, the content's and the speaker's mean certainty.</param>
internal sealed record FinderSettings(float CueThreshold, float Threshold, float RunPrice, IReadOnlyList<double> Weights)
{
    /// <summary>The settings a model carries.</summary>
    public static FinderSettings Of(ModelMetadata metadata) => new(
        (float)metadata.Setting("cueThreshold", 0.3),
        (float)metadata.Setting("threshold", 0.4),
        (float)metadata.Setting("runPrice", 3),
        [.. Enumerable.Range(0, 5).Select(i => metadata.Setting($"confidence{i}", i == 1 ? 1 : 0))]);
}
