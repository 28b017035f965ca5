using Hearsay.Model;
using Hearsay.Reading.Statements.Retractions;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// Somebody takes back his own earlier words: beside whatever else the act states, it corrects what these words name. Example: <c>The ministry withdrew its claim that the bridge
/// had fallen</c>, which corrects "its claim", wherever that was made.
/// </summary>
internal static class TakesBackRule
{
    /// <summary>The relations of an act with this one among them, as its words show.</summary>
    /// <param name="acts">The acts of the report.</param>
    /// <param name="at">The act.</param>
    /// <param name="words">The text.</param>
    /// <param name="found">What else the act states, or null.</param>
    public static IReadOnlyList<StatedRelation> With(IReadOnlyList<RelatedAct> acts, int at, TokenWords words, StatedRelation? found)
    {
        var own = acts[at];
        if (RetractionFinder.Of(own.Act, words) is not { } retraction || (own.Statement.Stance == Stance.Denies) != retraction.IsDenial) return found is null ? [] : [found];
        var isFound = found is { Kind: Relation.Corrects } && found.First.Statement == own.Statement.Id;
        var target = isFound ? found!.Second.Statement : retraction.IsPointing ? Pointed(acts, at) : null;
        var takesBack = new StatedRelation(Relation.Corrects, retraction.Words, new RelationSide(own.Statement.Id, null), new RelationSide(target, retraction.Thing));
        return found is null || isFound ? [takesBack] : [found, takesBack];
    }

    private static string? Pointed(IReadOnlyList<RelatedAct> acts, int at) =>
        Earlier.Nearest(acts, at, a => a.SharesSource(acts[at]) && a.Statement.Stance is Stance.Asserts or Stance.Intends)?.Statement.Id;
}
