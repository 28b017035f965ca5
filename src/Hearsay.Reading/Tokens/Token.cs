using Hearsay.Model;

namespace Hearsay.Reading.Tokens;

/// <summary>
/// A word, number or mark. Tokens do not overlap, stand in text order, and what lies between two of them is white space or
/// invisible characters only.
/// </summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the report's text.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
