using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Recordings;

/// <summary>
/// The times that stand in a plain transcript, as "[00:01:02] NAME: words", "NAME (1:02): words" or a cue's line: each is the mark of what
/// follows it. The text stays as it stands. A bare "09:30" is a time of day and marks nothing.
/// </summary>
internal static partial class TurnTimes
{
    private const int FewestTurns = 3;

    /// <summary>The marks of a text, in order; none when fewer than three lines bear a time.</summary>
    public static IReadOnlyList<TextMark> Of(string text, TextSpan body)
    {
        var turns = new List<(int Start, string Label)>();
        foreach (var line in Lines(text, body))
            if (Turn().Match(text, line.Start, line.Length) is { Success: true } match) turns.Add((line.Start, Label(match)));
        if (turns.Count < FewestTurns) return [];
        return [.. turns.Select((turn, i) => new TextMark(Trimmed(text, turn.Start, i + 1 < turns.Count ? turns[i + 1].Start : body.End), MarkKind.Time, turn.Label))];
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan body)
    {
        for (var start = body.Start; start < body.End;)
        {
            var end = text.IndexOf('\n', start, body.End - start) is >= 0 and var found ? found : body.End;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private static string Label(Match match)
    {
        int Of(string group) => match.Groups[group] is { Success: true, Value: var value } ? int.Parse(value, CultureInfo.InvariantCulture) : 0;
        return FormattableString.Invariant($"{Of("h"):00}:{Of("m"):00}:{Of("s"):00}.{match.Groups["f"].Value.PadRight(3, '0')}");
    }

    [GeneratedRegex(
        @"\G[ \t]*(?:
            [\[(](?:(?<h>\d{1,2}):)?(?<m>\d{1,3}):(?<s>[0-5]\d)(?:[.,](?<f>\d{1,3}))?[\])][ \t]*\p{L}
          | (?<h>\d{1,2}):(?<m>[0-5]\d):(?<s>[0-5]\d)(?:[.,](?<f>\d{1,3}))?[ \t]+(?:-->|\p{Lu}[\p{L}\p{Nd}.'\u2019 -]{0,40}:)
          | \p{Lu}[\p{L}\p{Nd}.'\u2019 -]{0,40}?[ \t]*[\[(](?:(?<h>\d{1,2}):)?(?<m>\d{1,3}):(?<s>[0-5]\d)[\])][ \t]*:
        )",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Turn();
}
