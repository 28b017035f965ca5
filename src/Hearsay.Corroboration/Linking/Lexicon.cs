using System.Collections.Concurrent;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The word lists that linking leans on: words that tell nothing, words of time, and words that reports use for one another.
/// They know English only; words of other languages are compared as they are written.
/// </summary>
internal sealed class Lexicon
{
    private const int LongestPhrase = 4;

    // More different words than a large dossier has; what comes later is looked up each time.
    private const int WordsKept = 200_000;
    private readonly ConcurrentDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _conceptOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _kindOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contraryOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _phraseStarts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stop;
    private readonly HashSet<string> _time;

    private Lexicon(IEnumerable<string> stop, IEnumerable<string> time, IEnumerable<string> doings, IEnumerable<string> things, IEnumerable<string> kinds, IEnumerable<string> contraries)
    {
        _stop = WordsOf(stop);
        _time = WordsOf(time);
        foreach (var line in doings.Where(IsEntry)) _doings.Add(Add(line));
        foreach (var line in things.Where(IsEntry)) Add(line);
        foreach (var (kind, narrower) in kinds.Where(IsEntry).Select(Parts))
            foreach (var one in narrower) _kindOf.TryAdd(ConceptOf(one), ConceptOf(kind));
        foreach (var (concept, others) in contraries.Where(IsEntry).Select(Parts))
            foreach (var other in others) _contraryOf.TryAdd(ConceptOf(other), ConceptOf(concept));
    }

    /// <summary>The lists that come with the program.</summary>
    public static Lexicon Default { get; } = new(
        Resource("StopWords.txt"), Resource("TimeWords.txt"), Resource("Doings.txt"), Resource("Things.txt"), Resource("Kinds.txt"), Resource("Contraries.txt"));

    /// <summary>True when the folded word tells nothing of what a statement is about.</summary>
    public bool IsStop(string lower) => _stop.Contains(lower);

    /// <summary>True when the folded word only names a time.</summary>
    public bool IsTime(string lower) => _time.Contains(lower);

    /// <summary>The concepts of the words in their order, phrases before their words; each with the index of its first word and how many it takes.</summary>
    public List<(string Concept, int Word, int Length)> Concepts(IReadOnlyList<Word> words)
    {
        var found = new List<(string, int, int)>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var known = Of(words[i].Lower);
            var (concept, length) = known.LongestPhrase > 0 ? Phrase(words, i, known.LongestPhrase) : (null, 0);
            if (concept is not null) found.Add((concept, i, length));
            else if (!known.IsStop) found.Add((known.Concept, i, 1));
            i += Math.Max(1, length);
        }

        return found;
    }

    /// <summary>The wider concept that a concept falls under, or null.</summary>
    public string? KindOf(string concept) => _kindOf.GetValueOrDefault(concept);

    /// <summary>True for a concept of something that happens or is done, as far as the lists know it.</summary>
    public bool IsDoing(string concept) => _doings.Contains(concept);

    /// <summary>The concept that a concept says the contrary of ("intact": "collapse"), or null.</summary>
    public string? ContraryOf(string concept) => _contraryOf.GetValueOrDefault(concept);

    /// <summary>The concept of one folded word: its line in the list, else its stem.</summary>
    public string ConceptOf(string lower) => Of(lower).Concept;

    private (string? Concept, int Length) Phrase(IReadOnlyList<Word> words, int at, int longest)
    {
        for (var length = Math.Min(longest, words.Count - at); length > 1; length--)
        {
            var key = Of(words[at].Lower).Stem;
            for (var i = 1; i < length; i++) key = $"{key} {Of(words[at + i].Lower).Stem}";
            if (_conceptOf.TryGetValue(key, out var concept)) return (concept, length);
        }

        return (null, 0);
    }

    private Known Of(string lower)
    {
        if (_known.TryGetValue(lower, out var known)) return known;
        var stem = Stemmer.Stem(lower);
        var concept = _conceptOf.TryGetValue(lower, out var listed) || _conceptOf.TryGetValue(stem, out listed) ? listed : stem;
        known = new Known(stem, concept, IsStop(lower), _phraseStarts.GetValueOrDefault(stem));
        // Counting locks all of it, so it is done only for a word not met before.
        if (_known.Count < WordsKept) _known[lower] = known;
        return known;
    }

    private string Add(string line)
    {
        var (concept, entries) = Parts(line);
        foreach (var entry in entries)
        {
            // "=standing": this form alone, not "stand".
            if (entry[0] == '=')
            {
                _conceptOf.TryAdd(entry[1..], concept);
                continue;
            }

            var stems = entry.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Select(Stemmer.Stem).ToArray();
            _conceptOf.TryAdd(string.Join(' ', stems), concept);
            if (stems.Length > 1) _phraseStarts[stems[0]] = Math.Min(LongestPhrase, Math.Max(stems.Length, _phraseStarts.GetValueOrDefault(stems[0])));
            else _conceptOf.TryAdd(entry, concept);
        }

        return concept;
    }

    // What the lists say of a folded word; of how many words the longest phrase is that begins with it, 0 where none does.
    private sealed record Known(string Stem, string Concept, bool IsStop, int LongestPhrase);

    private static (string Head, string[] Entries) Parts(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return (line[..colon].Trim(), line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static HashSet<string> WordsOf(IEnumerable<string> lines) =>
        new(lines.Where(IsEntry).SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)), StringComparer.Ordinal);

    private static bool IsEntry(string line) => line.Length > 0 && line[0] != '#';

    /// <summary>The lines of a list that comes with the program, trimmed.</summary>
    public static List<string> Resource(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is missing from the assembly; build it again.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line.Trim());
        return lines;
    }
}
