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

    /// <summary>Who lets the words of the report's captives out, or null.</summary>
    public Entity? Custodian()
    {
        if (_custodianSought) return _custodian;
        _custodianSought = true;
        if (Custodians.Find(words) is { } named) _custodian = book.Resolve(named, Setting.None);
        return _custodian;
    }
}
