using Hearsay.Model;

namespace Hearsay.Desk.Text;

/// <summary>What a stretch of text is to a statement.</summary>
internal enum Role
{
    Content,
    Speaker,
    Cue,
    Figure,
}

/// <summary>A stretch that is something to the statement of that number.</summary>
internal readonly record struct Mark(TextSpan Span, int Statement, Role Role);

/// <summary>
/// A stretch of text throughout which the same marks hold. Segments tile the text they were cut from, so overlapping and
/// nested marks need no nested elements.
/// </summary>
internal sealed record Segment(TextSpan Span, IReadOnlyList<Mark> Marks)
{
    public bool Is(Role role) => Marks.Any(mark => mark.Role == role);

    /// <summary>How many statements the stretch is content of: 2 where one is told inside another.</summary>
    public int Depth => Marks.Where(mark => mark.Role == Role.Content).Select(mark => mark.Statement).Distinct().Count();
}
