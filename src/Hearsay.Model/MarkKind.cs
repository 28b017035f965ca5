namespace Hearsay.Model;

/// <summary>What sort of place in an original a <see cref="TextMark"/> leads to.</summary>
public enum MarkKind
{
    /// <summary>A page of a paged document, counted from 1.</summary>
    Page,

    /// <summary>The time at which the words begin in a recording.</summary>
    Time,

    /// <summary>A message of a mailbox or messenger.</summary>
    Message,
}
