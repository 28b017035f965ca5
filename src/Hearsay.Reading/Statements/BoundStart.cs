using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Gives a content that begins with a number the words of the number's bound: in <c>said about 6,200 had left</c> "about" belongs to what was said and
/// not to the cue, as does the "at" of <c>confirmed at least 19 deaths</c>, wherever a finder drew the line.
/// </summary>
internal static class BoundStart
{
    private static readonly Phrases Bounds = new(
        "about", "around", "some", "nearly", "almost", "roughly", "approximately", "over", "under", "more than", "fewer than", "less than", "at least", "at most", "no more than", "no fewer than", "no less than", "not more than", "up to", "as many as", "only", "exactly",
        "just over", "just under", "well over");

    /// <summary>"[puts] it at 287": what is put at a number belongs to what is said, as in "puts the dead at 287".</summary>
    private static Attribution.Attribution WithPutThing(TokenWords words, Attribution.Attribution found)
    {
        if (found is not { Cue: [var cue], Content: [var content, ..] } || words.RangeOf(cue) is not { Length: > 2 } range || cue.End > content.Start || words.RangeOf(content).Start != range.End) return found;
        if (words[range.End - 1] != "at" || words[range.End - 2] is not ("it" or "them" or "this" or "that") || words[range.End - 3] is not ("put" or "puts" or "putting" or "estimated" or "estimates" or "placed" or "places")) return found;
        return found with { Cue = [words.SpanOf(range.Start, range.End - 2)], Content = [new TextSpan(words.Span(range.End - 2).Start, content.End), .. found.Content.Skip(1)] };
    }

    /// <summary>The finding with the words of the bound in its content, and out of its cue.</summary>
    public static Attribution.Attribution Taken(TokenWords words, Attribution.Attribution found)
    {
        found = WithPutThing(words, found);
        if (found.Content.Count == 0 || words.At(found.Content[0].Start) is var begun && (begun >= words.Count || words.Span(begun).Start < found.Content[0].Start)) return found;
        var first = begun + (words.Kind(begun) == TokenKind.Word && words.Kind(begun + 1) == TokenKind.Number ? 1 : 0);
        if (words.Kind(first) != TokenKind.Number) return found;
        var length = Bounds.LengthBefore(words, first, words.Sentence(first).Start);
        if (length <= first - begun) return found;
        var start = words.Span(first - length).Start;
        if (found.Speaker.Any(s => s.End > start && s.Start < found.Content[0].Start)) return found;
        TextSpan[] cue = [.. found.Cue.Select(c => c.Start < start && c.End > start ? new TextSpan(c.Start, words.Span(Math.Max(0, first - length - 1)).End) : c).Where(c => c.End <= start || c.Start >= found.Content[0].Start)];
        return found with { Cue = cue, Content = [new TextSpan(start, found.Content[0].End), .. found.Content.Skip(1)] };
    }
}
