using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// Somebody who sets his word against another's, by a verb or a word that says so. Examples: <c>The crew had slept, the owner said. They had been on
/// deck, a stoker countered.</c> · <c>Police said this was false.</c> · <c>But the log has the gate open, Orry said</c>, where the two share words.
/// </summary>
internal sealed class RetortRule : IRelationRule
{
    private static readonly Phrases Retorts = new("countered", "counters", "retorted", "retorts", "rejoined", "hit back", "shot back", "hits back", "objected that", "objects that", "contradicted", "contradicts", "insists otherwise", "remembers it otherwise", "remembered otherwise");
    private static readonly Phrases False = new("false", "untrue", "not true", "incorrect", "a lie", "lies", "slander", "nonsense", "fabrication", "a fabrication", "an invention", "baseless", "unfounded", "without foundation", "rubbish", "not so", "made up", "invented");
    private static readonly Phrases Contrast = new("but", "however", "yet", "instead", "by contrast", "whereas", "while", "although", "though");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Act.IsNarrated || own.Statement.Stance is not (Stance.Asserts or Stance.Denies)) return null;
        var target = IsInWords(own, words) ? NamedRelationRule.OfNamed(acts, at, words) ?? Earlier.Nearest(acts, at, a => IsOthers(a, own, words, 2))
            : own.Statement.Stance == Stance.Asserts && IsSetAgainst(own, words) ? Earlier.Nearest(acts, at, a => IsOthers(a, own, words, 1) && Earlier.Overlap(a, own, words) >= 0.34) : null;
        return target is null ? null : new StatedRelation(Relation.Contradicts, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    /// <summary>True where a word says that another is contradicted: "countered", "this was false".</summary>
    public static bool IsInWords(RelatedAct own, TokenWords words) => IsFalse(own, words) || own.Act.HasCue(words, Retorts);

    private static bool IsOthers(RelatedAct act, RelatedAct own, TokenWords words, int sentences) =>
        !act.SharesSource(own) && act.Statement.Stance is Stance.Asserts or Stance.Intends && Earlier.IsClose(act, own, words, sentences);

    /// <summary>"this was false", "calls it slander".</summary>
    private static bool IsFalse(RelatedAct own, TokenWords words)
    {
        var range = own.Act.Tokens(words);
        return range.Length is > 1 and <= 8 && words[range.Start] is "this" or "that" or "it" or "the" && False.AnyIn(words, range.Start, range.End);
    }

    /// <summary>A word of contrast opens the clause in which the act stands.</summary>
    private static bool IsSetAgainst(RelatedAct own, TokenWords words)
    {
        var start = words.At(own.Act.Start);
        return Contrast.At(words, start, words.Count) || Contrast.LengthBefore(words, start, Math.Max(0, start - 3)) > 0;
    }
}
