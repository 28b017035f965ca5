namespace Hearsay.Model;

/// <summary>What one statement does to another, as the text says it. Not what a reader would conclude from the two.</summary>
public enum Relation
{
    /// <summary>Speaks of it without saying it again: "rejected that", "declined to comment on it", "could not be verified".</summary>
    About,

    /// <summary>Says that it holds, or is told as agreeing with it: "confirms", "corroborates", "echoing".</summary>
    Supports,

    /// <summary>Cannot be true with it, and the text sets the two against each other: "contradicts", "contrary to what she said".</summary>
    Contradicts,

    /// <summary>Takes its place: a correction, a later count by the same source.</summary>
    Corrects,

    /// <summary>Is the reply to it.</summary>
    Answers,

    /// <summary>Says the same again.</summary>
    Repeats,
}
