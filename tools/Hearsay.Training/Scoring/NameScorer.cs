using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Scoring;

/// <summary>Names found against names given: exact span and kind, as CoNLL 2003 counts (Tjong Kim Sang and De Meulder).</summary>
internal static class NameScorer
{
    /// <summary>The score of each kind.</summary>
    public static Dictionary<NameKind, Score> Score(IEnumerable<(int[] Gold, int[] Found)> sentences)
    {
        var scores = Enum.GetValues<NameKind>().ToDictionary(k => k, _ => default(Score));
        foreach (var (gold, found) in sentences)
        {
            var (right, given) = (NameLabels.Names(gold).ToHashSet(), NameLabels.Names(found).ToList());
            foreach (var name in right) scores[name.Kind] += new Score(0, 0, 1);
            foreach (var name in given) scores[name.Kind] += new Score(right.Contains(name) ? 1 : 0, 1, 0);
        }

        return scores;
    }
}
