namespace Hearsay.Reading.Names;

/// <summary>What the names of one report are the names of, by their words: the kind that most mentions were found to have.</summary>
internal sealed class NameKinds
{
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts a report's names.</summary>
    public NameKinds(AnnotatedText text)
    {
        foreach (var name in text.Names)
        {
            var words = text.SpanOf(name.Tokens).In(text.Text);
            if (!_counts.TryGetValue(words, out var counts)) _counts[words] = counts = new int[Enum.GetValues<NameKind>().Length];
            counts[(int)name.Kind]++;
        }
    }

    /// <summary>The kind of a name, or null when these words were not found to be one.</summary>
    public NameKind? Of(string name) => _counts.TryGetValue(name, out var counts) ? (NameKind)Array.IndexOf(counts, counts.Max()) : null;
}
