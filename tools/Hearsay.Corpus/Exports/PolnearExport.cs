using Hearsay.Model;

namespace Hearsay.Corpus.Exports;

/// <summary>
/// The three spans of PolNeAR (Newell, Margolin and Ruths 2018) for one report: the text below the header, and one Attribution
/// event a statement. Narrated statements, statements without content and nested ones are left out, for PolNeAR gives a token
/// one attribution at most; "that" and the quotation marks around a content are taken in, as PolNeAR does.
/// </summary>
internal static class PolnearExport
{
    private const string Marks = "\"“”„«»‘’'「」";

    /// <summary>The text and the annotation file that belongs to it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="nested">True to write nested statements too.</param>
    public static (string Text, string Annotations) Write(MarkedReport report, bool nested = false)
    {
        var text = report.Text[report.BodyStart..];
        var map = new CodePointMap(text);
        var lines = new List<string>();
        var (spans, events) = (0, 0);
        foreach (var statement in report.Statements.Where(s => IsTold(s) && (nested || IsOutermost(s, report.Statements))))
        {
            var content = statement.Content.Select(c => Widen(c, report.Text)).ToList();
            var roles = new List<string>();
            string Add(string type, IEnumerable<TextSpan> parts)
            {
                var moved = parts.Select(p => p.Shift(-report.BodyStart)).ToList();
                var places = string.Join(';', moved.Select(map.ToCodePoints).Select(p => $"{p.Start} {p.End}"));
                lines.Add($"T{++spans}\t{type} {places}\t{string.Join(' ', moved.Select(m => m.In(text).Replace('\n', ' ')))}");
                return $"T{spans}";
            }

            var type = statement.Speaker.Count > 0 ? "Attribution" : "Attribution-no-source";
            var trigger = statement.Cue.Count > 0 ? statement.Cue[0] : content[0];
            roles.Add($"{type}:{Add(type, [trigger])}");
            roles.Add($"Content:{Add("Content", content)}");
            if (statement.Cue.Count > 0) roles.Add($"Cue:{Add("Cue", statement.Cue)}");
            if (statement.Speaker.Count > 0) roles.Add($"Source:{Add("Source", statement.Speaker)}");
            lines.Add($"E{++events}\t{string.Join(' ', roles)}");
        }

        return (text, string.Concat(lines.Select(l => l + "\n")));
    }

    private static bool IsTold(MarkedStatement s) =>
        s.Mode != Mode.Narrated && s.Content.Count > 0 && (s.Cue.Count > 0 || s.Speaker.Count > 0 || s.Mode == Mode.Direct);

    private static bool IsOutermost(MarkedStatement s, IReadOnlyList<MarkedStatement> all) =>
        Nesting.Parent(s, [.. all.Where(o => o.Mode != Mode.Narrated)]) is null;

    private static TextSpan Widen(TextSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        var comma = end < text.Length && text[end] is (',' or '.') ? 1 : 0;
        if (end + comma < text.Length && Marks.Contains(text[end + comma], StringComparison.Ordinal)) end += comma + 1;
        if (start > 0 && Marks.Contains(text[start - 1], StringComparison.Ordinal)) start--;
        if (start > 5 && string.Equals(text[(start - 5)..start], "that ", StringComparison.OrdinalIgnoreCase) && !char.IsLetter(text[start - 6])) start -= 5;
        return new TextSpan(start, end);
    }
}
