using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Cuts a report's text into sentences: at full stops, at ends of paragraphs; not after an initial or a title. Linear in the text.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "Gen", "Col", "Sgt", "Capt", "Mrs", "Rev", "Maj", "Adm", "Gov", "Sen", "Rep", "Prof" };

    /// <summary>Where the sentences of the report below its header stand, without the space around them.</summary>
    public static IEnumerable<TextSpan> Of(Report report)
    {
        var text = report.Text;
        var (start, last) = report.Body.IsEmpty || report.Body.End > text.Length ? (0, text.Length) : (report.Body.Start, report.Body.End);
        for (var i = start; i < last; i++)
        {
            if (EndAt(text, i, last) is not { } end) continue;
            if (Trimmed(text, start, end) is { IsEmpty: false } sentence) yield return sentence;
            (start, i) = (end, end - 1);
        }

        if (Trimmed(text, start, last) is { IsEmpty: false } rest) yield return rest;
    }

    // Index one past the end of a sentence that ends with the mark at a place; null when none does.
    private static int? EndAt(string text, int at, int last)
    {
        if (text[at] == '\n') return at + 1 < last && text[at + 1] is '\n' or '\r' ? at + 1 : null;
        if (text[at] is not ('.' or '!' or '?' or '…')) return null;
        var end = at + 1;
        while (end < last && text[end] is '"' or '”' or '’' or '\'' or ')' or '»' or ']') end++;
        if (end < last && !char.IsWhiteSpace(text[end])) return null;
        var next = end;
        while (next < last && char.IsWhiteSpace(text[next])) next++;
        return next == last || !(char.IsLower(text[next]) || (text[at] == '.' && IsShort(text, at))) ? end : null;
    }

    // "J. Holt", "Dr. Holt", "Gen. Holt".
    private static bool IsShort(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start < stop && char.IsUpper(text[start]) && (stop - start <= 2 || Titles.Contains(text[start..stop]));
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
