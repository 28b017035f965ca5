namespace Hearsay.Model;

/// <summary>What a report says of itself outside its text. A value that is not known is null, never guessed.</summary>
public sealed record ReportHeader
{
    /// <summary>The headline or name of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published, as written.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>When it was changed last, as written; null when it says nothing of a change.</summary>
    public Timestamp? Modified { get; init; }

    /// <summary>The address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it, as credited.</summary>
    public string? Byline { get; init; }

    /// <summary>The agency whose text it uses, as credited in the header.</summary>
    public string? Agency { get; init; }

    /// <summary>The messenger channel, programme or account it was published through.</summary>
    public string? Channel { get; init; }
}
