using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A note in brackets that says whose a line of a list is: <c>- 23 people dead (source: Harbour Board, noon)</c>, and in a list the name of a body
/// alone: <c>- 23 people dead (Harbour Board)</c>. Why: situation reports credit each figure so. In running text a name in brackets is no source.
/// </summary>
/// <example>- Nine boats are missing (source: the coastguard).</example>
internal sealed class SourceNoteRule : IPassageRule
{
    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences)
        {
            for (var i = sentence.Start + 2; i + 2 < sentence.End; i++)
            {
                if (passage[i] != Tag.Open || Closing(passage, i, sentence.End) is not (> 0 and var close)) continue;
                var start = AfterBullet(passage, sentence.Start);
                if (start < i && Source(passage, i, close, start > sentence.Start && close + 2 >= sentence.End) is { } speaker && !findings.IsCovered(start)) findings.Add("source note", [speaker], null, new TokenRange(start, i));
                break;
            }
        }
    }

    private static TokenRange? Source(Passage passage, int open, int close, bool isListed)
    {
        var start = open + 1;
        var isSaid = passage.Is(start, "source") && passage[start + 1] == Tag.Colon;
        if (isSaid) start += 2;
        var end = start;
        while (end < close && passage[end] is not (Tag.Comma or Tag.Semicolon)) end++;
        if (end == start) return null;
        return isSaid || (isListed && end == close && BodyWords.KindOfName(passage.SpanOf(new TokenRange(start, end)).In(passage.Text).ToLowerInvariant().Split(' ')) is not null) ? new TokenRange(start, end) : null;
    }

    private static int AfterBullet(Passage passage, int start) => passage[start] == Tag.Dash || passage.Is(start, "•") || passage.Is(start, "*") ? start + 1 : start;

    private static int Closing(Passage passage, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
            if (passage[i] == Tag.Close) return i;
        return -1;
    }
}
