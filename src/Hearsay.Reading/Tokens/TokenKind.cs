namespace Hearsay.Reading.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, perhaps with digits, inner hyphens and inner marks: "dog", "U.S.", "MiG-29", "n't".</summary>
    Word,

    /// <summary>Digits with their separators: "6,200", "2.1", "07:20".</summary>
    Number,

    /// <summary>A quotation mark of any style, straight single quotes included where they do not stand inside a word.</summary>
    Quote,

    /// <summary>Any other mark: full stop, comma, dash, bracket, ellipsis.</summary>
    Punctuation,

    /// <summary>An address, e-mail address, @account or #tag.</summary>
    Address,

    /// <summary>Anything else: currency signs, emoji, mathematical signs.</summary>
    Symbol,
}
