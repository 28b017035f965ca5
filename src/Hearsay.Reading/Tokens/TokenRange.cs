namespace Hearsay.Reading.Tokens;

/// <summary>A half-open, never empty run of token indices.</summary>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index one past the last token.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Length => End - Start;

    /// <summary>True when the token at <paramref name="index"/> lies inside.</summary>
    public bool Contains(int index) => index >= Start && index < End;
}
