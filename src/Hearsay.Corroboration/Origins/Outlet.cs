using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whether a report's own voice is that of an outlet, which has most of what it tells from others and does not always say so.
/// A body's release and a person's own page speak for themselves.
/// </summary>
internal static class Outlet
{
    private static readonly HashSet<string> MediaWords = new(StringComparer.Ordinal)
    {
        "times", "courier", "news", "radio", "tribune", "post", "daily", "herald", "tv", "television", "channel", "gazette", "journal", "chronicle", "press",
        "wire", "telegraph", "observer", "mail", "star", "mirror", "express", "guardian", "standard", "independent", "broadcasting", "media", "magazine",
        "weekly", "bulletin", "today", "monitor", "record", "sun", "globe", "examiner", "inquirer", "dispatch", "review", "newspaper", "live",
    };

    private const int Head = 160;

    private static readonly HashSet<string> FirstHand = new(StringComparer.Ordinal) { "i", "we", "our", "my", "reporter", "correspondent" };

    /// <summary>True when the statement is an outlet's own voice with no sign that its people saw the thing themselves.</summary>
    public static bool SpeaksAtSecondHand(Proposition proposition) =>
        proposition.Statement.Mode == Mode.Narrated && IsOutlet(proposition.Report)
        && !Word.Split(proposition.Content).Any(w => FirstHand.Contains(w.Lower));

    /// <summary>True when the report's publisher is an outlet by its name, its channel, or a writer who is not the publisher.</summary>
    public static bool IsOutlet(Report report)
    {
        var header = report.Header;
        if (header.Publisher is null || header.Channel is not null || header.Agency is not null) return true;
        if (header.Byline is { } byline && !byline.Contains(header.Publisher, StringComparison.OrdinalIgnoreCase)) return true;
        if (HasDateline(report, header.Publisher.Trim())) return true;
        return header.Byline is null && Word.Split(header.Publisher).Any(w => MediaWords.Contains(w.Lower));
    }

    // "Aldby, May 3 (KRA) - ", "Aldby, May 3. KRA - ": only news agencies sign the head of a text so.
    private static bool HasDateline(Report report, string publisher)
    {
        if (publisher.Length == 0 || report.Body.End > report.Text.Length) return false;
        var head = report.Text.AsSpan(report.Body.Start, Math.Min(Head, report.Body.Length));
        var at = head.IndexOf(publisher, StringComparison.Ordinal);
        return at > 0 && head[(at + publisher.Length)..].TrimStart(") ").StartsWith("- ", StringComparison.Ordinal);
    }
}
