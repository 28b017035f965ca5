namespace Hearsay.Reading.Sources;

/// <summary>A place in the text that names an entity, kept in text order so that pronouns can look back.</summary>
/// <param name="Token">Index of the first token.</param>
/// <param name="Entity">Who is named.</param>
/// <param name="IsSubject">True when it opens a sentence or speaks.</param>
/// <param name="IsQuoted">True when it stands within quotation marks.</param>
internal readonly record struct Mention(int Token, Entity Entity, bool IsSubject, bool IsQuoted);
