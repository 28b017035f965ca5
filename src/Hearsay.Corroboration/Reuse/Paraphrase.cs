using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>That a report tells in other words, in the same order, what an earlier one tells.</summary>
/// <param name="From">The report that told it first.</param>
/// <param name="Strength">How much both tell; see <see cref="TellingAlignment.Strength"/>.</param>
/// <param name="IsCredited">True when the later one names the earlier one's publisher.</param>
internal sealed record Paraphrase(Report From, double Strength, bool IsCredited)
{
    /// <summary>The sentences that match, in their order in both.</summary>
    public required IReadOnlyList<RetoldPassage> Lines { get; init; }

    /// <summary>True when it is taken for a copy; else a person may be asked.</summary>
    public required bool IsSure { get; init; }

    /// <summary>True when a statement of the later report stands in a sentence that tells what the one of a statement of the earlier report does.</summary>
    public bool Tells(Statement later, Statement earlier) => Lines.Any(l => Overlap(later, l.Here) && Overlap(earlier, l.There));

    /// <summary>The sentences of both, in their order.</summary>
    /// <param name="later">The later report.</param>
    public IReadOnlyList<SharedPassage> Passages(Report later) => [.. Lines.Select(l => new SharedPassage(later, l.Here, From, l.There, 0) { InOtherWords = true })];

    private static bool Overlap(Statement statement, TextSpan line) => statement.Content.Any(c => c.Overlaps(line));

    /// <inheritdoc/>
    public bool Equals(Paraphrase? other) => other is not null && ReferenceEquals(From, other.From) && Strength.Equals(other.Strength)
        && IsCredited == other.IsCredited && IsSure == other.IsSure && Lines.SequenceEqual(other.Lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From.Sha256, Strength);
}
