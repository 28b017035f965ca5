using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>Puts right what the trained model takes for another part of an act of saying than it is, by the words right beside it.</summary>
internal static class Neighbours
{
    private static readonly WordSet Being = new("was were been being is are be");
    private static readonly WordSet Telling = new("told informed assured warned advised notified briefed");
    private static readonly WordSet Joining = new("and but or then");

    /// <summary>"The coroner [was told] that ...": whoever is told speaks no part of it; who told him stands behind "by", if anywhere.</summary>
    public static Attribution WithoutHearer(AnnotatedText text, Attribution found)
    {
        if (found is not { Speaker.Count: > 0, Cue: [var cue] } || !IsToldTo(text.Text.AsSpan(cue.Start, cue.Length)) || found.Content.Any(c => c.End <= cue.Start)) return found;
        return found with { Speaker = [.. found.Speaker.Where(s => s.Start > cue.Start)] };
    }

    /// <summary>"She said it had been tested [and denied] that ...": where the next act's cue begins, the content is over.</summary>
    public static Attribution WithoutNextCue(AnnotatedText text, Attribution found, SpanIndex<Attribution> cues)
    {
        if (found.Content is not [.., var last]) return found;
        var next = cues.Overlapping(last).FirstOrDefault(o => o != found && o.Cue is [var cue] && cue.End == last.End && cue.Start > last.Start);
        if (next is null) return found;
        var end = last.Start + WithoutJoint(text.Text.AsSpan(last.Start, next.Cue[0].Start - last.Start));
        return end > last.Start ? found with { Content = [.. found.Content.SkipLast(1), new TextSpan(last.Start, end)] } : found;
    }

    private static bool IsToldTo(ReadOnlySpan<char> cue)
    {
        if (!Telling.Contains(cue[(cue.LastIndexOf(' ') + 1)..])) return false;
        foreach (var range in cue.Split(' '))
            if (Being.Contains(cue[range])) return true;
        return false;
    }

    /// <summary>The length of words without a comma or an "and" at their end.</summary>
    private static int WithoutJoint(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        if (words.LastIndexOf(' ') is > 0 and var space && Joining.Contains(words[(space + 1)..])) words = words[..space];
        return words.TrimEnd(" ,;").Length;
    }
}
