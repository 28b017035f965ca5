namespace Hearsay.Intake;

/// <summary>A file's bytes as text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Note">What had to be guessed or replaced, in a plain sentence; null when nothing was.</param>
internal sealed record DecodedText(string Text, string? Note)
{
    /// <summary>The text of bytes whose beginning is text.</summary>
    /// <exception cref="InvalidDataException">They do not go on so.</exception>
    public static DecodedText Of(ReadOnlySpan<byte> bytes) => TextEncoding.Decode(bytes) ?? throw new InvalidDataException("its characters cannot be decoded");
}
