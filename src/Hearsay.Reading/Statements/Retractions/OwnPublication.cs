using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Retractions;

/// <summary>
/// A report that tells what its publisher had said, to put it right. Examples: <c>An earlier version of this article said that the ferry was full. It was not.</c> ·
/// <c>Correction: the article said 40; the number is 14.</c> · <c>We wrongly reported that the mayor had gone.</c> What another body's paper said is no such thing.
/// </summary>
internal static class OwnPublication
{
    private const int Title = 80;

    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal)
        { "article", "story", "report", "post", "page", "text", "piece", "item", "bulletin", "dispatch", "statement", "release", "notice", "headline", "caption", "newsletter" };

    private static readonly Phrases Heads = new("correction", "corrections", "corrected", "erratum", "errata", "corrigendum", "editor 's note", "editors ' note");
    private static readonly Phrases Regrets = new("regret the error", "regrets the error", "regret the mistake", "regrets the mistake", "apologise for the error", "apologises for the error", "apologize for the error", "apologizes for the error", "apologise for the mistake", "apologize for the mistake", "this has been corrected", "has been corrected");
    private static readonly Phrases Denials = new([.. new[] { "it", "he", "she", "they", "that", "this", "there", "in fact it", "in fact he", "in fact she", "in fact they" }.SelectMany(who => new[] { "was not", "is not", "has not", "had not", "were not", "are not", "have not", "did not", "does not", "do not", "was n't", "is n't", "has n't", "did n't" }.Select(not => $"{who} {not}"))]);

    /// <summary>True when an act tells what the report's publisher said before.</summary>
    public static bool Is(Act act, TokenWords words)
    {
        if (act.Found.Cue.Count == 0 || act.Mode is Mode.Direct or Mode.Mixed) return false;
        var cue = words.RangeOf(act.Found.Cue[0]);
        if (act.Found.Speaker.Count == 0) return words[cue.Start - 1] is "we";
        var speaker = words.RangeOf(act.Found.Speaker[0]);
        if (speaker.Length == 0) return false;
        return words[speaker.End - 1] is "we" || IsPaper(words, speaker) || (IsHeaded(words, speaker.Start) && words[speaker.Start] is "the" or "our" && speaker.Length <= 3 && Papers.Contains(words[speaker.End - 1]));
    }

    /// <summary>The words that say that it was wrong, or null: it may only be told again.</summary>
    public static TokenRange? Wrong(Act act, TokenWords words)
    {
        var (cue, content) = (words.RangeOf(act.Found.Cue[0]), act.Tokens(words));
        var floor = Math.Max(words.Sentence(cue.Start).Start, cue.Start - 4);
        for (var i = floor; i < Math.Min(content.End, cue.End + 2); i++)
            if (RetractionWords.Wrongly.Contains(words[i])) return new TokenRange(i, i + 1);
        if (Falsehood(words, words.Sentence(cue.Start), words.ParagraphAt(cue.Start)) is { } next) return next;
        // A title may stand over much that is only told again.
        if (Heads.At(words, words.Paragraph(cue.Start).Start, words.Paragraph(cue.Start).End)) return HeadOf(words, cue.Start);
        var paragraph = words.Paragraph(cue.Start);
        return Regrets.FirstIn(words, content.End, paragraph.End) is >= 0 and var regret ? new TokenRange(regret, regret + Regrets.LengthAt(words, regret, paragraph.End)) : null;
    }

    /// <summary>"this article", "an earlier version of this story".</summary>
    private static bool IsPaper(TokenWords words, TokenRange speaker)
    {
        for (var i = speaker.Start; i + 1 < speaker.End; i++)
            if (words[i] is "this" or "our" && (Papers.Contains(words[i + 1]) || Papers.Contains(words[i + 2]))) return true;
        return false;
    }

    // "That was wrong." "It was not." of the sentence behind.
    private static TokenRange? Falsehood(TokenWords words, TokenRange sentence, int paragraph)
    {
        if (sentence.End >= words.Count || words.ParagraphAt(sentence.End) != paragraph) return null;
        var next = words.Sentence(sentence.End);
        if (words[next.Start] is "that" or "this" or "it" && RetractionWords.Falsehood.FirstIn(words, next.Start, Math.Min(next.End, next.Start + 8)) is >= 0 and var at) return new TokenRange(at, at + RetractionWords.Falsehood.LengthAt(words, at, next.End));
        return Denials.LengthAt(words, next.Start, next.End) is > 0 and var length && next.Length <= length + 1 ? new TokenRange(next.Start, next.Start + length) : null;
    }

    private static bool IsHeaded(TokenWords words, int at) =>
        Heads.At(words, words.Paragraph(at).Start, words.Paragraph(at).End) || (words.Text.Report.Header.Title is { } title && title.Length <= Title && title.StartsWith("Correction", StringComparison.OrdinalIgnoreCase));

    private static TokenRange HeadOf(TokenWords words, int at)
    {
        var paragraph = words.Paragraph(at);
        return new TokenRange(paragraph.Start, paragraph.Start + Math.Max(1, Heads.LengthAt(words, paragraph.Start, paragraph.End)));
    }
}
