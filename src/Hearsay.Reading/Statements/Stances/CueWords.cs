namespace Hearsay.Reading.Statements.Stances;

/// <summary>Looks for phrases in the cue of an act and just before it, where negations and auxiliaries stand.</summary>
internal static class CueWords
{
    private const int Reach = 3;

    /// <summary>True when a phrase lies in a cue span, or reaches into one from at most three words before.</summary>
    public static bool HasCue(this Act act, TokenWords words, Phrases phrases)
    {
        foreach (var span in act.Found.Cue)
        {
            var cue = words.RangeOf(span);
            for (var i = Math.Max(0, cue.Start - Reach); i < cue.End; i++)
                if (phrases.LengthAt(words, i, cue.End) is var length and > 0 && i + length > cue.Start) return true;
        }

        return false;
    }

    /// <summary>True when the content begins, after words that carry no weight, with a phrase.</summary>
    public static bool Opens(this Act act, TokenWords words, Phrases phrases)
    {
        var content = act.Tokens(words);
        for (var i = content.Start; i < Math.Min(content.End, content.Start + 3); i++)
            if (phrases.At(words, i, content.End)) return true;
        return false;
    }
}
