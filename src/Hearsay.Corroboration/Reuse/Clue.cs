namespace Hearsay.Corroboration.Reuse;

/// <summary>A concept, a name or a number in a sentence, by which it is known again in other words.</summary>
/// <param name="Key">Hash of the concept, the same on every machine.</param>
/// <param name="Weight">What it is worth where nobody else tells it: 1 for a word, parts of 1 for the words of a name.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Clue(ulong Key, float Weight, ClueKind Kind);

/// <summary>What a clue is.</summary>
internal enum ClueKind
{
    /// <summary>What is done, and with what.</summary>
    Word,

    /// <summary>A word of a name: two reporters of one event have their names alike.</summary>
    Name,

    /// <summary>A number.</summary>
    Number,
}
