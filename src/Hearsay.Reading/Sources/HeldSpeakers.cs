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
    private HashSet<Entity>? _captives;

    /// <summary>A person whom the text shows to be held, or who speaks from a cell, a dock or an interrogation.</summary>
    public bool IsHeld(int i, Entity? speaker)
    {
        if (speaker is null || acts[i].IsNarrated || speaker.IsPublisher || speaker.Kind is SourceKind.Document or SourceKind.Government) return false;
        if (speaker.IsHeld || speaker.IsCaptive || Captives().Contains(speaker) || IsClient(speaker)) return true;
        var clause = clauses.Of(acts[i]);
        for (var k = clause.Start; k < clause.End; k++)
            if (CustodyWords.SpeaksFrom(words, k, clause.End) && !clauses.IsSaid(acts[i], k)) return true;
        return false;
    }

    /// <summary>"A man of 51 has been detained. The man says ...": whoever a passive of arrest has for its subject, named or not.</summary>
    private HashSet<Entity> Captives()
    {
        if (_captives is not null) return _captives;
        _captives = [];
        foreach (var mention in book.Mentions())
            if (mention.Entity is { IsPublisher: false, Kind: not (SourceKind.Document or SourceKind.Government or SourceKind.Organization) } && IsTaken(mention.Words.End)) _captives.Add(mention.Entity);
        return _captives;
    }

    private bool IsTaken(int at)
    {
        if (at < words.Count && words.Kind(at) == Tokens.TokenKind.Number) at++;
        if (at >= words.Count || words[at] is not ("was" or "is" or "has" or "had") || !CustodyWords.IsTakenAt(words, words[at] is "has" or "had" && words[at + 1] == "been" ? at + 2 : at + 1)) return false;
        var next = Math.Min(words.Text.Sentences.Count - 1, words.SentenceAt(at) + 1);
        for (var i = at; i < words.Text.Sentences[next].End; i++)
            if (words[i] is "released" or "freed" or "bail" or "acquitted" or "escaped") return false;
        return true;
    }

    /// <summary>"His client denies it": where the report tells of one captive by name or not, who a lawyer's client is.</summary>
    private bool IsClient(Entity speaker) =>
        speaker.Name.ToLowerInvariant() is "his client" or "her client" or "my client" && book.Mentions().Select(m => m.Entity).Where(e => (e.IsHeld || e.IsCaptive || Captives().Contains(e)) && !e.IsPlural).Distinct().Count() == 1;

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

    /// <summary>"Investigators have questioned survivors", where a prosecutor's office tells of its own inquiry.</summary>
    private bool IsIssuersOwn(TextSpan named) => book.Voice.IsRelease && words.RangeOf(named) is { Length: 1 } only && words[only.Start] is "investigators" or "officers" or "detectives" or "interrogators" or "prosecutors";

    /// <summary>Who lets the words of the report's captives out, or null.</summary>
    public Entity? Custodian()
    {
        if (_custodianSought) return _custodian;
        _custodianSought = true;
        if (Custodians.Find(words) is { } named && !IsIssuersOwn(named)) _custodian = book.Resolve(named, Setting.None);
        return _custodian;
    }
}
