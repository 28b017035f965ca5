using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>A statement in the making: the spans that were found, trimmed, with what the steps so far have made of them.</summary>
internal sealed record Act
{
    /// <summary>What the finder gave.</summary>
    public required Attribution.Attribution Found { get; init; }

    /// <summary>The content without its edges; never empty.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>How the words are given.</summary>
    public required Mode Mode { get; init; }

    /// <summary>Index of the act whose content holds this one, or -1.</summary>
    public int Outer { get; init; } = -1;

    /// <summary>The act whose speaker goes on here without speaker or cue; null for any other.</summary>
    public Attribution.Attribution? Continues { get; init; }

    /// <summary>From the first character of the content to its last.</summary>
    public TextSpan Whole => Content[0].Cover(Content[^1]);

    /// <summary>Where it begins in the text: the first character of any of its spans.</summary>
    public int Start => Math.Min(First(Content), Math.Min(First(Found.Speaker), First(Found.Cue)));

    /// <summary>True when the report speaks in its own voice.</summary>
    public bool IsNarrated => Mode == Mode.Narrated;

    /// <summary>The content's tokens, from the first to the last.</summary>
    public TokenRange Tokens(TokenWords words) => words.RangeOf(Whole);

    private static int First(IReadOnlyList<TextSpan> spans)
    {
        var first = int.MaxValue;
        for (var i = 0; i < spans.Count; i++) first = Math.Min(first, spans[i].Start);
        return first;
    }
}
