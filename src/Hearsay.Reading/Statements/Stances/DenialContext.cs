using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// Words that deny because of the sentence before them. Examples: <c>The line denied this. "The lamp was lit," it said.</c> · <c>Not all that was
/// said is true: the story of the pier was wrong. The pier is still there.</c> What begins with "but" is somebody else's answer.
/// </summary>
internal static class DenialContext
{
    private static readonly Phrases Falsehood = new(
        "not true", "untrue", "is false", "was false", "were false", "was wrong", "were wrong", "is wrong", "did not happen", "should not have been sent", "should not have been published", "in error", "by mistake", "not correct", "incorrect");

    private const int Stem = 4, ShortDenial = 6;

    private static readonly HashSet<string> Hollow = new(StringComparer.Ordinal) { "that", "they", "their", "them", "this", "there", "these", "those", "then", "with", "have", "from", "been", "were", "which", "would", "what", "when", "where", "about", "said", "told", "some" };

    /// <summary>True when the act answers a denial in the sentence just before its own.</summary>
    public static bool Follows(Act act, Source? source, TokenWords words)
    {
        var at = words.At(act.Start);
        if (at >= words.Count || words.SentenceAt(at) == 0) return false;
        var own = words.Sentence(at);
        var before = words.Text.Sentences[words.SentenceAt(at) - 1];
        if (words[own.Start] is "but" or "however" or "yet") return false;
        var sameParagraph = words.ParagraphAt(before.Start) == words.ParagraphAt(at);
        if (act.IsNarrated) return sameParagraph && Falsehood.AnyIn(words, before.Start, before.End);
        if (!DenialCueRule.Speaks(words, before.Start, before.End) || !SharesThing(act, before, words)) return false;
        return sameParagraph || (words.Paragraph(before.Start) == before && IsNamed(source, words.SpanOf(before.Start, before.End).In(words.Text.Text)));
    }

    /// <summary>A thing that was denied is spoken of again: "the lamp" of "denied that the lamp had been dark".</summary>
    private static bool SharesThing(Act act, TokenRange denial, TokenWords words)
    {
        // "The line denied this." names no thing.
        if (denial.Length <= ShortDenial) return true;
        var content = act.Tokens(words);
        for (var i = content.Start; i < content.End; i++)
            for (var k = denial.Start; k < denial.End; k++)
                if (words[i].Length >= Stem && words[k].Length >= Stem && !Hollow.Contains(words[i]) && string.CompareOrdinal(words[i], 0, words[k], 0, Stem) == 0) return true;
        return false;
    }

    /// <summary>The sentence names the speaker, by surname or by office.</summary>
    private static bool IsNamed(Source? source, string sentence) =>
        source is not null && (sentence.Contains(Last(source.Name), StringComparison.OrdinalIgnoreCase)
            || (source.Role is { Length: > 3 } role && sentence.Contains(role.Split(' ')[0], StringComparison.OrdinalIgnoreCase)));

    private static string Last(string name) => name.Split(' ')[^1];
}
