using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Which acts a captive speaks, and who lets the words out. Examples: <c>“They left us,” the prisoner said</c> · <c>asked about the crew, the prisoner
/// said</c>. It asks for speakers that are resolved already.
/// </summary>
internal sealed class HeldSpeakers(TokenWords words, IReadOnlyList<Act> acts, ActClause clauses, SourceBook book, IReadOnlyList<Entity?> speakers)
{
    private Entity? _custodian;
    private bool _custodianSought;

    /// <summary>A person whom the text shows to be held, or who speaks from a cell, a dock or an interrogation.</summary>
    public bool IsHeld(int i, Entity? speaker)
    {
        if (speaker is null || acts[i].IsNarrated || speaker.IsPublisher || speaker.Kind is SourceKind.Document or SourceKind.Government) return false;
        if (speaker.IsHeld || speaker.IsCaptive) return true;
        var clause = clauses.Of(acts[i]);
        for (var k = clause.Start; k < clause.End; k++)
            if (CustodyWords.SpeaksFrom(words, k, clause.End) && !clauses.IsSaid(acts[i], k)) return true;
        return false;
    }

    /// <summary>A question put to a captive comes out the same way as the answer.</summary>
    public bool IsAskedOfCaptive(int i)
    {
        var act = acts[i];
        if (act.IsNarrated || act.Found.Cue.Count == 0) return false;
        var sentence = words.SentenceAt(words.At(act.Found.Cue[0].Start) is var at && at < words.Count ? at : 0);
        for (var k = Math.Max(0, i - 3); k < Math.Min(acts.Count, i + 4); k++)
            if (k != i && speakers[k] is { IsHeld: true } && words.At(acts[k].Start) is var start && start < words.Count && words.SentenceAt(start) == sentence) return true;
        return false;
    }

    /// <summary>"Asked about the crew, the prisoner said": whoever holds the prisoner asked.</summary>
    public Entity? Holder() => Custodians.Holder(words) is { } named ? book.Resolve(named, Setting.None) : null;

    /// <summary>
    /// The public body that tells of what a captive said, in the sentence of the act or in one beside it: <c>A captured officer admitted that it was planned.
    /// He was questioned all night, the army reported.</c> Null where a captive's own words or none of a body's stand there.
    /// </summary>
    public Entity? Teller(int i)
    {
        if (acts[i].Mode != Mode.Indirect) return null;
        var at = words.At(acts[i].Start);
        for (var step = 1; step < 4; step++)
            foreach (var k in (ReadOnlySpan<int>)[i + step, i - step])
                if (k >= 0 && k < acts.Count && speakers[k] is { Kind: SourceKind.Government, IsPublisher: false, IsPlural: false } body && !acts[k].IsNarrated && IsBeside(at, words.At(acts[k].Start))) return body;
        return null;
    }

    private bool IsBeside(int one, int other) =>
        one < words.Count && other < words.Count && Math.Abs(words.SentenceAt(one) - words.SentenceAt(other)) <= 1 && (words.ParagraphAt(one) == words.ParagraphAt(other) || (other > one && Questioning.AnyIn(words, words.Sentence(other).Start, words.Sentence(other).End)));

    private static readonly Phrases Questioning = new("questioned", "questioning", "interrogated", "interrogation", "made the statement", "confession", "deposition", "testimony");

    /// <summary>Who lets the words of the report's captives out, or null.</summary>
    public Entity? Custodian()
    {
        if (_custodianSought) return _custodian;
        _custodianSought = true;
        if (Custodians.Find(words) is { } named) _custodian = book.Resolve(named, Setting.None);
        return _custodian;
    }
}
