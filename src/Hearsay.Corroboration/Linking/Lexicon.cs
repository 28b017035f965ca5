using System.Collections.Concurrent;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The word lists that linking leans on: words that tell nothing, words of time, and words that reports use for one another.
/// They know English only; words of other languages are compared as they are written.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 4;
    private const int CachedStems = 50_000;
    private readonly Dictionary<string, string> _conceptOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phraseStarts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stop;
    private readonly HashSet<string> _time;
    private readonly ConcurrentDictionary<string, string> _stems = new(StringComparer.Ordinal);

    private Lexicon(IEnumerable<string> stop, IEnumerable<string> time, IEnumerable<string> synonyms)
    {
        _stop = WordsOf(stop);
        _time = WordsOf(time);
        foreach (var line in synonyms.Where(IsEntry)) Add(line);
    }

    /// <summary>The lists that come with the program.</summary>
    public static Lexicon Default { get; } = new(Resource("StopWords.txt"), Resource("TimeWords.txt"), Resource("Synonyms.txt"));

    /// <summary>True when the folded word tells nothing of what a statement is about.</summary>
    public bool IsStop(string lower) => _stop.Contains(lower);

    /// <summary>True when the folded word only names a time.</summary>
    public bool IsTime(string lower) => _time.Contains(lower);

    /// <summary>The concepts of the words in their order, phrases first; each with the index of its first word.</summary>
    public List<(string Concept, int Word)> Concepts(IReadOnlyList<Word> words)
    {
        var found = new List<(string, int)>();
        for (var i = 0; i < words.Count;)
        {
            var (concept, length) = Phrase(words, i);
            if (concept is not null) found.Add((concept, i));
            else if (!IsStop(words[i].Lower)) found.Add((ConceptOf(words[i].Lower), i));
            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>The concept of one folded word: its line in the list, else its stem.</summary>
    public string ConceptOf(string lower)
    {
        var stem = StemOf(lower);
        return _conceptOf.TryGetValue(lower, out var listed) || _conceptOf.TryGetValue(stem, out listed) ? listed : stem;
    }

    // Bounded: the words come from whatever people add.
    private string StemOf(string lower) => _stems.Count < CachedStems ? _stems.GetOrAdd(lower, Stemmer.Stem) : Stemmer.Stem(lower);

    private (string? Concept, int Length) Phrase(IReadOnlyList<Word> words, int at)
    {
        if (!_phraseStarts.Contains(StemOf(words[at].Lower))) return (null, 0);
        for (var length = Math.Min(LongestPhrase, words.Count - at); length > 1; length--)
        {
            var key = string.Join(' ', Enumerable.Range(at, length).Select(i => StemOf(words[i].Lower)));
            if (_conceptOf.TryGetValue(key, out var concept)) return (concept, length);
        }

        return (null, 0);
    }

    private void Add(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var concept = line[..colon].Trim();
        foreach (var entry in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var stems = entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(StemOf).ToArray();
            _conceptOf.TryAdd(string.Join(' ', stems), concept);
            if (stems.Length > 1) _phraseStarts.Add(stems[0]);
            else _conceptOf.TryAdd(entry, concept);
        }
    }

    private static HashSet<string> WordsOf(IEnumerable<string> lines) =>
        new(lines.Where(IsEntry).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    private static bool IsEntry(string line) => line.Length > 0 && line[0] != '#';

    private static List<string> Resource(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing from the assembly; build it again.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line.Trim());
        return lines;
    }
}
