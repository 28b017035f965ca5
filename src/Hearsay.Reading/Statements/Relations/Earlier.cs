namespace Hearsay.Reading.Statements.Relations;

/// <summary>Looks back from an act for the statement it speaks of. It knows no relation; a rule says what it looks for.</summary>
internal static class Earlier
{
    private const int LookBack = 10;

    private static readonly HashSet<string> Hollow = new(StringComparer.Ordinal)
    {
        "that", "this", "with", "from", "have", "been", "were", "their", "they", "there", "which", "about", "would", "could", "what", "when", "than", "more", "least", "said", "will", "into", "over", "only", "also", "some", "such", "other",
    };

    /// <summary>The nearest act before one that a test lets pass and that neither holds it nor stands within it, or null.</summary>
    public static RelatedAct? Nearest(IReadOnlyList<RelatedAct> acts, int at, Func<RelatedAct, bool> test)
    {
        for (var k = at - 1; k >= Math.Max(0, at - LookBack); k--)
            if (!acts[k].IsWithin(acts[at]) && test(acts[k])) return acts[k];
        return null;
    }

    /// <summary>Share of the telling words of the shorter content that the other has too.</summary>
    public static double Overlap(RelatedAct a, RelatedAct b, TokenWords words)
    {
        var (one, two) = (a.Telling(words), b.Telling(words));
        if (one.Count == 0 || two.Count == 0) return 0;
        if (one.Count > two.Count) (one, two) = (two, one);
        var both = 0;
        foreach (var word in one)
            if (two.Contains(word)) both++;
        return (double)both / one.Count;
    }

    /// <summary>True when the acts' sentences are the same or follow each other, or the two open neighbouring paragraphs.</summary>
    public static bool IsClose(RelatedAct a, RelatedAct b, TokenWords words, int sentences = 2)
    {
        var (one, two) = (words.At(a.Act.Start), words.At(b.Act.Start));
        return one < words.Count && two < words.Count && Math.Abs(words.SentenceAt(one) - words.SentenceAt(two)) <= sentences;
    }

    /// <summary>True when the two begin in one paragraph.</summary>
    public static bool IsOneParagraph(RelatedAct a, RelatedAct b, TokenWords words)
    {
        var (one, two) = (words.At(a.Act.Start), words.At(b.Act.Start));
        return one < words.Count && two < words.Count && words.ParagraphAt(one) == words.ParagraphAt(two);
    }

    /// <summary>The words of a content that tell, by their first five letters.</summary>
    public static HashSet<string> Telling(RelatedAct act, TokenWords words)
    {
        var range = act.Act.Tokens(words);
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = range.Start; i < Math.Min(range.End, range.Start + 60); i++)
            if (words[i].Length > 3 && !Hollow.Contains(words[i])) found.Add(words[i][..Math.Min(5, words[i].Length)]);
        return found;
    }
}
