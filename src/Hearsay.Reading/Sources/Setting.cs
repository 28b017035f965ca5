using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>What the words for a speaker stand in, which decides whom a pronoun among them can mean.</summary>
internal sealed record Setting
{
    /// <summary>Words that stand in nobody's mouth.</summary>
    public static Setting None { get; } = new();

    /// <summary>Whoever's words they stand in, or null.</summary>
    public Entity? Holder { get; init; }

    /// <summary>True when the holder's own words are given: then "he" is someone else, and "I" the holder.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>What the speaker says: who is named there is not "he" who says it.</summary>
    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>The last word of the cue, or empty.</summary>
    public string Cue { get; init; } = "";
}
