using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Guesses the encoding of bytes that are not UTF-8. Western text has few bytes above 0x7F among its letters: Windows-1252.
/// Cyrillic text has mostly such bytes, and its small letters, which outnumber the capitals, lie at 0xE0-0xFF in Windows-1251
/// and at 0xC0-0xDF in KOI8-R. Other encodings are not told apart: see docs/decisions/text-encoding.md.
/// </summary>
internal static class SingleByteEncoding
{
    private const int SampleLength = 64 * 1024;

    /// <summary>The likeliest encoding of the bytes.</summary>
    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        int ascii = 0, upper = 0, lower = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, SampleLength)])
        {
            if (char.IsAsciiLetter((char)b)) ascii++;
            else if (b >= 0xE0) upper++;
            else if (b >= 0xC0) lower++;
        }

        if (upper + lower <= ascii) return Named("windows-1252");
        return Named(upper >= lower ? "windows-1251" : "koi8-r");
    }

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
