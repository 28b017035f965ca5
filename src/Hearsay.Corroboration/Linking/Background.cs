namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Which words of a content only set the scene: "a boat left harbour <i>before the storm broke</i>" speaks of the boat. From such a
/// word to the end of the sentence, or to the comma when the sentence begins with it; a hypothetical sentence as a whole.
/// </summary>
internal static class Background
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "before", "after", "when", "while", "until", "till", "since", "once", "if" };

    /// <summary>One flag for each word.</summary>
    public static bool[] In(IReadOnlyList<Word> words)
    {
        var flags = new bool[words.Count];
        var (inside, leading, hypothetical) = (false, false, false);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].AtStart) (inside, leading, hypothetical) = (false, false, IsHypothetical(words, i));
            if (leading && words[i].AfterComma) inside = leading = false;
            if (Openers.Contains(words[i].Lower) && i + 1 < words.Count && !words[i + 1].AtStart)
            {
                inside = true;
                leading |= words[i].AtStart;
            }

            flags[i] = inside || hypothetical;
        }

        return flags;
    }

    // "A flood would have torn the gate off" tells of no flood and no gate torn off.
    private static bool IsHypothetical(IReadOnlyList<Word> words, int start)
    {
        for (var i = start; i + 1 < words.Count && (i == start || !words[i].AtStart); i++)
            if (words[i].Lower == "would" && words[i + 1].Lower == "have" && !words[i + 1].AtStart) return true;
        return false;
    }
}
