using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>Words of a text that show somebody or a document.</summary>
/// <param name="Words">The words.</param>
/// <param name="Entity">Who it is; null for a description or a pronoun that takes up someone, which is found out when reading comes to it.</param>
/// <param name="Reason">Why; what is found out later has its reason from there.</param>
internal readonly record struct Sighting(TokenRange Words, Entity? Entity, MentionReason Reason);
