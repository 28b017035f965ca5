using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// The mode of a statement from its marks: all words in quotation marks is direct, some is mixed, none is indirect. A
/// transcript's turn ("MAYOR: It is over.") and speech between dashes are direct without marks.
/// </summary>
internal sealed class Modes(TokenWords words, bool[] quoted)
{
    /// <summary>The mode of an attributed content.</summary>
    public Mode Of(Attribution.Attribution found, IReadOnlyList<TextSpan> content)
    {
        int inside = 0, all = 0;
        foreach (var range in content.Select(words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
                if (words.Kind(i) is TokenKind.Word or TokenKind.Number)
                {
                    all++;
                    if (quoted[i]) inside++;
                }

        if (all > 0 && inside == all) return Mode.Direct;
        if (found.FoundBy == "dashed speech" || IsTurn(found, content) || IsDashed(content) || IsDashedOff(found, content)) return Mode.Direct;
        return inside > 0 ? Mode.Mixed : Mode.Indirect;
    }

    /// <summary>A speaker at the head of a paragraph, then a colon, then the content, there or in the paragraphs of the turn that follow.</summary>
    private bool IsTurn(Attribution.Attribution found, IReadOnlyList<TextSpan> content)
    {
        if (found.Speaker.Count == 0 || found.Speaker[^1].End > content[0].Start) return false;
        if (found.FoundBy is "transcript") return true;
        var first = words.At(found.Speaker[0].Start);
        var colon = words.RangeOf(found.Speaker[^1]).End;
        while (colon - first <= 12 && words[colon] is ")" or "]") colon++;
        return found.Cue.All(c => words[words.At(c.Start)] == ":") && words[colon] == ":" && words.StartsParagraph(first);
    }

    private bool IsDashed(IReadOnlyList<TextSpan> content)
    {
        var before = words.At(content[0].Start) - 1;
        return before >= 0 && IsDash(words[before]) && words.StartsParagraph(before);
    }

    /// <summary>"... - Orry wrote": a dash stands between the content and its speaker.</summary>
    private bool IsDashedOff(Attribution.Attribution found, IReadOnlyList<TextSpan> content)
    {
        var after = words.RangeOf(content[^1]).End;
        while (words[after] is "." or "!" or "?") after++;
        return found.Speaker.Count > 0 && IsDash(words[after]) && words.At(found.Speaker[0].Start) == after + 1;
    }

    private static bool IsDash(string word) => word is "-" or "–" or "—" or "--";
}
