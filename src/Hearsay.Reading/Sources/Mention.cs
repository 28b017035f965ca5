using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>A place in the text that names an entity, kept in text order so that pronouns can look back.</summary>
/// <param name="Token">Index of the first token of the phrase.</param>
/// <param name="Entity">Who is named.</param>
/// <param name="IsSubject">True when it opens a sentence or speaks.</param>
/// <param name="IsQuoted">True when it stands within quotation marks.</param>
internal readonly record struct Mention(int Token, Entity Entity, bool IsSubject, bool IsQuoted)
{
    /// <summary>The words that name it.</summary>
    public required TokenRange Words { get; init; }

    /// <summary>Why they do.</summary>
    public required MentionReason Reason { get; init; }

    /// <summary>The earlier words that tied them to it, where there are any.</summary>
    public TokenRange? TakenUp { get; init; }

    /// <summary>True where the words were resolved as those for a speaker or carrier, with all that stands around them; false where they were only seen.</summary>
    public bool IsResolved { get; init; }

    /// <summary>The words that a later mention is said to take up: behind a pronoun those it stands for.</summary>
    public TokenRange Origin => Reason is MentionReason.Pronoun or MentionReason.Relative && TakenUp is { } taken ? taken : Words;

    /// <summary>The mention that a phrase is.</summary>
    /// <param name="phrase">All of its words.</param>
    /// <param name="resolved">Whom it names, and why.</param>
    /// <param name="isSubject">True when it opens a sentence or speaks.</param>
    /// <param name="isQuoted">True when it stands within quotation marks.</param>
    public static Mention Of(TokenRange phrase, Resolved resolved, bool isSubject, bool isQuoted) =>
        new(phrase.Start, resolved.Entity, isSubject, isQuoted) { Words = resolved.Words ?? phrase, Reason = resolved.Reason, TakenUp = resolved.TakenUp };
}
