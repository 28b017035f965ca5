namespace Hearsay.Model;

/// <summary>
/// Translates between UTF-16 offsets, used inside the program, and Unicode code point offsets, used at its borders
/// (the unit of the W3C Web Annotation TextPositionSelector). It does not know grapheme clusters.
/// </summary>
public sealed class CodePointMap
{
    // Index of the second half of every surrogate pair, rising; empty for most texts.
    private readonly int[] _lowSurrogates;
    private readonly int _length;

    /// <summary>Builds the map of one text in time linear in its length.</summary>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _length = text.Length;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) _lowSurrogates = [];
        else _lowSurrogates = [.. Enumerable.Range(1, Math.Max(0, text.Length - 1)).Where(i => char.IsSurrogatePair(text[i - 1], text[i]))];
    }

    /// <summary>Number of code points in the text.</summary>
    public int CodePointCount => _length - _lowSurrogates.Length;

    /// <summary>Code point offset of a UTF-16 offset. An offset within a surrogate pair counts as the pair's start.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToCodePoint(int utf16)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(utf16);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(utf16, _length);
        return utf16 - CountUpTo(utf16);
    }

    /// <summary>UTF-16 offset of a code point offset.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int ToUtf16(int codePoint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoint);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoint, CodePointCount);
        int low = 0, high = _lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lowSurrogates[middle] - middle <= codePoint) low = middle + 1;
            else high = middle;
        }

        return codePoint + low;
    }

    /// <summary>The span in code points.</summary>
    public (int Start, int End) ToCodePoints(TextSpan span) => (ToCodePoint(span.Start), ToCodePoint(span.End));

    /// <summary>The span of a stretch given in code points.</summary>
    public TextSpan ToSpan(int start, int end) => new(ToUtf16(start), ToUtf16(end));

    private int CountUpTo(int utf16)
    {
        var at = Array.BinarySearch(_lowSurrogates, utf16);
        return at >= 0 ? at + 1 : ~at;
    }
}
