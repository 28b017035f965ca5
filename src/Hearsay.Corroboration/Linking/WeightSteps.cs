using System.Numerics;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Counts in steps, so that the weights made of them stay what they are while a dossier grows, but at a step: half a power of two apart up to as many as the index of
/// candidates looks at, four times apart beyond, and powers of two for the number of wordings.
/// </summary>
internal static class WeightSteps
{
    // Beyond this a concept brings no two statements together, and its weight need not be told so finely.
    private const int Fine = CandidateIndex.LongestPosting;

    /// <summary>The step that stands for how many wordings have a concept.</summary>
    public static double OfFrequency(int count) => count <= Fine
        ? Math.Pow(2, Math.Round(2 * Math.Log2(count), MidpointRounding.AwayFromZero) / 2)
        : Fine * Math.Pow(4, Math.Round(Math.Log2(count / (double)Fine) / 2, MidpointRounding.AwayFromZero));

    /// <summary>The step that stands for how many wordings a dossier has: the next power of two.</summary>
    public static double OfWordings(int count) => BitOperations.RoundUpToPowerOf2((uint)count);
}
