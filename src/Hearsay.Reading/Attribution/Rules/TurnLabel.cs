using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// The label that names whose turn a line is: <c>HEAD OF MISSION (Ada Marn):</c>, <c>DIR. MARN:</c>, <c>[14.03, 22:41] Ada 3rd floor:</c>. In a transcript
/// that is quoted, a mark opens each line and the label is in capitals: <c>"MARN: ...</c>. Whether the text is a transcript at all is not judged here.
/// </summary>
/// <param name="Speaker">The words of the label, without time and bracketed stamp.</param>
/// <param name="Colon">The token of the colon.</param>
/// <param name="IsStamped">True when a time stands before the label in brackets: then any words may be a label.</param>
internal readonly record struct TurnLabel(TokenRange Speaker, int Colon, bool IsStamped)
{
    private const int Longest = 14;
    private const int LongestStamp = 10;

    /// <summary>The label that opens a line, or null.</summary>
    public static TurnLabel? Of(Passage passage, TokenRange line)
    {
        if (passage[line.Start] == Tag.Quote) return OfQuoted(passage, line);
        var start = AfterStamp(passage, line);
        var isStamped = start > line.Start;
        if (isStamped) start = AfterForward(passage, start, line.End);
        var limit = Math.Min(line.End - 1, start + Longest);
        var inBrackets = false;
        for (var i = start; i < limit; i++)
        {
            if (passage[i] == Tag.Colon) return i > start ? new TurnLabel(new TokenRange(start, i), i, isStamped) : null;
            if (passage[i] == Tag.Open) inBrackets = true;
            else if (passage[i] == Tag.Close) inBrackets = false;
            else if (!inBrackets && !(isStamped ? IsAnyWord(passage, i) : IsLabelWord(passage, i))) return null;
        }

        return null;
    }

    private static TurnLabel? OfQuoted(Passage passage, TokenRange line) =>
        line.Length > 2 && passage[line.Start + 1] is not (Tag.Quote or Tag.Open) && Of(passage, line with { Start = line.Start + 1 }) is { } label && IsInCapitals(passage, label.Speaker) ? label : null;

    private static bool IsInCapitals(Passage passage, TokenRange label)
    {
        var words = passage.SpanOf(label).In(passage.Text);
        return words.Any(char.IsUpper) && !words.Any(char.IsLower);
    }

    /// <summary>One past "[14.03, 22:41]" or "(21:40)"; the line's start when it opens with no such stamp.</summary>
    private static int AfterStamp(Passage passage, TokenRange line)
    {
        if (passage[line.Start] != Tag.Open) return line.Start;
        var hasNumber = false;
        for (var i = line.Start + 1; i < Math.Min(line.End, line.Start + LongestStamp); i++)
        {
            if (passage[i] == Tag.Close) return hasNumber && i + 1 < line.End ? i + 1 : line.Start;
            hasNumber |= passage.Tokens[i].Kind == TokenKind.Number;
        }

        return line.Start;
    }

    /// <summary>"FORWARDED from Ada:" is Ada's, whoever sent it on.</summary>
    private static int AfterForward(Passage passage, int start, int end)
    {
        for (var i = start; i < Math.Min(end - 1, start + 6); i++)
            if (passage.Is(i, "forwarded") && passage.Is(i + 1, "from")) return i + 2;
        return start;
    }

    private static bool IsAnyWord(Passage passage, int at) => passage.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Address || passage[at] is Tag.Stop or Tag.Possessive or Tag.Comma;

    private static bool IsLabelWord(Passage passage, int at) =>
        (passage.Tokens[at].Kind is TokenKind.Word && char.IsUpper(passage.Annotated.Words(at)[0])) || passage[at] is Tag.Comma or Tag.Possessive or Tag.Number || passage.Is(at, "of") || passage.Is(at, "the")
        || (at > 0 && passage.Is(at, ".") && passage.Tokens[at - 1].Span.Length <= 4 && char.IsUpper(passage.Annotated.Words(at - 1)[0]));
}
