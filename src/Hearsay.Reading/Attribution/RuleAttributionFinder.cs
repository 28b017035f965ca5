namespace Hearsay.Reading.Attribution;

/// <summary>
/// Finds acts of saying by rules of the English language alone, without a trained model. It knows no coreference: a pronoun is
/// given as the speaker where a pronoun stands.
/// </summary>
public sealed class RuleAttributionFinder : IAttributionFinder
{
    /// <inheritdoc/>
    public string Version => "rules 0.1";

    /// <inheritdoc/>
    public IReadOnlyList<Attribution> Find(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Attribution>();
        foreach (var quotation in text.Quotations)
        {
            if (quotation.Depth > 0 || quotation.Inside.Length < 5) continue;
            found.Add(new Attribution { Content = [text.SpanOf(quotation.Inside)], FoundBy = "quotation" });
        }

        return found;
    }
}
