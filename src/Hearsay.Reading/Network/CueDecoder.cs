using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>Turns cue scores into cues: runs of tokens above a threshold, cut where one more likely begins than goes on.</summary>
internal static class CueDecoder
{
    /// <summary>The cues, with the highest probability among their tokens.</summary>
    public static List<FoundCue> Decode(CueScores scores, float threshold)
    {
        var cues = new List<FoundCue>();
        for (var i = 0; i < scores.Count;)
        {
            if (scores.Either(i) < threshold)
            {
                i++;
                continue;
            }

            var (start, best) = (i, scores.Either(i));
            for (i++; i < scores.Count && GoesOn(scores, i, threshold); i++) best = Math.Max(best, scores.Either(i));
            cues.Add(new FoundCue(new TokenRange(start, i), best));
        }

        return cues;
    }

    private static bool GoesOn(CueScores scores, int i, float threshold) =>
        scores.Either(i) >= threshold && scores.Inside(i) >= scores.Begins(i) && scores.Inside(i) >= 0.5f * (1 - scores.Either(i));
}
