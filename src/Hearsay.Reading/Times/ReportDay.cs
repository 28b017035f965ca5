using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>
/// The day that a report's relative dates count from: the day of its dateline, else the day of publication as the publisher wrote it, in the publisher's
/// zone. Wire copy that is printed days later still counts from its dateline. Example: <c>DREY, May 5 (HPA) – The crane fell on Monday.</c>
/// </summary>
internal static class ReportDay
{
    private const int Longest = 16;

    /// <summary>The day, or null when the report gives none.</summary>
    public static PartialDate? Of(TokenWords words)
    {
        var published = words.Text.Report.Header.Published?.Date;
        if (words.Count == 0 || !words.IsCapital(0)) return published;
        var end = EndOfDateline(words);
        var context = new TimeContext(words, published);
        for (var at = 1; at < end; at++)
            if (new CalendarDateRule().Match(context, at, end) is { From: { IsFull: true } day } match && day == match.To) return day;
        return published;
    }

    /// <summary>Index of the dash behind place, date and agency in the first line of the body; 0 when it begins otherwise.</summary>
    private static int EndOfDateline(TokenWords words)
    {
        var limit = Math.Min(words.Paragraph(0).End, Longest);
        for (var i = 1; i < limit; i++)
        {
            if (words[i] is "–" or "—" or "--" || (words[i] == "-" && words[i - 1] is ")" or "." || (words[i] == "-" && words.Kind(i - 1) == TokenKind.Number))) return i;
            if (words.Kind(i) == TokenKind.Word && char.IsLower(words.Text.Text[words.Span(i).Start])) return 0;
        }

        return 0;
    }
}
