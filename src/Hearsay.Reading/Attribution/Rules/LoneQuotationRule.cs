using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A quotation of whole sentences with no cue beside it. Its speaker is the one who last spoke in its paragraph, or whom the paragraph or
/// the one before speaks of; a line that ends in a colon names it. Why: features and local news leave the cue out when the speaker is plain.
/// </summary>
/// <example>Ada Marn swept the glass into a heap. “I was asleep. Then it came in.”</example>
internal sealed class LoneQuotationRule : IPassageRule
{
    private const int FewestWords = 4;

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        var paragraph = 0;
        var paragraphs = passage.Annotated.Paragraphs;
        foreach (var quotation in passage.Annotated.Quotations)
        {
            while (!paragraphs[paragraph].Contains(quotation.Open)) paragraph++;
            if (quotation.Depth > 0 || findings.IsTaken(quotation) || (findings.IsCovered(quotation.Open + 1) && findings.IsCovered(quotation.Close - 2)) || !IsSpeech(passage, quotation, paragraphs[paragraph])) continue;
            findings.Take(quotation);
            findings.Add("quotation alone", Speaker(passage, findings, quotation, paragraph), null, quotation.Inside);
        }
    }

    private static bool IsSpeech(Passage passage, Quotation quotation, TokenRange paragraph)
    {
        if (quotation.Inside.Length < FewestWords || !Clauses.HasFinite(passage, quotation.Open + 1, quotation.Close)) return false;
        if (quotation.Open > paragraph.Start && passage[quotation.Open - 1] is not (Tag.Stop or Tag.Colon or Tag.Quote or Tag.Close)) return false;
        return passage[quotation.Close - 1] is Tag.Stop || quotation.End >= passage.Count || passage[quotation.End] is Tag.Stop || !paragraph.Contains(quotation.End);
    }

    private static IReadOnlyList<TokenRange> Speaker(Passage passage, Findings findings, Quotation quotation, int at)
    {
        var paragraphs = passage.Annotated.Paragraphs;
        var paragraph = paragraphs[at];
        if (Label(passage, paragraph, quotation) is { } label) return [label];
        if (findings.SpeakerWithin(paragraph.Start, quotation.Open) is { Count: > 0 } before) return NamedSince(passage, before[^1].End, quotation.Open) ?? before;
        if (Subjects.OfClause(passage, paragraph.Start, quotation.Open) is { Count: > 0 } subject) return subject;
        if (findings.SpeakerWithin(quotation.End, paragraph.End) is { Count: > 0 } after) return after;
        if (at == 0) return [];
        var previous = paragraphs[at - 1];
        if (passage[previous.End - 1] == Tag.Colon) return Announced(passage, previous);
        if (findings.SpeakerWithin(previous.Start, previous.End) is { Count: > 0 } last) return last;
        return Subjects.OfClause(passage, previous.Start, previous.End);
    }

    /// <summary>"A driver said so. Ada Marn put down her cup. “I saw it.”": whoever is named as the subject of the sentence before, when the last speaker stands before that.</summary>
    private static IReadOnlyList<TokenRange>? NamedSince(Passage passage, int last, int open)
    {
        if (passage.SentenceBefore(open) is not { } sentence || sentence.Start < last || passage.Tokens[sentence.Start].Kind != TokenKind.Word || passage[sentence.Start] is not Tag.Name) return null;
        return Subjects.OfClause(passage, sentence.Start, open) is [var subject] && subject.Start == sentence.Start ? [subject] : null;
    }

    /// <summary>"Marn: “...”".</summary>
    private static TokenRange? Label(Passage passage, TokenRange paragraph, Quotation quotation)
    {
        var colon = TranscriptRule.LabelEnd(passage, paragraph);
        return colon > 0 && colon == quotation.Open - 1 ? new TokenRange(paragraph.Start, colon) : null;
    }

    /// <summary>"Statement of Ada Marn, the mayor:" names whoever stands behind "of", "by" or "from".</summary>
    private static IReadOnlyList<TokenRange> Announced(Passage passage, TokenRange line)
    {
        for (var i = line.Start; i + 1 < line.End && i < line.Start + NounPhrases.Reach; i++)
            if ((passage.Is(i, "of") || passage.Is(i, "by") || passage.Is(i, "from")) && Subjects.After(passage, i + 1, line.End - 1) is { } named) return [named];
        return Subjects.After(passage, line.Start, line.End - 1) is { } whole ? [whole] : [];
    }
}
