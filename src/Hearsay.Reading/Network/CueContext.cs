using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>How a token stands to a cue, as rows of the argument layer's tables.</summary>
internal static class CueContext
{
    /// <summary>Number of distance buckets: eleven on either side and the cue itself.</summary>
    public const int Distances = 23;

    /// <summary>Number of relations: in the cue's sentence, an earlier one, a later one.</summary>
    public const int Relations = 3;

    private static readonly int[] Limits = [1, 2, 3, 4, 6, 9, 14, 20, 30, 50, int.MaxValue];

    /// <summary>The bucket of the distance from a token to the nearest token of the cue.</summary>
    public static int Distance(int token, TokenRange cue)
    {
        if (cue.Contains(token)) return 0;
        var distance = token < cue.Start ? cue.Start - token : token - cue.End + 1;
        var bucket = 1;
        while (distance > Limits[bucket - 1]) bucket++;
        return token < cue.Start ? bucket : bucket + Limits.Length;
    }

    /// <summary>The relation of a token's sentence to the cue's.</summary>
    public static int Relation(Passage passage, int token, TokenRange cue) =>
        Math.Sign(passage.Sentence[token] - passage.Sentence[cue.Start]) switch { 0 => 0, < 0 => 1, _ => 2 };
}
