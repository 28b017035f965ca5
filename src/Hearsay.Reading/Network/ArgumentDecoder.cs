using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Turns role probabilities into spans. The speaker is the contiguous run with the greatest sum of log-odds; the content is
/// the set of runs with the greatest sum less a price for each run (a two-state Viterbi search), so that neither a single
/// doubtful token breaks a content nor a single stray one makes a piece of its own.
/// </summary>
internal static class ArgumentDecoder
{
    private const float Least = 1e-4f;

    /// <summary>The speaker's tokens, or null when none is likelier than not.</summary>
    public static TokenRange? Speaker(ArgumentScores scores, int count, TokenRange cue)
    {
        var (best, run) = (0f, 0f);
        var (start, found) = (0, (TokenRange?)null);
        for (var i = 0; i < count; i++)
        {
            if (run <= 0) (run, start) = (0, i);
            run += cue.Contains(i) ? float.NegativeInfinity : LogOdds(scores.Speaker(i));
            if (run > best) (best, found) = (run, new TokenRange(start, i + 1));
        }

        return found;
    }

    /// <summary>The content's runs in order; none of their tokens belongs to the cue or the speaker.</summary>
    public static List<TokenRange> Content(ArgumentScores scores, int count, TokenRange cue, TokenRange? speaker, float price)
    {
        var starts = new bool[count];
        var stays = new bool[count];
        var (on, off) = (float.NegativeInfinity, 0f);
        for (var i = 0; i < count; i++)
        {
            var gain = cue.Contains(i) || speaker?.Contains(i) == true ? float.NegativeInfinity : LogOdds(scores.Content(i));
            var offBefore = off;
            stays[i] = on > off;
            off = Math.Max(off, on);
            starts[i] = offBefore - price > on;
            on = Math.Max(on, offBefore - price) + gain;
        }

        return Trace(starts, stays, on > off);
    }

    private static List<TokenRange> Trace(bool[] starts, bool[] stays, bool isOn)
    {
        var runs = new List<TokenRange>();
        var end = starts.Length;
        for (var i = starts.Length - 1; i >= 0; i--)
        {
            if (isOn && starts[i])
            {
                runs.Add(new TokenRange(i, end));
                isOn = false;
            }
            else if (!isOn && stays[i])
            {
                (isOn, end) = (true, i);
            }
        }

        runs.Reverse();
        return runs;
    }

    private static float LogOdds(float p) => MathF.Log(Math.Max(p, Least)) - MathF.Log(Math.Max(1 - p, Least));
}
