using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>The <c>Key: value</c> lines on top of a report, up to the first empty line.</summary>
internal static partial class Header
{
    public static int BodyStart(string text)
    {
        if (!HeaderLine().IsMatch(text)) return 0;
        var at = text.IndexOf("\n\n", StringComparison.Ordinal);
        return at < 0 ? text.Length : at + 2;
    }

    /// <summary>Where the value of a header line stands, or null.</summary>
    public static TextSpan? Value(string text, string key)
    {
        var head = text[..BodyStart(text)];
        var at = head.StartsWith(key + ": ", StringComparison.Ordinal) ? 0 : head.IndexOf("\n" + key + ": ", StringComparison.Ordinal) + 1;
        if (at == 0 && !head.StartsWith(key + ": ", StringComparison.Ordinal)) return null;
        var start = at + key.Length + 2;
        var end = head.IndexOf('\n', start);
        return new TextSpan(start, end < 0 ? head.Length : end);
    }

    public static PartialDate? Published(string text) =>
        Value(text, "Published") is { } span && Timestamp.TryParse(span.In(text), out var stamp) ? stamp.Date : null;

    [GeneratedRegex(@"\A(?:Publisher|Title|Published|Url|Byline|Agency|Channel): ", RegexOptions.NonBacktracking)]
    private static partial Regex HeaderLine();
}
