using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>Whom words name, and why. Not where they stand: that is a <see cref="Mention"/>.</summary>
/// <param name="Entity">Who is named.</param>
/// <param name="Reason">Why.</param>
/// <param name="TakenUp">The earlier words that tied them to it, where there are any.</param>
internal readonly record struct Resolved(Entity Entity, MentionReason Reason, TokenRange? TakenUp = null)
{
    /// <summary>Those of the words that name it, where not all do: the name in "the skipper Ilsa Orry".</summary>
    public TokenRange? Words { get; init; }
}
