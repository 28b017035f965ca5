using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>A statement as an export shows it.</summary>
/// <param name="Statement">The statement, its texts as they are shown; its spans count in the report's own text.</param>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The words that report the act of saying.</param>
/// <param name="Content">What is said.</param>
internal sealed record ShownStatement(Statement Statement, IReadOnlyList<ShownSpan> Speaker, IReadOnlyList<ShownSpan> Cue, IReadOnlyList<ShownSpan> Content)
{
    /// <summary>What is said, in one string.</summary>
    public string Quote => string.Join(" … ", Content.Select(span => span.Words));
}
