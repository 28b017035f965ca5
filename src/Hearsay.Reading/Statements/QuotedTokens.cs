namespace Hearsay.Reading.Statements;

/// <summary>Which tokens stand inside quotation marks.</summary>
internal static class QuotedTokens
{
    /// <summary>One flag a token; quotations inside others change nothing, and are left out to keep the work linear.</summary>
    public static bool[] Of(AnnotatedText text)
    {
        var inside = new bool[text.Tokens.Count];
        foreach (var quotation in text.Quotations)
            if (quotation.Depth == 0 && quotation.Inside.Length > 0)
                Array.Fill(inside, true, quotation.Inside.Start, quotation.Inside.Length);
        return inside;
    }
}
