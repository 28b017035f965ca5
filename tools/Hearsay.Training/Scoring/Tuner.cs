using Hearsay.Reading.Network;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Scoring;

/// <summary>Chooses on dev what training leaves open: the weights of the evidence and the threshold.</summary>
internal static class Tuner
{
    /// <summary>Settings before tuning.</summary>
    public static Dictionary<string, double> Untuned(TrainingOptions options) => new()
    {
        ["lexicalShare"] = options.Lexical ? options.LexicalShare : 0,
        ["cueThreshold"] = 0.15,
        ["runPrice"] = 2,
    };

    /// <summary>The tuned settings and each compartment's figures with them.</summary>
    public static (Dictionary<string, double> Settings, IReadOnlyList<Scorecard> Figures) Tune(IReadOnlyList<DevSet> dev, ReaderNetwork network)
    {
        var settings = new Dictionary<string, double>(network.Metadata.Settings);
        var found = dev.Select(d => d.Candidates(network, FinderSettings.Of(network.Metadata))).ToList();
        var weights = Calibration.Fit([.. found.SelectMany(f => f)]);
        for (var i = 0; i < weights.Length; i++) settings[$"confidence{i}"] = Math.Round(weights[i], 4);
        var (threshold, figures) = Calibration.Tune(found, weights);
        settings["threshold"] = threshold;
        return (settings, figures);
    }
}
