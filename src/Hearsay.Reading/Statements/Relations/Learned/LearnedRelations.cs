using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>The relations that marked reports teach, with what the rules say as one of their grounds.</summary>
internal sealed class LearnedRelations
{
    /// <summary>How likely a relation must be: of those of corpus/dev six in ten are then right.</summary>
    public const float Least = 0.24f;

    private const float LeastByWord = 0.05f;

    private readonly IReadOnlyList<RelatedAct> _acts;
    private readonly TokenWords _words;
    private readonly RelationCandidates _candidates;
    private readonly RelationPairs _pairs;
    private readonly float[]?[] _others;

    /// <summary>The relations among a report's acts, in order of their first character.</summary>
    public LearnedRelations(IReadOnlyList<RelatedAct> acts, TokenWords words)
    {
        (_acts, _words, _candidates, _others) = (acts, words, new RelationCandidates(acts), new float[]?[acts.Count]);
        _pairs = new RelationPairs(acts, _candidates, words);
    }

    /// <summary>The relation that the act at a place states, or null.</summary>
    /// <param name="at">The place.</param>
    /// <param name="byRules">The relation that the rules see, or null.</param>
    public StatedRelation? Of(int at, StatedRelation? byRules)
    {
        if (_candidates.IsLaterPart(at) || _candidates.Of(at) is not { Count: > 0 } among) return null;
        var model = RelationModel.Shipped;
        var own = model.Sums(RelationGrounds.Own(_acts[at], _words));
        var scores = _pairs.Of(at, among, byRules).ConvertAll(model.Sums);
        for (var c = 0; c < scores.Count; c++)
        {
            var other = _others[among[c]] ??= model.Sums(RelationGrounds.Other(_acts[among[c]], _words));
            RelationModel.Add(own, scores[c]);
            RelationModel.Add(other, scores[c]);
        }

        RelationModel.ToShares(scores);
        var (candidate, label, share) = RelationModel.Choose(scores, among.ConvertAll(_candidates.WholeOf));
        if (share < Least) return byRules is not null && IsLikely(_acts[at], byRules, among, scores) ? byRules : null;
        var target = _acts[among[candidate]];
        if (RelationModel.Labels[label] == Relation.Contradicts && RivalCountRule.CanBothHold(target, _acts[at])) return null;
        return new StatedRelation(RelationModel.Labels[label], _acts[at].CueOrContent, new RelationSide(_acts[at].Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    private static int LabelOf(Relation relation)
    {
        var label = 0;
        while (RelationModel.Labels[label] != relation) label++;
        return label;
    }

    /// <summary>Agreement, correction and retort are marked too seldom to be learned well: there a word that says so decides, unless all else speaks against it.</summary>
    private bool IsLikely(RelatedAct own, StatedRelation byRules, List<int> among, List<float[]> shares)
    {
        if (byRules.Kind is not (Relation.Supports or Relation.Corrects) && !(byRules.Kind == Relation.Contradicts && RetortRule.IsInWords(own, _words))) return false;
        var at = among.FindIndex(k => _acts[k].Statement.Id == byRules.Second.Statement);
        return at >= 0 && shares[at][LabelOf(byRules.Kind)] >= LeastByWord;
    }
}
