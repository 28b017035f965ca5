using Hearsay.Model;
using Hearsay.Reading.Statements.Retractions;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// A cue that denies or takes back the content. Examples: <c>The union rejected talk of a strike.</c> <c>Halyard withdraws its
/// report that the light was out.</c>
/// </summary>
internal sealed class DenialCueRule : IStanceRule
{
    private static readonly Phrases Cues = new(
        "deny", "denies", "denied", "denying", "denial", "denials", "reject", "rejects", "rejected", "rejecting", "rejection", "dismiss", "dismisses", "dismissed", "dismissing", "dismissal",
        "refute", "refutes", "refuted", "refuting", "rebut", "rebuts", "rebutted", "rebuttal", "dispute", "disputes", "disputed", "disputing", "contradict", "contradicts", "contradicted",
        "disavow", "disavowed", "disown", "disowned", "repudiate", "repudiated", "ruled out", "rules out", "rule out", "withdraws", "withdrew", "withdrawn", "withdraw", "retract", "retracts",
        "retracted", "retraction", "never said", "never told", "never admitted", "never claimed", "never promised", "never wrote", "repudiates", "repudiate", "disowns", "disown", "not accept", "n't accept", "no record of", "no trace of", "scoffed at", "scoffs at", "took back", "takes back", "debunked", "denounced as false", "not true", "untrue", "is false", "was false",
        "withdraws its report", "withdrew its report", "withdraws the report", "withdrew the report", "retracts its report", "retracted its report", "withdraws its claim", "withdrew its claim", "took back its report", "withdraws its story", "withdrew its story");

    private const int Reach = 7;

    private static readonly Phrases Undone = new(
        "not deny", "n't deny", "not denied", "never denied", "not dispute", "n't dispute", "not rule out", "n't rule out", "not ruled out", "can not rule out", "without denying", "not reject", "not dismiss", "in dispute", "under dispute", "beyond dispute", "no dispute");

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words) =>
        act.HasCue(words, Cues) && !act.HasCue(words, Undone) && !TakesThingsAway(act, words) ? Stance.Denies : null;

    /// <summary>"The army withdrew its men": no words are taken back.</summary>
    private static bool TakesThingsAway(Act act, TokenWords words)
    {
        if (act.Found.Cue.Count != 1 || words.RangeOf(act.Found.Cue[0]) is not { Length: > 0 } cue || words[cue.End - 1] is not ("withdraw" or "withdraws" or "withdrew" or "withdrawn" or "withdrawing")) return false;
        var content = act.Tokens(words);
        for (var i = cue.End; i < Math.Min(content.End, cue.End + Reach); i++)
            if (RetractionWords.IsSaying(words[i]) || words[i] is "that" or "what" || words.Kind(i) == Tokens.TokenKind.Quote) return false;
        return content.Start >= cue.End;
    }

    /// <summary>True when a range of tokens speaks of a denial: "The rebels rejected that."</summary>
    public static bool Speaks(TokenWords words, int start, int end) =>
        Cues.AnyIn(words, start, end) && !Undone.AnyIn(words, start, end);
}
