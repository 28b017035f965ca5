using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>An attribution as the network sees it, in token indices of one passage.</summary>
internal sealed record Candidate
{
    /// <summary>The cue's tokens.</summary>
    public required TokenRange Cue { get; init; }

    /// <summary>The speaker's tokens; null when there is none.</summary>
    public required TokenRange? Speaker { get; init; }

    /// <summary>The content's runs.</summary>
    public required IReadOnlyList<TokenRange> Content { get; init; }

    /// <summary>What the confidence is made from: 1, the cue's log-odds, the verdict, the content's certainty, the speaker's.</summary>
    public required IReadOnlyList<double> Evidence { get; init; }

    /// <summary>Calibrated probability that cue, speaker and content are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Decodes one cue's scores.</summary>
    public static Candidate Of(Passage passage, TokenRange cue, float probability, ArgumentScores scores, FinderSettings settings)
    {
        var speaker = ArgumentDecoder.Speaker(scores, passage.Count, cue);
        var content = ArgumentDecoder.Content(scores, passage.Count, cue, speaker, settings.RunPrice);
        double[] evidence = [1, LogOdds(probability), scores.Verdict, Certainty(content, scores.Content), speaker is { } s ? Certainty([s], scores.Speaker) : 0];
        var sum = 0.0;
        for (var i = 0; i < evidence.Length; i++) sum += evidence[i] * settings.Weights[i];
        return new Candidate { Cue = cue, Speaker = speaker, Content = content, Evidence = evidence, Confidence = 1 / (1 + Math.Exp(-sum)) };
    }

    private static double LogOdds(double p) => Math.Log(Math.Clamp(p, 1e-4, 1 - 1e-4) / (1 - Math.Clamp(p, 1e-4, 1 - 1e-4)));

    /// <summary>Mean probability of the role over its tokens, less a half; 0 for a role without tokens.</summary>
    private static double Certainty(List<TokenRange> runs, Func<int, float> probability)
    {
        var (sum, count) = (0.0, 0);
        foreach (var run in runs)
            for (var i = run.Start; i < run.End; i++, count++) sum += probability(i);
        return count == 0 ? 0 : (sum / count) - 0.5;
    }
}
