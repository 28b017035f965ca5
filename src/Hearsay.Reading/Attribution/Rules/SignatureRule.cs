using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A quotation signed behind a dash, on the same line or the next: the name is the speaker, and there is no cue. Why: readers'
/// letters, blurbs and lists of reactions name speakers in no other way.
/// </summary>
/// <example>“They should have told us on Monday.” — Ada Marn, baker</example>
internal sealed class SignatureRule : IPassageRule
{
    private const int LongestName = 14;

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        var paragraphs = passage.Annotated.Paragraphs;
        for (var p = 0; p < paragraphs.Count; p++)
            for (var at = Math.Max(1, paragraphs[p].Start); at < paragraphs[p].End; at++)
                if (passage[at] == Tag.Dash && passage.ClosingAt(at - 1) is { } quotation && !findings.IsTaken(quotation))
                    Read(passage, findings, quotation, paragraphs[p], at + 1);
    }

    private static void Read(Passage passage, Findings findings, Quotation quotation, TokenRange paragraph, int start)
    {
        if (start >= paragraph.End || paragraph.End - start > LongestName || !char.IsUpper(passage.Annotated.Words(start)[0])) return;
        var end = start;
        while (end < paragraph.End && passage[end] is not (Tag.Comma or Tag.Open or Tag.Stop or Tag.Colon)) end++;
        for (var i = start; i < end; i++)
            if (NounPhrases.IsFinite(passage[i]) || passage[i] == Tag.Pronoun) return;
        findings.Take(quotation);
        findings.Add("quotation signed", [new TokenRange(start, end)], null, quotation.Inside);
    }
}
