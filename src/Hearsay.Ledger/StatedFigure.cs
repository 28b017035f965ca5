using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A figure with who states it and where.</summary>
public sealed record StatedFigure
{
    /// <summary>SHA-256 of the report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Name of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Identity of the statement.</summary>
    public required string StatementId { get; init; }

    /// <summary>Name of the statement's source, or null when nothing tells.</summary>
    public string? Source { get; init; }

    /// <summary>What the speaker does with the content.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The figure.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The words the figure stands in.</summary>
    public required string Words { get; init; }

    /// <summary>The words of the same line before the figure, whole words, at most 80 UTF-16 units.</summary>
    public string Before { get; init; } = "";

    /// <summary>The words of the same line after the figure, whole words, at most 80 UTF-16 units.</summary>
    public string After { get; init; } = "";
}
