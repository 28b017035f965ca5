using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The question that a reply of a transcript answers: "How many have died?" above "MAYOR: Five." The reply speaks of what it was
/// asked, though it does not say it again.
/// </summary>
internal static class Reply
{
    private const int LongestLabel = 60;

    /// <summary>The question's words, or null when the content starting at a code unit is not the first of a labelled reply to one.</summary>
    public static string? QuestionBefore(Report report, int start)
    {
        var body = report.Text.AsSpan(0, Math.Clamp(start, 0, report.Text.Length)).TrimEnd(" \t\"“”'");
        var line = body[(body.LastIndexOf('\n') + 1)..];
        if (line.Length is 0 or > LongestLabel || line[^1] != ':' || !char.IsUpper(line[0])) return null;
        var before = body[..^line.Length].TrimEnd();
        if (before.Length <= report.Body.Start || before[^1] != '?') return null;
        var asked = before[(before.LastIndexOf('\n') + 1)..];
        var first = asked[..^1].LastIndexOfAny('.', '!', ':');
        return asked[(first + 1)..].Trim().ToString();
    }
}
