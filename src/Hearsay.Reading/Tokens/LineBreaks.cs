namespace Hearsay.Reading.Tokens;

/// <summary>Looks at the white space between two tokens for line ends. It knows nothing of the words around them.</summary>
internal static class LineBreaks
{
    /// <summary>Number of line ends in a stretch; <c>\r\n</c> is one.</summary>
    public static int Count(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length; i++)
        {
            if (!IsLineEnd(gap[i])) continue;
            if (gap[i] == '\r' && i + 1 < gap.Length && gap[i + 1] == '\n') i++;
            count++;
        }

        return count;
    }

    /// <summary>The stretch between two tokens.</summary>
    public static ReadOnlySpan<char> Between(string text, Token left, Token right) => text.AsSpan(left.Span.End, right.Span.Start - left.Span.End);

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u2028' or '\u2029' or '\f' or '\v' or '\u0085';
}
