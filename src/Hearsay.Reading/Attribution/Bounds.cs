using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>How far a cue's words may reach: its sentence without dateline and closing marks, and no farther than the quotation that holds it.</summary>
internal static class Bounds
{
    private const int LongestTown = 3;

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
            if ((passage[i] is Tag.Dash || (passage[i] is Tag.Colon && IsTownsLabel(passage, sentence, i))) && i + 1 < sentence.End) return i + 1;
            if (passage[i] is not (Tag.Name or Tag.Number or Tag.Comma or Tag.Open or Tag.Close or Tag.Modal) && !passage.Is(i, WordSets.Times)) break;
        }

        return sentence.Start;
    }

    /// <summary>"MALKAPUR: The toll rose" at the head of a text in which no other line has such a label: a dateline, as papers of South Asia write it.</summary>
    public static bool IsTownsLabel(Passage passage, TokenRange sentence, int colon)
    {
        if (passage.Annotated.Paragraphs is not [var first, ..] || first.Start != sentence.Start || colon - sentence.Start > LongestTown || colon + 1 >= first.End) return false;
        return IsInCapitals(passage, first.Start, colon) && passage.Annotated.Paragraphs.Skip(1).All(p => !IsLabelled(passage, p));
    }

    private static bool IsLabelled(Passage passage, TokenRange paragraph)
    {
        for (var i = paragraph.Start; i < Math.Min(paragraph.End, paragraph.Start + LongestTown + 2); i++)
            if (passage[i] is Tag.Colon) return IsInCapitals(passage, paragraph.Start, i);
        return false;
    }

    private static bool IsInCapitals(Passage passage, int start, int end)
    {
        if (end <= start) return false;
        var words = passage.SpanOf(new TokenRange(start, end)).In(passage.Text);
        return words.Length > 3 && !words.Any(char.IsLower);
    }

    /// <summary>True for a mark that closes a quotation opened within the bounds: it is needed to see where the quotation ends.</summary>
    private static bool IsInnerQuote(Passage passage, int start, int at) => passage[at] == Tag.Quote && passage.ClosingAt(at) is { } quotation && quotation.Open >= start;
}
