using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Bytes as text: by the byte order mark; else UTF-8 when it is valid; else a guess, which the note names. The guesses are
/// UTF-16 without a mark (a zero in every other byte) and what <see cref="SingleByteEncoding"/> knows.
/// </summary>
internal static class TextEncoding
{
    // UTF-32 before UTF-16: the little-endian mark of the one starts with that of the other.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marked =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(false, false)),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(true, false)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false)),
    ];

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, or null when the bytes are not text.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes) =>
        Decoded(bytes) is { } decoded && !IsBinary(decoded.Text) ? decoded : null;

    private static DecodedText? Decoded(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marked)
            if (bytes.StartsWith(mark)) return Lenient(bytes[mark.Length..], encoding);

        if (System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0)) return new DecodedText(Strict.GetString(bytes), null);
        if (UnmarkedUtf16(bytes) is { } utf16) return Guessed(bytes, utf16);
        return bytes.Contains((byte)0) ? null : Guessed(bytes, SingleByteEncoding.Guess(bytes));
    }

    private static DecodedText Lenient(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var replaced = text.Count(c => c == '\uFFFD');
        return new DecodedText(text, replaced == 0 ? null : $"{replaced} characters are not valid {encoding.WebName} and stand as U+FFFD.");
    }

    private static DecodedText Guessed(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        new(encoding.GetString(bytes), $"The file is not valid UTF-8; its encoding was taken to be {encoding.WebName}. Save it as UTF-8 if letters look wrong.");

    private static UnicodeEncoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 64 * 1024) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var pairs = sample.Length / 2;
        if (odd > pairs * 0.6 && even < pairs * 0.05) return new UnicodeEncoding(false, false);
        return even > pairs * 0.6 && odd < pairs * 0.05 ? new UnicodeEncoding(true, false) : null;
    }

    // Text has no NUL, and few of the control characters that are not white space.
    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0') return true;
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\b' or '\u001b')) controls++;
        }

        return controls > text.Length / 20;
    }
}
