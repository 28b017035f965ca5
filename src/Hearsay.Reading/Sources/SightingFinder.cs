using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds the names, persons and documents that a text shows whether or not they speak, before any speaker is resolved. Examples: <c>Ilsa Orry</c> · <c>a
/// woman from the pier</c> · <c>he</c> that opens a sentence. Whom a description or a pronoun means is left open.
/// </summary>
internal sealed class SightingFinder(TokenWords words, NameBook names, NamedMentions named, BodyMentions bodies, DescribedMentions described, DecidedMentions decided)
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "had", "has", "have", "was", "is", "were", "said", "says", "told", "who", "that", "which", "will", "would", "could", "can", "gave", "came", "went", "and", "but", "on", "at", "to", "asked", "wrote", "added" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "a", "an", "the", "my", "his", "her", "its", "their", "our", "your", "another" };

    private readonly List<Sighting> _found = [];
    private readonly bool[] _quoted = QuotedTokens.Of(words.Text);

    /// <summary>All of them in text order.</summary>
    public List<Sighting> Find()
    {
        SeeNames();
        SeePersons();
        SeePronouns();
        _found.Sort((a, b) => a.Words.Start.CompareTo(b.Words.Start));
        SeeGenders();
        return _found;
    }

    /// <summary>All names of the report, with what the words around them say.</summary>
    private void SeeNames()
    {
        var introductions = new Introductions(words, names);
        var runs = NameRuns.In(words, 0, words.Count).Select(run => (Run: run, Phrase: NamePhrase.Of(words, run))).ToList();
        SeeFullNames(runs);
        foreach (var (run, phrase) in runs)
        {
            if (decided.IsOf(run))
            {
                _found.Add(new Sighting(run, null, MentionReason.Decided));
                continue;
            }

            if (words.StartsParagraph(run.Start) && words[run.End] == "(" && LabelEnd(run.End) is > 0 and var close)
            {
                if (named.Bracketed(new TokenRange(run.Start, close)) is { } turn) _found.Add(new Sighting(run, turn.Entity, MentionReason.InBrackets));
                continue;
            }

            if (bodies.PublicBody(run) is { } body)
            {
                _found.Add(new Sighting(run, body, MentionReason.FullName));
                continue;
            }

            if (phrase.Name.Length == 0 || (phrase is { Title: null, Kind: null } && PlaceWords.Contains(words[run.Start - 1]) && names.Find(phrase.Name) is null)) continue;
            var entity = names.Get(phrase);
            introductions.Learn(run, entity);
            _found.Add(new Sighting(run, entity, names.Named(phrase.Name, entity, run).Reason));
        }
    }

    /// <summary>"Orry did not come; her lawyer did": the only person of a sentence so far is whom "her" takes up.</summary>
    private void SeeGenders()
    {
        for (var k = 0; k < _found.Count; k++)
        {
            var (seen, entity, _) = _found[k];
            if (entity is not { IsPerson: true, Hint: Gender.Unknown, Gender: Gender.Unknown } || words[seen.Start - 1] == "of" || (k > 0 && IsPersonBefore(k, seen.Start))) continue;
            var end = Math.Min(words.Sentence(seen.Start).End, k + 1 < _found.Count ? _found[k + 1].Words.Start + 1 : int.MaxValue);
            for (var i = seen.End; i < end && entity.Hint == Gender.Unknown; i++)
                if (_quoted[i] == _quoted[seen.Start]) entity.Hint = words[i] is "his" or "himself" ? Gender.Male : words[i] is "her" or "herself" ? Gender.Female : Gender.Unknown;
        }
    }

    private bool IsPersonBefore(int k, int token) =>
        _found[k - 1].Words.Start >= words.Sentence(token).Start && _found[k - 1].Entity is null or { IsPerson: true };

    /// <summary>Full names first, so that a short one finds its person though it stands before.</summary>
    private void SeeFullNames(List<(TokenRange Run, NamePhrase Phrase)> runs)
    {
        foreach (var (run, phrase) in runs)
            if (run.Length > 1 && words[run.End] != "(" && phrase.Name.Contains(' ', StringComparison.Ordinal) && (phrase.Title is not null || names.IsPerson(phrase.Name))) names.Get(phrase);
    }

    /// <summary>Index behind the closing bracket of "PILOT (Ilsa Orry):", or 0.</summary>
    private int LabelEnd(int open)
    {
        for (var i = open + 2; i < open + 8; i++)
            if (words[i] == ")") return words[i + 1] == ":" ? i + 1 : 0;
        return 0;
    }

    /// <summary>"He" and "she" that open a sentence of the report's own: who goes on being spoken of.</summary>
    private void SeePronouns()
    {
        foreach (var sentence in words.Text.Sentences)
            if (sentence.Length > 2 && words[sentence.Start] is "he" or "she" && !_quoted[sentence.Start]) _found.Add(new Sighting(new TokenRange(sentence.Start, sentence.Start + 1), null, MentionReason.Pronoun));
    }

    /// <summary>Persons and documents without a name: "a woman from the pier" is someone new, "the woman" whoever was described so.</summary>
    private void SeePersons()
    {
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (OwnersPerson(i) is { } owned)
            {
                _found.Add(new Sighting(owned, null, MentionReason.Role));
                continue;
            }

            if (!Determiners.Contains(words[i]) || (words[i - 1] == "," && words.IsCapital(i - 2))) continue;
            if (OpeningBody(i) is { } body)
            {
                _found.Add(new Sighting(body, null, MentionReason.Role));
                continue;
            }

            var head = i + 1;
            while (head < Math.Min(i + 4, words.Sentence(i).End) && words.Kind(head) == TokenKind.Word && !IsSeen(head) && !Determiners.Contains(words[head])) head++;
            if (head >= i + 4 || !IsSeen(head) || words.IsCapital(head + 1) || IsSeen(head + 1) || words[head + 1] is "'s" || (words[head + 1] == "," && words.IsCapital(head + 2))) continue;
            // Whose client that is, is asked where the words speak.
            if (words[head] == "client" || (words[i] == "our" && RoleWords.IsReporter(words[head])) || IsPredicate(i)) continue;
            var range = new TokenRange(i, EndOfPerson(head + 1));
            if (words[range.End] == "," && words.IsCapital(range.End + 1) && !IsOwner(range.End + 1)) continue;
            if (words[i] == "the" && !RoleWords.IsRole(words[head]) && !RoleWords.IsTitle(words[head]) && RoleWords.GenderOf([words[head]]) == Gender.Unknown && !BodyWords.IsBody(words[head])) continue;
            Resolved? someone = words[i] == "the" ? null : described.Describe(range, words[head], false, words[i] is "a" or "an" or "another");
            _found.Add(new Sighting(range, someone?.Entity, someone?.Reason ?? MentionReason.Role));
        }
    }

    /// <summary>"Corra's ambassador brought flowers": a person whom an owner's name that opens a sentence describes.</summary>
    private TokenRange? OwnersPerson(int mark)
    {
        if (words[mark] != "'s" || !words.IsCapital(mark - 1) || words.Sentence(mark).Start is var start && mark - start > 3 || words.IsCapital(mark + 1)) return null;
        return RoleWords.IsPerson(words[mark + 1]) && Furniture.HasVerb(words, new TokenRange(mark + 2, mark + 3)) ? new TokenRange(start, mark + 2) : null;
    }

    /// <summary>"The company had let nine men go": a body that opens a sentence as its subject.</summary>
    private TokenRange? OpeningBody(int at)
    {
        if (words[at] != "the" || words.Sentence(at).Start != at) return null;
        for (var head = at + 1; head < at + 4 && words.Kind(head) == TokenKind.Word && !words.IsCapital(head); head++)
            if (BodyWords.KindOf(words[head]) is SourceKind.Government or SourceKind.Organization && words[head + 1] != "'s" && BehindPlace(head + 1) is var verb && Furniture.HasVerb(words, new TokenRange(verb - 1, verb + 1))) return new TokenRange(at, head + 1);
        return null;
    }

    /// <summary>"The hospital [in Drey] treated": one past a place by name.</summary>
    private int BehindPlace(int at)
    {
        if (words[at] is not ("in" or "at" or "of" or "on" or "near") || !words.IsCapital(at + 1)) return at;
        while (words.IsCapital(at + 1)) at++;
        return at + 1;
    }

    /// <summary>"a woman, [Father Anton]'s housekeeper": the name behind the comma is not hers.</summary>
    private bool IsOwner(int at) => NameRuns.In(words, at, Math.Min(words.Count, at + 6)).FirstOrDefault() is { Length: > 0 } run && words[run.End] == "'s";

    /// <summary>"who was then [a cook]": a word for the one who is spoken of already.</summary>
    private bool IsPredicate(int at)
    {
        if (words[at - 1] is "then" or "now" or "still" or "once" or "also" or "not" or "only" or "himself" or "herself") at--;
        return words[at - 1] is "is" or "was" or "be" or "been" or "became" or "become" or "as" or "being";
    }

    private bool IsSeen(int head) => RoleWords.IsPerson(words[head]) || BodyWords.KindOf(words[head]) == SourceKind.Document;

    private int EndOfPerson(int at)
    {
        if (words[at] is not ("of" or "from" or "in")) return at;
        var end = at + 1;
        while (end < at + 8 && (words.Kind(end) == TokenKind.Word || (words[end] == "'s" && words.Kind(end + 1) == TokenKind.Word)) && !Verbs.Contains(words[end]) && !Furniture.HasVerb(words, new TokenRange(end, end + 1))) end++;
        return end;
    }
}
