namespace Hearsay.Corroboration.Linking;

/// <summary>What the words of a content say, whoever says them and wherever: the same words are read once. For its members see <see cref="Proposition"/>.</summary>
/// <param name="Words">The words.</param>
internal sealed record SpokenWords(List<Word> Words)
{
    /// <summary>See <see cref="Proposition.Wording"/>.</summary>
    public required string Wording { get; init; }

    /// <summary>See <see cref="Proposition.Terms"/>.</summary>
    public required TermList Terms { get; init; }

    /// <summary>See <see cref="Proposition.Sentences"/>.</summary>
    public required IReadOnlyList<TermList> Sentences { get; init; }

    /// <summary>The numbers among the words.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>See <see cref="Proposition.Names"/>.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>See <see cref="Proposition.Doings"/>.</summary>
    public required IReadOnlyList<string> Doings { get; init; }

    /// <summary>See <see cref="Proposition.Roles"/>.</summary>
    public required Roles Roles { get; init; }

    /// <summary>See <see cref="Proposition.Contraries"/>.</summary>
    public required IReadOnlyList<string> Contraries { get; init; }

    /// <summary>See <see cref="Proposition.Denied"/>.</summary>
    public required IReadOnlyList<string> Denied { get; init; }

    /// <summary>See <see cref="Proposition.IsPlainlyNegated"/>.</summary>
    public required bool IsPlainlyNegated { get; init; }

    /// <summary>See <see cref="Proposition.SaysNot"/>.</summary>
    public required bool SaysNot { get; init; }

    /// <summary>See <see cref="Proposition.IsNegated"/>.</summary>
    public required bool IsNegated { get; init; }
}
