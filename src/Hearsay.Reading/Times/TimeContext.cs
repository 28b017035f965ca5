using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>What the words of a date are read against.</summary>
/// <param name="Words">The report's words.</param>
/// <param name="Anchor">The date that relative words count from, or null when none is known.</param>
/// <param name="Floor">Index of the first token of the content; what stands before it is told by another voice.</param>
internal readonly record struct TimeContext(TokenWords Words, PartialDate? Anchor, int Floor = 0)
{
    private static readonly Phrases Coming = new(
        "will", "'ll", "shall", "going to", "next", "until", "till", "due", "scheduled", "expected", "plans to", "plan to", "tomorrow", "would", "intends to", "intend to", "undertakes", "undertake to", "is to", "are to", "be heard",
        "promise", "promises", "promised", "vows", "vowed", "pledges", "pledged", "has pledged", "hopes", "hoped", "hope", "deadline", "foreseen", "wants", "demands", "fears", "fear", "feared", "exclude", "excludes", "expect", "expects", "asks for", "requests", "request a",
        "threatens", "threatened", "reserves the right", "ca n't", "can not", "cannot", "shall be", "sets", "look forward", "looks forward", "prepares to", "ready to", "about to", "refuses", "in time for");

    private static readonly Phrases ComingBehind = new("will", "'ll", "shall", "would", "is due", "are due", "is expected", "are expected");

    private static readonly HashSet<string> Limits = new(StringComparer.Ordinal) { "by", "until", "till", "before", "from" };
    private static readonly HashSet<string> Past = new(StringComparer.Ordinal) { "had", "was", "were", "did", "been", "has", "have", "went", "came", "fell", "died", "took", "gave", "left", "rose", "began", "lost", "found" };

    /// <summary>The anchor as a day, or null when it is not known to the day.</summary>
    public DateOnly? Day => Anchor is { IsFull: true, Year: > 100 and < 9900 } anchor ? anchor.First : null;

    /// <summary>
    /// True when the words around a token speak of what is to come: words of promise and plan in its sentence, or a limit ("by Friday") in a content
    /// that tells nothing past.
    /// </summary>
    public bool IsComing(int at)
    {
        if (Words[at - 1] == "since") return false;
        var sentence = Words.Sentence(at);
        if (LastComing(Math.Max(sentence.Start, at - 14), at) is >= 0 and var told) return !HasPastAuxiliary(told, at);
        if (ComingBehind.AnyIn(Words, at, Math.Min(sentence.End, at + 4))) return true;
        return IsLimited(at) && !TellsThePast(Math.Max(Math.Max(sentence.Start, Floor), at - 40), at);
    }

    private int LastComing(int from, int at)
    {
        for (var i = at; i >= from; i--)
            if (Coming.At(Words, i, Math.Min(at + 2, Words.Count))) return i;
        return -1;
    }

    /// <summary>"will tell the judge that he was paid on Friday": what was, was before.</summary>
    private bool HasPastAuxiliary(int from, int at)
    {
        for (var i = from + 1; i < at; i++)
            if (Words[i] is "had" or "was" or "were" or "did") return true;
        return false;
    }

    private bool IsLimited(int at)
    {
        for (var i = at - 1; i >= Math.Max(Floor, at - 4); i--)
        {
            if (Limits.Contains(Words[i])) return true;
            if (Words[i] is not ("the" or "end" or "of" or "noon" or "midnight" or "early" or "late" or "mid" or "first")) return false;
        }

        return false;
    }

    private bool TellsThePast(int from, int at)
    {
        for (var i = from; i < at; i++)
            if (Past.Contains(Words[i]) || (Words[i].Length > 4 && Words[i].EndsWith("ed", StringComparison.Ordinal) && Words[i - 1] is not ("to" or "be" or "get"))) return true;
        return false;
    }
}
