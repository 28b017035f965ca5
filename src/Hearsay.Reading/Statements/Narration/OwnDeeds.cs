using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// In what a body puts out itself, what was done, seen and shown is its own word, the whole sentence of it: <c>The gauge at the lock shows 48</c>, <c>The crew
/// called the lock four times</c>, <c>The owners were told by letter</c>. A finder that knows verbs takes some of these for somebody's words. A clause that
/// somebody says, denies or asks for stays theirs.
/// </summary>
internal sealed class OwnDeeds(TokenWords words, bool[] quoted, SpanIndex<bool> contents)
{
    private static readonly HashSet<string> Clausal = new(StringComparer.Ordinal) { "that", "whether", "if", "why", "how", "what", "who", "where", "when", "which", "to" };

    // Verbs that say something of a thing without a clause: "denies the charge", "asks for time".
    private static readonly HashSet<string> Stands = new(StringComparer.Ordinal)
    {
        "deny", "reject", "dispute", "refute", "contest", "repudiate", "disown", "accept", "doubt", "question", "demand", "request", "ask", "call", "appeal", "want", "seek", "expect", "urge", "confirm", "claim", "say", "announce", "state", "declare", "admit",
        "withdraw", "retract", "correct", "criticise", "criticize", "condemn", "welcome", "support", "oppose", "blame", "accuse", "propose", "recommend", "promise", "offer", "plan", "estimate", "verify", "put", "give", "decline", "refuse", "regret", "apologise", "apologize", "express", "comment", "answer", "reply", "respond", "inform", "notify", "need", "require", "hold", "have", "list",
    };

    // What somebody's instrument or paper does: "the Board's radar recorded two boats".
    private static readonly HashSet<string> Witnessing = new(StringComparer.Ordinal) { "record", "register", "count", "measure", "detect", "film", "track", "log", "document", "observe", "list", "find" };

    private readonly HashSet<string> _own = [.. (words.Text.Report.Header.Publisher ?? "").ToLowerInvariant().Split(' ', ',', '-')];

    /// <summary>True for a text that a body puts out about its own doings: no outlet, no writer.</summary>
    public static bool AreIn(ReportHeader header) =>
        header is { Byline: null, Agency: null } && !string.IsNullOrWhiteSpace(header.Publisher) && !header.Publisher.Equals("unknown", StringComparison.OrdinalIgnoreCase) && !OutletWords.IsName(header.Publisher);

    /// <summary>True when an act of saying is nothing but what was done.</summary>
    public bool Is(Attribution.Attribution found)
    {
        if (found is not { Cue: [var first, ..], Content: [var only] } || contents.Contains(first)) return false;
        var (cue, content) = (words.RangeOf(first.Cover(found.Cue[^1])), words.RangeOf(only));
        if (cue.Length == 0 || content.Length == 0 || quoted[cue.Start] || quoted[content.Start]) return false;
        return !IsClause(content) && (IsUnknownDeed(cue) || (VerbOf(cue) is { } verb && (((verb.Cue is null && !Witnessing.Contains(verb.Verb!)) || verb.Verb is "attack" or "back" or "share") || !found.Speaker.Any(s => IsOthers(words.RangeOf(s), cue)))));
    }

    /// <summary>A clause, but no thing that one behind "which" tells of.</summary>
    private bool IsClause(TokenRange content)
    {
        if (Clausal.Contains(words[content.Start]) || Clausal.Contains(words[content.Start - 1])) return true;
        var end = content.Start;
        while (end < content.End && words[end] is not ("who" or "which" or "whom" or "whose" or "that" or "because" or "when" or "while" or "where" or "before" or "after" or "since")) end++;
        for (var i = content.Start + 1; i < end; i++)
            if (!IsDescription(i) && Furniture.HasVerb(words, new TokenRange(i - 1, i + 1))) return true;
        return false;
    }

    /// <summary>"Twelve [convicted] persons", "lorries with [covered] loads".</summary>
    private bool IsDescription(int at) =>
        words[at].EndsWith("ed", StringComparison.Ordinal) && words.Kind(at + 1) == TokenKind.Word && (words[at - 1] is "with" or "of" or "for" or "the" or "a" or "an" or "its" or "their" or "from" or "in" or "to" || NumberWords.IsNumber(words, at - 1));

    /// <summary>"Has submitted": a form in -ed that the vocabulary does not have says nothing.</summary>
    private bool IsUnknownDeed(TokenRange cue) => words[cue.End - 1] is { Length: > 4 } last && last.EndsWith("ed", StringComparison.Ordinal) && Vocabulary.Find(last) is null;

    /// <summary>The verb of a cue that tells of a deed, or null: one that says something of a thing has no deed to tell.</summary>
    private Word? VerbOf(TokenRange cue)
    {
        var isPassive = false;
        Word? verb = null;
        for (var i = cue.Start; i < cue.End; i++)
        {
            if (words[i] is "according" or "per") return null;
            if (words[i] is "was" or "were" or "been" or "is" or "are" or "be") isPassive = true;
            if (Vocabulary.Find(words[i]) is not { Verb: { } lemma } known) continue;
            if (Stands.Contains(lemma) && !(isPassive && lemma is "inform" or "notify")) return null;
            verb = known;
        }

        return isPassive || verb?.Cue is not { IsSpeech: true } ? verb : null;
    }

    /// <summary>Somebody by name, another body, or what another body has made: "the record, which the Coastguard supplied".</summary>
    private bool IsOthers(TokenRange who, TokenRange cue)
    {
        var end = who.End <= cue.Start ? cue.Start : who.End;
        for (var i = who.Start; i < end; i++)
            if (BodyWords.KindOf(words[i]) is { } kind && (kind == SourceKind.Government || (kind == SourceKind.Organization && words.IsCapital(i))) && !_own.Contains(words[i])) return true;
        return who.Length > 0 && NameRuns.In(words, who.Start, who.End).Any(r => r.Length > 1 && BodyWords.KindOf(words[r.End - 1]) is null && r.End == who.End && !Enumerable.Range(r.Start, r.Length).All(i => _own.Contains(words[i])));
    }
}
