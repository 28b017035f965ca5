using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>Puts right what the trained model takes for another part of an act of saying than it is, by the words right beside it.</summary>
internal static class Neighbours
{
    private static readonly WordSet Being = new("was were been being is are be");
    private static readonly WordSet Telling = new("told informed assured warned advised notified briefed asked urged ordered instructed invited requested");
    private static readonly WordSet Joining = new("and but or then");
    private static readonly WordSet Contrasting = new("but while whereas though although");
    private const int Near = 40;

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
        var next = cues.Overlapping(last).FirstOrDefault(o => o != found && o.Cue is [var cue] && cue.Start > last.Start && (cue.End == last.End || IsSameSpeakersNext(text, found, o, last)));
        if (next is null) return found;
        var end = last.Start + WithoutJoint(text.Text.AsSpan(last.Start, next.Cue[0].Start - last.Start));
        return end > last.Start ? found with { Content = [.. found.Content.SkipLast(1), new TextSpan(last.Start, end)] } : found;
    }

    /// <summary>"It lay at the pier, an officer said, [but passengers say it sank]": a second piece that another says is no part of the first.</summary>
    public static List<Attribution> WithoutOthersPieces(AnnotatedText text, List<Attribution> found)
    {
        if (!found.Exists(f => f.Content.Count > 1)) return found;
        var cues = CueIndex.Of(found);
        return found.ConvertAll(f => f.Content.Count < 2 ? f : f with { Content = [.. f.Content.Where((piece, i) => i == 0 || !(IsScene(text, f, piece) || IsOthers(text, f, piece, cues)))] });
    }

    /// <summary>"Nine fell ill, the nurse told her, as [the guards looked on]": what went on meanwhile is the report's to tell.</summary>
    private static bool IsScene(AnnotatedText text, Attribution found, TextSpan piece) =>
        found.Cue is [var cue] && cue.End < piece.Start && text.Text.AsSpan(0, piece.Start).TrimEnd() is [.., ',', ' ', 'a', 's'] && piece.Start - cue.End < Near && text.Text[piece.Start] is not ('"' or '“' or '«');

    private static bool IsOthers(AnnotatedText text, Attribution found, TextSpan piece, SpanIndex<Attribution> cues) =>
        cues.Overlapping(piece).Any(o => o != found && o.Speaker is [var who] && o.Cue[0].Start - piece.Start < Near && IsContrasted(text.Text, Math.Min(who.Start, piece.Start)));

    private static bool IsContrasted(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        return Contrasting.Contains(EdgeWords.Last(before)) || Contrasting.Contains(text.AsSpan(start)[..Math.Max(0, text.AsSpan(start).IndexOf(' '))]);
    }

    /// <summary>"Announced a grant [and ordered] an inquiry": the same speaker's next deed.</summary>
    private static bool IsSameSpeakersNext(AnnotatedText text, Attribution found, Attribution next, TextSpan content)
    {
        if (found.Speaker is not [var one] || next.Speaker is not [var other] || one != other || next.Content[0].Start < next.Cue[0].End) return false;
        var before = text.Text.AsSpan(content.Start, next.Cue[0].Start - content.Start).TrimEnd();
        return Joining.Contains(EdgeWords.Last(before));
    }

    private static bool IsToldTo(ReadOnlySpan<char> cue)
    {
        var isPassive = false;
        foreach (var range in cue.Split(' '))
            if (Being.Contains(cue[range])) isPassive = true;
            else if (isPassive && Telling.Contains(cue[range])) return true;
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
