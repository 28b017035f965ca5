using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>How far a cue's words may reach: its sentence without dateline and closing marks, and no farther than the quotation that holds it.</summary>
internal static class Bounds
{
    /// <summary>The tokens that may belong to the cue at <paramref name="head"/>.</summary>
    public static TokenRange Of(Passage passage, TokenRange sentence, int head)
    {
        var start = AfterDateline(passage, sentence);
        if (start > head) start = sentence.Start;
        var end = sentence.End;
        if (passage.QuotationAt(head) is { } quotation)
        {
            start = Math.Max(start, quotation.Open + 1);
            end = Math.Min(end, quotation.Close);
        }
        else
        {
            // A sentence may begin with the end of a quotation that opened earlier.
            while (start < head && passage.QuotationAt(start) is { } before && before.Open < sentence.Start) start = before.End;
        }

        while (end > head + 1 && passage[end - 1] is Tag.Stop or Tag.Quote && !IsInnerQuote(passage, start, end - 1)) end--;
        return new TokenRange(Math.Min(start, head), Math.Max(end, head + 1));
    }

    /// <summary>One past "TOWN, 3 May (Agency) –" at a sentence's start; the start itself when there is none.</summary>
    public static int AfterDateline(Passage passage, TokenRange sentence)
    {
        if (passage[sentence.Start] is not Tag.Name) return sentence.Start;
        var first = passage.Annotated.Words(sentence.Start);
        if (first.Length < 2 || !char.IsUpper(first[1])) return sentence.Start;
        var limit = Math.Min(sentence.End, sentence.Start + 16);
        for (var i = sentence.Start; i < limit; i++)
        {
            if (passage[i] is Tag.Dash && i + 1 < sentence.End) return i + 1;
            if (passage[i] is not (Tag.Name or Tag.Number or Tag.Comma or Tag.Open or Tag.Close or Tag.Modal) && !passage.Is(i, WordSets.Times)) break;
        }

        return sentence.Start;
    }

    /// <summary>True for a mark that closes a quotation opened within the bounds: it is needed to see where the quotation ends.</summary>
    private static bool IsInnerQuote(Passage passage, int start, int at) => passage[at] == Tag.Quote && passage.ClosingAt(at) is { } quotation && quotation.Open >= start;
}
