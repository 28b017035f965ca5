using Hearsay.Model;
using Hearsay.Reading.Statements.Relations.Learned;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// The relations that a report states between its statements: answers, denials of something just said, rival counts, corrections, and statements about
/// statements ("the logs corroborate the divers' account"). Every act states at most one, beside that it takes something back. Linear: each rule looks a fixed number of acts back.
/// </summary>
internal static class StatedRelations
{
    private static readonly IRelationRule[] InOrder = [new AnswersRule(), new NamedRelationRule(), new CorrectsRule(), new RetortRule(), new SupportsRule(), new AboutRule(), new RivalCountRule()];

    /// <summary>The statements of acts that come in order of their first character, each with the relation it states.</summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<RelatedAct> acts, TokenWords words)
    {
        var done = new Statement[acts.Count];
        var numbers = acts.ToDictionary(a => a.Statement.Id, a => a.Index, StringComparer.Ordinal);
        var learned = new LearnedRelations(acts, words);
        for (var i = 0; i < acts.Count; i++)
        {
            var byRules = ByRules(acts, i, words);
            var found = byRules is not null && IsInWords(byRules, acts, i, words) ? byRules : learned.Of(i, byRules);
            if (found is not null) found = Through(found, acts[i], acts, done, numbers, words);
            var stated = TakesBackRule.With(acts, i, words, found);
            done[i] = stated.Count == 0 ? acts[i].Statement : acts[i].Statement with { Relations = stated };
        }

        return done;
    }

    // Two others are set side by side, somebody is named with what he said, or one is asked and keeps silent: what the words say outright needs no weighing.
    private static bool IsInWords(StatedRelation byRules, IReadOnlyList<RelatedAct> acts, int at, TokenWords words) =>
        byRules.First.Statement != acts[at].Statement.Id || byRules.Second.Statement == (NamedRelationRule.OfNamed(acts, at, words) ?? SupportsRule.Echoed(acts, at, words))?.Statement.Id || AboutRule.IsSilence(acts[at], words);

    /// <summary>What the first rule that sees a relation says, or null.</summary>
    public static StatedRelation? ByRules(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        foreach (var rule in InOrder)
            if (rule.Find(acts, at, words) is { } found) return found;
        return null;
    }

    /// <summary>
    /// "Orry said it fell. Vask backed her account. Tesk denied the claim": what points to words that only point themselves means what these mean.
    /// </summary>
    private static StatedRelation Through(StatedRelation found, RelatedAct own, IReadOnlyList<RelatedAct> acts, Statement[] done, Dictionary<string, int> numbers, TokenWords words)
    {
        if (found.Kind is not (Relation.About or Relation.Supports) || found.First.Statement != own.Statement.Id || found.Second.Statement is not { } id || !numbers.TryGetValue(id, out var at) || at >= own.Index || !IsMatterAlone(acts[at], words)) return found;
        if (done[at].Relations is not [{ Second.Statement: { } further } through] || through.First.Statement != id || numbers[further] >= at || acts[numbers[further]].SharesSource(own)) return found;
        return found with { Second = new RelationSide(further, found.Second.Words) };
    }

    /// <summary>"his account", "the claim", "this": no matter of its own.</summary>
    private static bool IsMatterAlone(RelatedAct act, TokenWords words) => act.Act.Tokens(words) is { Length: <= 4 } range && (range.Length <= 1 || AboutRule.IsThing(words[range.End - 1]) || words[range.Start] is "this" or "that" or "it");
}
