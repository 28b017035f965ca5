using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>Who says an act of saying, and through whom.</summary>
internal sealed record ActSource
{
    /// <summary>The speaker, or null when nothing tells.</summary>
    public Source? Source { get; init; }

    /// <summary>The carriers, nearest to the source first.</summary>
    public IReadOnlyList<Source> Via { get; init; } = [];

    /// <summary>True when the speaker is the report's publisher.</summary>
    public bool IsReport { get; init; }

    /// <summary>True when the speaker was held captive.</summary>
    public bool InCustody { get; init; }
}
