namespace Hearsay.Reading.Statements;

/// <summary>A set of word sequences, looked up at a place in a text in time that depends on the set's longest member alone.</summary>
internal sealed class Phrases
{
    private readonly Node _root = new();

    // A bit for the mark of each first word: most words of a text fail here, without being looked up.
    private readonly ulong[] _marks = new ulong[(WordMark.Most + 1) / 64];

    /// <summary>The phrases, each as lower-case words parted by single spaces, clitics apart ("did n't").</summary>
    public Phrases(params IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases) _root.Add(phrase.Split(' '));
        foreach (var mark in FirstWords.Select(WordMark.Of)) _marks[mark / 64] |= 1ul << (mark % 64);
    }

    /// <summary>The words that phrases begin with.</summary>
    public IEnumerable<string> FirstWords => _root.Words;

    /// <summary>Number of tokens of the longest phrase that starts at <paramref name="at"/> and ends before <paramref name="end"/>; 0 for none.</summary>
    public int LengthAt(TokenWords words, int at, int end)
    {
        var mark = words.Mark(at);
        return (_marks[mark / 64] & (1ul << (mark % 64))) == 0 ? 0 : _root.LengthAt(words, at, end);
    }

    /// <summary>True when a phrase starts at <paramref name="at"/>.</summary>
    public bool At(TokenWords words, int at, int end) => LengthAt(words, at, end) > 0;

    /// <summary>Index of the first phrase in a range of tokens, or -1.</summary>
    public int FirstIn(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (At(words, i, end)) return i;
        return -1;
    }

    /// <summary>True when a phrase stands anywhere in a range of tokens.</summary>
    public bool AnyIn(TokenWords words, int start, int end) => FirstIn(words, start, end) >= 0;

    /// <summary>Number of tokens of the longest phrase that ends just before <paramref name="end"/>; 0 for none.</summary>
    public int LengthBefore(TokenWords words, int end, int start)
    {
        for (var at = Math.Max(start, end - 6); at < end; at++)
            if (LengthAt(words, at, end) == end - at) return end - at;
        return 0;
    }

    /// <summary>What may follow the words so far: phrases that begin alike share them.</summary>
    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);
        private bool _endsPhrase;

        public IEnumerable<string> Words => _next.Keys;

        public void Add(ReadOnlySpan<string> phrase)
        {
            var node = this;
            foreach (var word in phrase)
            {
                if (!node._next.TryGetValue(word, out var next)) node._next.Add(word, next = new Node());
                node = next;
            }

            node._endsPhrase = true;
        }

        public int LengthAt(TokenWords words, int at, int end)
        {
            var (node, longest) = (this, 0);
            for (var i = at; i < end && node._next.Count > 0 && node._next.TryGetValue(words[i], out var next); i++)
            {
                node = next;
                if (node._endsPhrase) longest = i + 1 - at;
            }

            return longest;
        }
    }
}
