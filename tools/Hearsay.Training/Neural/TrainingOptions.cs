namespace Hearsay.Training.Neural;

/// <summary>Everything that decides a training run; the same options and corpora give the same model on the same machine.</summary>
internal sealed record TrainingOptions
{
    /// <summary>What the model calls itself.</summary>
    public string Name { get; init; } = "hearsay-reader 1";

    public int Seed { get; init; } = 1;

    public int Epochs { get; init; } = 7;

    /// <summary>Tokens a batch, padding included.</summary>
    public int BatchTokens { get; init; } = 1600;

    public double Rate { get; init; } = 2e-3;

    /// <summary>Length of a state in one direction of the encoder.</summary>
    public int Hidden { get; init; } = 128;

    public int Layers { get; init; } = 1;

    public int WordSize { get; init; } = 64;

    /// <summary>Length of the argument layer's projections.</summary>
    public int ArgumentInput { get; init; } = 96;

    public int ArgumentHidden { get; init; } = 64;

    public double Dropout { get; init; } = 0.33;

    /// <summary>A word seen n times in training is hidden with probability x / (x + n).</summary>
    public double WordDropout { get; init; } = 0.5;

    /// <summary>Share of the training documents used, for the learning curve.</summary>
    public double Fraction { get; init; } = 1;

    /// <summary>How often an epoch passes over the corpora that mark speech within speech, which are small and of many styles.</summary>
    public int NestedTimes { get; init; } = 2;

    /// <summary>Decay of the running average of the weights that is evaluated and kept.</summary>
    public double Averaging { get; init; } = 0.999;

    /// <summary>Passes of the lexical cue model.</summary>
    public int LexicalEpochs { get; init; } = 6;

    /// <summary>Evaluations on dev without a better relation F1 after which training stops.</summary>
    public int Patience { get; init; } = 4;

    /// <summary>False leaves the frozen word vectors out (ablation).</summary>
    public bool Vectors { get; init; } = true;

    /// <summary>False leaves the lexical cue model out (ablation).</summary>
    public bool Lexical { get; init; } = true;

    /// <summary>Share of the lexical model in cue probabilities.</summary>
    public double LexicalShare { get; init; } = 0.25;

    /// <summary>Share of the teachers' opinion on marked passages.</summary>
    public double TeacherShare { get; init; } = 0.5;
}
