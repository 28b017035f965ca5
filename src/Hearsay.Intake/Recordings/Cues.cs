using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Hearsay.Intake.Recordings;

/// <summary>The cues of SRT and WebVTT, which differ in the comma of their times, in styles and notes, and in how a speaker is named.</summary>
internal static partial class Cues
{
    /// <summary>The cues in order of the file; what is no cue is passed over.</summary>
    public static IEnumerable<Cue> Of(string text, CancellationToken stop)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            if (Time(lines[i]) is not { } time) continue;
            var words = new List<string>();
            for (i++; i < lines.Length && lines[i].Trim().Length > 0 && Time(lines[i]) is null; i++) words.Add(lines[i].Trim());
            foreach (var cue in Voices(time.Start, time.End, words)) yield return cue;
            if (i < lines.Length && Time(lines[i]) is not null) i--;
        }
    }

    private static (TimeSpan Start, TimeSpan End)? Time(string line)
    {
        if (!line.Contains("-->", StringComparison.Ordinal)) return null;
        var match = Times().Match(line);
        return match.Success ? (Span(match, 1), Span(match, 5)) : null;
    }

    private static TimeSpan Span(Match match, int group)
    {
        int Part(int at) => match.Groups[group + at] is { Success: true, Value: var value } ? int.Parse(value, CultureInfo.InvariantCulture) : 0;
        var fraction = match.Groups[group + 3].Value.PadRight(3, '0');
        return new TimeSpan(0, Part(0), Part(1), Part(2), int.Parse(fraction, CultureInfo.InvariantCulture));
    }

    // Two people may speak in one cue, each on a line of his own.
    private static IEnumerable<Cue> Voices(TimeSpan start, TimeSpan end, List<string> lines)
    {
        var voices = new List<Cue>();
        foreach (var line in lines)
        {
            var (speaker, words, isNew) = Voice(line);
            if (words.Length == 0) continue;
            if (voices.Count > 0 && speaker is null && !isNew) voices[^1] = voices[^1] with { Words = $"{voices[^1].Words} {words}" };
            else voices.Add(new Cue(start, end, speaker, words, isNew));
        }

        return voices;
    }

    private static (string? Speaker, string Words, bool IsNew) Voice(string line)
    {
        var tagged = VoiceTag().Match(line) is { Success: true } tag ? WebUtility.HtmlDecode(tag.Groups[1].Value).Trim() : null;
        var words = WebUtility.HtmlDecode(Markup().Replace(line, "")).Trim();
        var isNew = words.StartsWith(">>", StringComparison.Ordinal) || words.StartsWith("- ", StringComparison.Ordinal) || words.StartsWith("\u2013 ", StringComparison.Ordinal);
        if (isNew) words = words.TrimStart('>', '-', '\u2013', ' ');
        var named = Named().Match(words);
        if (tagged is { Length: > 0 }) return (tagged, words, true);
        return named.Success ? (named.Groups[1].Value.Trim(), words[named.Length..].Trim(), true) : (null, words, isNew);
    }

    [GeneratedRegex(@"^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Times();

    [GeneratedRegex(@"<v(?:\.[^\s>]{1,40})?\s+([^>]{1,80})>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VoiceTag();

    [GeneratedRegex(@"<[^<>]{1,200}>|\{\\[^{}]{1,100}\}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markup();

    // A name in capitals before a colon; a sentence that holds a colon is not one.
    [GeneratedRegex(@"^\[?(\p{Lu}[\p{Lu}\p{Nd}.'\u2019 -]{1,40})\]?:\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
