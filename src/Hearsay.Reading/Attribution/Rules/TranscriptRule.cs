using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// Turns of a transcript: a label and a colon open a turn ("HEAD OF MISSION (Ada Marn): ...", later "MARN: ..."), which goes on until the
/// next label. Every paragraph of a turn is one act of saying. Why: a transcript has neither cues nor marks.
/// </summary>
/// <example>QUESTION (The Herald): Is the road open?</example>
internal sealed class TranscriptRule : IPassageRule
{
    private const int FewestTurns = 3;

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        var paragraphs = passage.Annotated.Paragraphs;
        var colons = paragraphs.Select(p => LabelEnd(passage, p)).ToArray();
        if (Array.FindAll(colons, c => c > 0).Length is var turns && (turns < FewestTurns || turns * 3 < paragraphs.Count)) return;
        IReadOnlyList<TokenRange> speaker = [];
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var (start, end) = (paragraphs[p].Start, paragraphs[p].End);
            if (colons[p] > 0) (speaker, start) = ([new TokenRange(start, colons[p])], colons[p] + 1);
            if (speaker.Count == 0 || start >= end || passage[start] == Tag.Open && passage[end - 1] == Tag.Close) continue;
            findings.Add("transcript", speaker, null, new TokenRange(start, end));
        }
    }

    /// <summary>The token of the colon behind a label that opens the paragraph, or -1.</summary>
    internal static int LabelEnd(Passage passage, TokenRange paragraph)
    {
        var limit = Math.Min(paragraph.End - 1, paragraph.Start + 14);
        var inBrackets = false;
        for (var i = paragraph.Start; i < limit; i++)
        {
            if (passage[i] == Tag.Colon) return i > paragraph.Start ? i : -1;
            if (passage[i] == Tag.Open) inBrackets = true;
            else if (passage[i] == Tag.Close) inBrackets = false;
            else if (!inBrackets && !IsLabelWord(passage, i)) return -1;
        }

        return -1;
    }

    private static bool IsLabelWord(Passage passage, int at) =>
        passage.Tokens[at].Kind is TokenKind.Word && char.IsUpper(passage.Annotated.Words(at)[0]) || passage[at] is Tag.Comma or Tag.Possessive or Tag.Number || passage.Is(at, "of");
}
