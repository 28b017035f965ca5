namespace Hearsay.Model;

/// <summary>What sort of place in an original a <see cref="TextMark"/> leads to.</summary>
public enum MarkKind
{
    /// <summary>A page of a paged document, counted from 1.</summary>
    Page,

    /// <summary>The time at which the words begin in a recording.</summary>
    Time,

    /// <summary>A message of a mailbox or messenger, or an item of a feed.</summary>
    Message,

    /// <summary>A record of a web archive: its identity, and when it was fetched.</summary>
    Record,
}
