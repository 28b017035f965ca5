using Hearsay.Model;
using Hearsay.Reading.Statements.Retractions;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// Whoever takes back what he had said denies it. Examples: <c>The mayor backed away from his claim that the water was clean.</c> · <c>The Gazette apologised for reporting that
/// the ferry was full.</c>
/// </summary>
internal sealed class RetractionRule : IStanceRule
{
    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words) => RetractionFinder.Of(act, words) is { IsDenial: true } ? Stance.Denies : null;
}
