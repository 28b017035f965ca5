using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>Algebra of span lists: one role may be made of several stretches.</summary>
internal static class Spans
{
    private const string Outer = "\"“”„«»‹›‘’「」『』";

    public static int Length(this IReadOnlyList<TextSpan> spans) => spans.Sum(s => s.Length);

    /// <summary>True when every part of <paramref name="inner"/> lies in some part of <paramref name="outer"/>.</summary>
    public static bool Hold(this IReadOnlyList<TextSpan> outer, IReadOnlyList<TextSpan> inner) =>
        inner.Count > 0 && inner.All(i => outer.Any(o => o.Contains(i)));

    public static bool Overlap(this IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second) =>
        first.Any(a => second.Any(a.Overlaps));

    /// <summary>Text order, and parts joined where only white space parts them: a quotation over paragraphs is one stretch.</summary>
    public static IReadOnlyList<TextSpan> Join(IEnumerable<TextSpan> spans, string text)
    {
        var joined = new List<TextSpan>();
        foreach (var span in spans.Order())
        {
            if (joined.Count > 0 && span.Start >= joined[^1].End && string.IsNullOrWhiteSpace(text[joined[^1].End..span.Start]))
                joined[^1] = joined[^1].Cover(span);
            else joined.Add(span);
        }

        return joined;
    }

    /// <summary>
    /// The span without the white space, commas and outer quotation marks at its ends, so that it does not matter whether a
    /// writer put the bracket inside the quotation mark or outside. A mark whose partner lies within stays.
    /// </summary>
    public static TextSpan Trim(TextSpan span, string text)
    {
        // A cue may be a sign alone: the colon behind a speaker's label.
        if (!text.AsSpan(span.Start, span.Length).ContainsAnyLetterOrDigit()) return span;
        while (true)
        {
            var (start, end) = (span.Start, span.End);
            while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';')) start++;
            while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or ':')) end--;
            if (end - start > 1 && IsQuote(text[start]) && IsQuote(text[end - 1]) && !HasQuote(text, start + 1, end - 1)) (start, end) = (start + 1, end - 1);
            else if (start < end && IsOpening(text[start]) && !HasQuote(text, start + 1, end)) start++;
            else if (start < end && IsQuote(text[end - 1]) && text[end - 1] != '’' && !HasQuote(text, start, end - 1)) end--;
            if (new TextSpan(start, end) == span) return span;
            span = new TextSpan(start, end);
        }
    }

    private static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    private static bool IsQuote(char c) => Outer.Contains(c, StringComparison.Ordinal);

    private static bool IsOpening(char c) => IsQuote(c) && c is not '’';

    // A quotation mark, or an apostrophe that cannot be one within a word.
    private static bool HasQuote(string text, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start))
        .Any(i => IsQuote(text[i]) && (text[i] != '’' || i + 1 >= text.Length || !char.IsLetter(text[i + 1])));
}
