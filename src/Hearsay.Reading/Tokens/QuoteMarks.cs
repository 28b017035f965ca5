namespace Hearsay.Reading.Tokens;

/// <summary>The characters used as quotation marks and apostrophes (Unicode General Punctuation and Latin-1 blocks).</summary>
internal static class QuoteMarks
{
    private const string Quotes = "\"“”„‟«»‹›‘’‚‛'`´＂「」『』″";

    /// <summary>True for every character that can open or close a quotation.</summary>
    public static bool IsQuote(char c) => Quotes.Contains(c, StringComparison.Ordinal);

    /// <summary>True for the characters written as an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';
}
