using Hearsay.Model;
using Hearsay.Reading.Statements.Relations;

namespace Hearsay.Reading.Statements;

/// <summary>
/// How and when something was said holds on while one voice goes on speaking: <c>Orry told a news conference on Friday that the mast had gone. Nobody
/// was under it, she said.</c> Each act takes the channel and the day of the last act before it where both are one source's, at most two sentences apart,
/// and nobody else speaks between; a date of its own, or a word that it was said before, ends the scene.
/// </summary>
internal static class Scenes
{
    private const int Farthest = 2;

    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
        { "has", "have", "had", "earlier", "later", "previously", "already", "once", "then", "now", "since", "will", "'ll", "would", "believes", "believe", "denies", "thinks", "wants", "plans", "expects" };

    /// <summary>The acts, in order of their first character, with what they take over.</summary>
    public static void Carry(RelatedAct[] acts, TokenWords words)
    {
        RelatedAct? last = null;
        for (var i = 0; i < acts.Length; i++)
        {
            if (acts[i].Act is not { IsNarrated: false, Outer: < 0 }) continue;
            if (last is not null && acts[i].SharesSource(last) && Goes(last, acts[i], words)) acts[i] = acts[i] with { Statement = Taken(last.Statement, acts[i].Statement, IsElsewhere(acts[i], words)) };
            last = acts[i];
        }
    }

    /// <summary>In the same paragraph, by a pronoun or behind what is said: "Orry said" that opens a sentence may tell of another day.</summary>
    private static bool Goes(RelatedAct last, RelatedAct own, TokenWords words)
    {
        var found = own.Act.Found;
        if (found.FoundBy == "transcript" || found.Cue.Count == 0 || found.Speaker.Count == 0 || own.Statement.Stance is Stance.Declines or Stance.Asks || !Earlier.IsClose(last, own, words, Farthest)) return false;
        if (words.ParagraphAt(words.At(last.Act.Start)) != words.ParagraphAt(words.At(own.Act.Start))) return false;
        return found.Cue[0].Start > own.Act.Content[0].Start || (words.RangeOf(found.Speaker[0]) is { Length: 1 } only && words[only.Start] is "he" or "she" or "it" or "they" or "i" or "we");
    }

    private static Statement Taken(Statement last, Statement own, bool isElsewhere) => own with
    {
        Channel = own.Channel ?? (own.SaidOn is null || own.SaidOn == last.SaidOn ? isElsewhere ? null : last.Channel : null),
        SaidOn = own.SaidOn ?? (isElsewhere || own.Channel is not null ? null : last.SaidOn),
        SaidTime = own.SaidTime ?? (isElsewhere || own.Channel is not null || own.SaidOn is not null ? null : last.SaidTime),
    };

    /// <summary>"has said", "had said earlier", "will say": another occasion.</summary>
    private static bool IsElsewhere(RelatedAct own, TokenWords words)
    {
        foreach (var range in own.Act.Found.Cue.Select(words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
                if (Elsewhere.Contains(words[i])) return true;
        return false;
    }
}
