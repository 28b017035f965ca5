namespace Hearsay.Reading.Statements;

/// <summary>Which tokens stand inside quotation marks.</summary>
internal static class QuotedTokens
{
    /// <summary>One flag a token.</summary>
    public static bool[] Of(AnnotatedText text) => Array.ConvertAll(Numbers(text), n => n > 0);

    /// <summary>
    /// For each token the number, from 1, of the quotation that it stands in, 0 outside of all; quotations inside others change nothing, and are left
    /// out to keep the work linear.
    /// </summary>
    public static int[] Numbers(AnnotatedText text)
    {
        var numbers = new int[text.Tokens.Count];
        foreach (var (i, quotation) in text.Quotations.Index())
            if (quotation.Depth == 0 && quotation.Inside.Length > 0) Array.Fill(numbers, i + 1, quotation.Inside.Start, quotation.Inside.Length);
        return numbers;
    }
}
