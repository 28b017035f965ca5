using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// The relations that a report states between its statements: answers, denials of something just said, rival counts, corrections, and statements about
/// statements ("the logs corroborate the divers' account"). Every act states at most one. Linear: each rule looks a fixed number of acts back.
/// </summary>
internal static class StatedRelations
{
    private static readonly IRelationRule[] InOrder = [new NamedRelationRule(), new AnswersRule(), new CorrectsRule(), new RetortRule(), new AboutRule(), new SupportsRule(), new RivalCountRule()];

    /// <summary>The statements of acts that come in order of their first character, each with the relation it states.</summary>
    public static IReadOnlyList<Statement> Of(IReadOnlyList<RelatedAct> acts, TokenWords words)
    {
        var done = new Statement[acts.Count];
        for (var i = 0; i < acts.Count; i++)
        {
            StatedRelation? found = null;
            foreach (var rule in InOrder)
                if ((found = rule.Find(acts, i, words)) is not null) break;
            done[i] = found is null ? acts[i].Statement : acts[i].Statement with { Relations = [found] };
        }

        return done;
    }
}
