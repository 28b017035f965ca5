using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// Turns of a transcript, a chat or subtitles: a label and a colon open a turn ("HEAD OF MISSION (Ada Marn): ...", later "MARN: ..."), which goes on
/// until the next label. Every paragraph of a turn is one act of saying. Why: a transcript has neither cues nor marks; where a report quotes one whole, a
/// mark opens each line.
/// </summary>
/// <example>QUESTION (The Herald): Is the road open?</example>
internal sealed class TranscriptRule : IPassageRule
{
    private const int FewestTurns = 3;
    private const int LongestAside = 8;

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        var lines = passage.Annotated.Paragraphs.Where(p => HasWords(passage, p)).ToArray();
        // What stands around a transcript in quotation marks, a headline with a name and a colon too, is no part of it.
        if (lines.Count(l => IsQuoted(passage, l) && TurnLabel.Of(passage, l) is not null) >= FewestTurns) lines = [.. lines.Where(l => IsQuoted(passage, l))];
        var labels = lines.Select(l => TurnLabel.Of(passage, l)).ToArray();
        var turns = labels.Count(l => l is not null);
        if (turns < FewestTurns || turns * 3 < lines.Length || AreHeadings(passage, labels)) return;
        IReadOnlyList<TokenRange> speaker = [];
        for (var p = 0; p < lines.Length; p++)
        {
            var (start, end) = (lines[p].Start, lines[p].End);
            if (IsQuoted(passage, lines[p]) && !IsQuotedAlone(passage, start, end))
            {
                if (passage.OpeningAt(start) is { } whole) findings.Take(whole);
                start++;
            }

            if (labels[p] is { } label) (speaker, start) = ([label.Speaker], label.Colon + 1);
            else if (passage[start] == Tag.Open && char.IsDigit(passage.Text[passage.Tokens[Math.Min(start + 1, end - 1)].Span.Start])) speaker = [];
            var voice = speaker;
            if (labels[p] is null && Aside(passage, start, end) is { } aside) (voice, start) = (IsVoice(passage, aside) ? [aside] : speaker, aside.End + 1);
            if (voice.Count == 0 || start >= end || (passage[start] == Tag.Open && passage[end - 1] == Tag.Close)) continue;
            findings.Add("transcript", voice, null, new TokenRange(start, end));
        }
    }

    /// <summary>
    /// "Response: ...", "Needs: ...": words of the language, each once and in small letters, head the sections of a situation report. Who talks has a name, or
    /// a label in capitals, or talks again.
    /// </summary>
    private static bool AreHeadings(Passage passage, IEnumerable<TurnLabel?> labels)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var label in labels)
        {
            if (label is not { } turn) continue;
            var words = passage.SpanOf(turn.Speaker).In(passage.Text);
            if (SectionHeadings.Contains(words) && seen.Add(words)) continue;
            if (turn.IsStamped || !seen.Add(words) || !words.Any(char.IsLower) || words.Contains('(') || (Sources.RoleWords.IsPerson(words.Split(' ')[^1].ToLowerInvariant()) && !words.Contains(" from ", StringComparison.Ordinal) && !words.Contains(" of ", StringComparison.Ordinal))) return false;
        }

        return seen.Count(SectionHeadings.Contains) * 2 >= seen.Count;
    }

    /// <summary>What stands in brackets before the words of a line without label: "(woman's voice) Come in", "(laughing) Not yet".</summary>
    private static TokenRange? Aside(Passage passage, int start, int end)
    {
        if (passage[start] != Tag.Open) return null;
        for (var i = start + 2; i < Math.Min(end - 1, start + LongestAside); i++)
            if (passage[i] == Tag.Close) return new TokenRange(start + 1, i);
        return null;
    }

    private static bool IsVoice(Passage passage, TokenRange aside) => passage.Is(aside.End - 1, "voice") || (NounPhrases.StartsPhrase(passage[aside.Start]) && SpeakerPhrases.IsVoice(passage, aside));

    private static bool IsQuoted(Passage passage, TokenRange line) => passage[line.Start] == Tag.Quote;

    /// <summary>True when the mark that opens a line closes in it: then it is not the whole transcript that is quoted.</summary>
    private static bool IsQuotedAlone(Passage passage, int start, int end) => passage.OpeningAt(start) is { IsClosed: true } quotation && quotation.Close < end - 1;

    /// <summary>False for the numbers and times between subtitles.</summary>
    private static bool HasWords(Passage passage, TokenRange line)
    {
        for (var i = line.Start; i < line.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Address) return true;
        return false;
    }

    /// <summary>The token of the colon behind a label that opens the paragraph, or -1.</summary>
    internal static int LabelEnd(Passage passage, TokenRange paragraph) => TurnLabel.Of(passage, paragraph)?.Colon ?? -1;
}
