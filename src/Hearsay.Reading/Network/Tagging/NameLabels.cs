using System.Numerics;
using Hearsay.Reading.Names;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network.Tagging;

/// <summary>
/// Names as labels of words (Ramshaw and Marcus 1995): 0 in no name, 1 + 2k begins a name of kind k, 2 + 2k goes on with one.
/// </summary>
internal static class NameLabels
{
    /// <summary>Number of labels.</summary>
    public static int Count { get; } = 1 + (2 * Enum.GetValues<NameKind>().Length);

    /// <summary>The label of a name's first word.</summary>
    public static int Begins(NameKind kind) => 1 + (2 * (int)kind);

    /// <summary>True when a label may follow another: a name goes on only with its own kind.</summary>
    public static bool MayFollow(int before, int label) => label == 0 || label % 2 == 1 || before == label || before == label - 1;

    /// <summary>The label with the highest score of those that may follow another; of equals the first.</summary>
    public static int Best<T>(ReadOnlySpan<T> scores, int before)
        where T : INumber<T>
    {
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
            if (scores[label] > scores[best] && MayFollow(before, label)) best = label;
        return best;
    }

    /// <summary>The names of a sentence, in its words' indices.</summary>
    public static IEnumerable<Name> Names(IReadOnlyList<int> labels)
    {
        for (var start = 0; start < labels.Count;)
        {
            var end = start + 1;
            if (labels[start] > 0)
            {
                while (end < labels.Count && labels[end] > 0 && labels[end] % 2 == 0) end++;
                yield return new Name(new TokenRange(start, end), (NameKind)((labels[start] - 1) / 2));
            }

            start = end;
        }
    }
}
