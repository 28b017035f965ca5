using Hearsay.Reading.Attribution;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// Finds what the report says in its own voice: every sentence, or main clause of one, that reports nobody's words and is no
/// heading, credit, call to the reader or question.
/// </summary>
internal sealed class NarratedFinder(TokenWords words, bool[] quoted)
{
    private const int LongestTopic = 14;
    private const int LongestCounted = 5;

    /// <summary>Name given to what is found here.</summary>
    public const string Name = "narrated";

    /// <summary>The narrated stretches of the report in text order.</summary>
    public IReadOnlyList<Attribution.Attribution> Find(IReadOnlyList<Attribution.Attribution> attributed)
    {
        var taken = Taken(attributed);
        var isPost = words.Text.Report.Header.Channel is not null;
        var found = new List<Attribution.Attribution>();
        foreach (var paragraph in words.Text.Paragraphs)
        {
            if (IsTitle(paragraph) || (Furniture.IsLine(words, paragraph, isPost) && !IsCount(FirstWord(paragraph.Start, paragraph.End), paragraph.End))) continue;
            var body = Dateline.Of(words, paragraph).End;
            for (var s = words.SentenceAt(paragraph.Start); s < words.Text.Sentences.Count && words.Text.Sentences[s].Start < paragraph.End; s++)
                AddSentence(words.Text.Sentences[s], body, taken, found);
        }

        return found;
    }

    private void AddSentence(TokenRange sentence, int body, bool[] taken, List<Attribution.Attribution> found)
    {
        var start = FirstWord(Math.Max(body, sentence.Start), sentence.End);
        if (start >= sentence.End) return;
        if (UncheckedThing.In(words, sentence, start) is { } thing)
        {
            if (!CueIsTaken(thing, taken)) found.Add(thing);
            return;
        }

        if (IsCount(start, sentence.End) && !Any(taken, sentence))
        {
            found.Add(new Attribution.Attribution { Content = [words.SpanOf(start, LastWord(new TokenRange(start, sentence.End)))], FoundBy = Name });
            return;
        }

        foreach (var clause in Clauses.Of(words, new TokenRange(AfterTopic(start, sentence.End), sentence.End)))
        {
            if (Any(taken, clause) || Any(quoted, clause, all: true) || !Furniture.States(words, clause)) continue;
            var content = ContentEdges.Trim(words.Text.Text, [words.SpanOf(clause.Start, LastWord(clause))]);
            if (content.Count > 0) found.Add(new Attribution.Attribution { Content = content, FoundBy = Name });
        }
    }

    /// <summary>"Injured: 12", "Houses damaged: about 40": a line that says what is counted, and how many.</summary>
    private bool IsCount(int start, int end)
    {
        var colon = start;
        while (colon < end && colon - start < LongestCounted && words.Kind(colon) == TokenKind.Word) colon++;
        if (colon == start || colon >= end - 1 || words[colon] != ":") return false;
        var last = LastWord(new TokenRange(colon + 1, end));
        if (last - colon > LongestCounted + 1 || Furniture.HasCommonVerb(words, new TokenRange(colon + 1, last)) || !Enumerable.Range(start, colon - start).Any(i => SectionHeadings.IsCounted(words[i]))) return false;
        return Enumerable.Range(colon + 1, last - colon - 1).Any(i => words.Kind(i) == TokenKind.Number || NumberWords.IsNumber(words, i));
    }

    /// <summary>One past the colon of "On the lamp: it was lit" and of "Boats: none is missing", which name the matter before the statement; else the start.</summary>
    private int AfterTopic(int start, int end)
    {
        for (var i = start + 1; i < Math.Min(end - 2, start + LongestTopic); i++)
        {
            if (words[i] != ":") continue;
            var isTopic = words[start] is "on" or "about" or "as" or "regarding" or "concerning" || !Furniture.HasVerb(words, new TokenRange(start, i));
            return isTopic && Furniture.HasVerb(words, new TokenRange(i + 1, end)) ? FirstWord(i + 1, end) : start;
        }

        return start;
    }

    /// <summary>Tokens that belong to an act of saying already found.</summary>
    private bool[] Taken(IReadOnlyList<Attribution.Attribution> attributed)
    {
        var taken = new bool[words.Count];
        foreach (var span in attributed.SelectMany(a => a.Cue.Concat(a.Content)))
        {
            var range = words.RangeOf(span);
            if (range.Length > 0) Array.Fill(taken, true, range.Start, range.Length);
        }

        return taken;
    }

    private bool CueIsTaken(Attribution.Attribution thing, bool[] taken) => Any(taken, words.RangeOf(thing.Cue[0]));

    /// <summary>The headline given again at the top of the text.</summary>
    private bool IsTitle(TokenRange paragraph)
    {
        var text = words.SpanOf(paragraph.Start, paragraph.End).In(words.Text.Text);
        return string.Equals(text, words.Text.Report.Header.Title, StringComparison.OrdinalIgnoreCase);
    }

    private int FirstWord(int start, int end)
    {
        while (start < end && words.Kind(start) is not (TokenKind.Word or TokenKind.Number or TokenKind.Quote)) start++;
        return start;
    }

    /// <summary>Index one past the last token of a clause that is no mark; the report's own sentences are given without their stop.</summary>
    private int LastWord(TokenRange clause)
    {
        var end = clause.End;
        while (end > clause.Start + 1 && words.Kind(end - 1) is TokenKind.Punctuation or TokenKind.Symbol && words[end - 1] != ")") end--;
        return end;
    }

    private static bool Any(bool[] flags, TokenRange range, bool all = false)
    {
        var count = 0;
        for (var i = range.Start; i < range.End; i++)
            if (flags[i]) count++;
        return all ? count * 2 > range.Length : count > 0;
    }
}
