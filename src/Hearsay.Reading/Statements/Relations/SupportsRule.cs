using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// Somebody who agrees with what another has just said, by a word that says so. Examples: <c>The harbour master confirmed the number.</c> · <c>Echoing
/// the widow, two neighbours said the lamp was dark.</c> It is the report's or the speaker's word that the two agree, and no support of the claim.
/// </summary>
internal sealed class SupportsRule : IRelationRule
{
    private static readonly Phrases Agreeing = new(
        "confirmed", "confirms", "confirm", "confirming", "echoed", "echoing", "echoes", "agreed", "agrees", "corroborated", "corroborates", "bore out", "bears out", "backed up", "backs up", "seconded", "said the same", "says the same", "say the same", "told the same", "also says", "also said", "shares", "shared", "backed", "backs", "back", "supports", "supported", "to the same effect", "bears him out", "bears her out", "bears them out", "bore him out", "admits as much", "told us the same", "told me the same");

    /// <summary>"told police the same".</summary>
    private static bool IsTheSame(RelatedAct own, TokenWords words) => own.Act.Tokens(words) is { Length: 2 } range && words[range.Start] == "the" && words[range.Start + 1] == "same";

    /// <summary>"Echoing Quist, a second fitter said that": whoever is named behind the word.</summary>
    public static RelatedAct? Echoed(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var start = words.At(acts[at].Act.Start);
        if (start >= words.Count || words.Sentence(start) is var sentence && words[sentence.Start] != "echoing") return null;
        var end = sentence.Start + 1;
        while (end < sentence.End && words[end] != ",") end++;
        return NamedRelationRule.NamedIn(new TokenRange(sentence.Start + 1, end), acts, at, words);
    }

    private static readonly Phrases Backing = new("backed", "backs", "supported", "supports", "seconded", "endorsed");

    private static readonly Phrases Not = new("not confirm", "n't confirm", "not confirmed", "neither confirm", "refused to confirm", "declined to confirm", "not agree", "n't agree");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if ((own.Statement.Stance != Stance.Asserts && !own.Act.HasCue(words, Backing)) || own.Act.Found.Cue.Count == 0) return null;
        var cue = words.At(own.Act.Found.Cue[0].Start);
        if (cue >= words.Count || words.Sentence(cue) is var sentence && (Not.AnyIn(words, sentence.Start, sentence.End) || !(own.Act.HasCue(words, Agreeing) || Agreeing.AnyIn(words, sentence.Start, cue + 4) || IsTheSame(own, words)))) return null;
        var target = NamedRelationRule.OfNamed(acts, at, words) ?? Echoed(acts, at, words) ?? Earlier.Nearest(acts, at, a => !a.SharesSource(own) && a.Statement.Stance is Stance.Asserts or Stance.Intends or Stance.Denies && Earlier.IsClose(a, own, words, 4) && (Earlier.Overlap(a, own, words) >= 0.34 || own.Act.Tokens(words).Length <= 5));
        return target is null ? null : new StatedRelation(Relation.Supports, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }
}
