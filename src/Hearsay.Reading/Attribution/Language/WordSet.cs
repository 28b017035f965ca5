using System.Collections.Frozen;

namespace Hearsay.Reading.Attribution.Language;

/// <summary>A fixed set of words that is asked by spans, without regard to capitals.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>The words of a list separated by spaces.</summary>
    public WordSet(string words) =>
        _lookup = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word is in the set.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);
}
