using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds the bodies that a phrase means by a place, a label or their spokesperson. Examples: <c>the Corran army</c> · <c>the Halyard agency</c> ·
/// <c>a spokesman for the line</c>. Names of bodies that stand by themselves are no work of this class.
/// </summary>
internal sealed class BodyMentions(TokenWords words, NameBook names)
{
    /// <summary>"the Corran army": a public body named by a place or people, which is no name of its own.</summary>
    public Entity? PublicBody(TokenRange run)
    {
        if (run.Length > 2 || words.IsCapital(run.End) || BodyWords.KindOf(words[run.End]) is not SourceKind.Government) return null;
        return names.Get(new NamePhrase(words.SpanOf(run.Start, run.End + 1).In(words.Text.Text), null, SourceKind.Government));
    }

    /// <summary>The public body that the head of a phrase and the one or two capitalised words before it name, or null.</summary>
    public Resolved? HeadedBody(int start, int headEnd) =>
        words.IsCapital(headEnd - 2) && headEnd - 1 > start && PublicBody(new TokenRange(words.IsCapital(headEnd - 3) && headEnd - 3 >= start ? headEnd - 3 : headEnd - 2, headEnd - 1)) is { } body
            ? new Resolved(body, MentionReason.FullName)
            : null;

    /// <summary>"the Halyard agency": a label behind a name says what it is, and is no part of it.</summary>
    public Resolved? Labelled(int start, int headEnd)
    {
        if (!BodyWords.IsLabel(words[headEnd - 1]) || words.IsCapital(headEnd - 1) || headEnd - 1 <= start) return null;
        var run = NameRuns.In(words, start, headEnd - 1).FirstOrDefault();
        if (run.Length == 0 || run.End != headEnd - 1 || run.Start != start) return null;
        var phrase = NamePhrase.Of(words, run);
        if (phrase.Name.Length == 0) return null;
        var entity = names.Get(phrase);
        entity.Kind = SourceKind.Organization;
        entity.IsMedia |= OutletWords.IsLabel(words[headEnd - 1]);
        return new Resolved(entity, MentionReason.Label);
    }

    /// <summary>The words for the body that an unnamed spokesperson speaks for: "an army spokesman", "a spokesman for the line", "its spokeswoman".</summary>
    public TokenRange? SpokenFor(TokenRange range, int start, int headEnd)
    {
        if (words[range.Start] is "its" or "their") return new TokenRange(range.Start, range.Start + 1);
        if (headEnd + 1 < range.End && words[headEnd] is "for" or "of") return new TokenRange(headEnd + 1, range.End);
        var end = words[headEnd - 2] == "'s" ? headEnd - 2 : headEnd - 1;
        if (end <= start) return null;
        return BodyWords.IsBody(words[end - 1]) || words.IsCapital(end - 1) ? new TokenRange(start, end) : null;
    }
}
