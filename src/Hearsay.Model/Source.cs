namespace Hearsay.Model;

/// <summary>Who says something, or carries what another said. Not the publisher of the report unless it speaks itself.</summary>
public sealed record Source
{
    /// <summary>The fullest name the report gives it, without a leading article for proper names.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of voice it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Office or description given with the name ("spokesman for the port"), or null.</summary>
    public string? Role { get; init; }

    /// <summary>Other words the report uses for the same source, the name left out.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
