using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The names, persons and documents that the text shows whether or not they speak; each becomes a mention once reading has come to it. No speaker is
/// resolved here.
/// </summary>
internal sealed class Sightings
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "in", "at", "from", "near", "to", "into", "around", "outside", "above", "below", "through", "across", "towards", "over" };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "had", "has", "have", "was", "is", "were", "said", "says", "told", "who", "that", "which", "will", "would", "could", "can", "gave", "came", "went", "and", "but", "on", "at", "to", "asked", "wrote", "added" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "a", "an", "the", "my", "his", "her", "its", "their", "our", "your", "another" };

    private readonly TokenWords _words;
    private readonly MentionBook _mentions;
    private readonly NamedMentions _named;
    private readonly BodyMentions _bodies;
    private readonly DescribedMentions _described;
    private readonly Pronouns _pronouns;
    private readonly List<(TokenRange Words, Entity? Entity)> _sightings = [];
    private readonly bool[] _quoted;
    private int _next;

    public Sightings(TokenWords words, NameBook names, MentionBook mentions, NamedMentions named, BodyMentions bodies, DescribedMentions described, Pronouns pronouns)
    {
        (_words, _mentions, _named, _bodies, _described, _pronouns) = (words, mentions, named, bodies, described, pronouns);
        _quoted = QuotedTokens.Of(words.Text);
        Register(names);
    }

    /// <summary>Every name of the report with whom it names, in text order.</summary>
    public IReadOnlyList<(TokenRange Words, Entity Entity)> Named => [.. _sightings.Where(s => s.Entity is { IsNamed: true }).Select(s => (s.Words, s.Entity!))];

    /// <summary>Makes the names up to a token mentions that pronouns can look back to.</summary>
    public void Advance(int token)
    {
        for (; _next < _sightings.Count && _sightings[_next].Words.Start < token; _next++)
        {
            var (seen, known) = _sightings[_next];
            if (known is null && seen.Length == 1)
            {
                if (_pronouns.Resolve(_words[seen.Start], seen.Start, Setting.None) is { } taken) _mentions.Add(new Mention(seen.Start, taken, true, false));
                continue;
            }

            var isSubject = IsSubject(seen);
            if ((known ?? (isSubject ? _described.Resolve(seen, seen.Start + 1, HeadOf(seen)) : _mentions.ByHead(_words[HeadOf(seen) - 1], seen.Start))) is not { } entity) continue;
            _mentions.Add(new Mention(seen.Start, entity, isSubject, _quoted[seen.Start]));
        }
    }

    /// <summary>True for the first phrase of a sentence that is no place, owner or part of another.</summary>
    private bool IsSubject(TokenRange seen)
    {
        var sentence = ClauseAt(seen.Start);
        if (_words[seen.End] == "'s" || _words[seen.Start - 1] is "of" or "'s" || (_words[seen.Start - 1] is "the" or "a" && _words[seen.Start - 2] == "of")) return false;
        if (seen.Start - sentence.Start > 1 && (seen.Start - sentence.Start > 6 || Places.Contains(_words[sentence.Start]))) return false;
        return _mentions.All.Count == 0 || _mentions.All[^1] is not { IsSubject: true } last || last.Token < sentence.Start || _words[seen.Start - 1] is "and" or ",";
    }

    /// <summary>All names of the report, with what the words around them say.</summary>
    private void Register(NameBook names)
    {
        var introductions = new Introductions(_words, names);
        var runs = NameRuns.In(_words, 0, _words.Count).Select(run => (Run: run, Phrase: NamePhrase.Of(_words, run))).ToList();
        SeeFullNames(names, runs);
        foreach (var (run, phrase) in runs)
        {
            if (_words.StartsParagraph(run.Start) && _words[run.End] == "(" && LabelEnd(run.End) is > 0 and var close)
            {
                if (_named.Bracketed(new TokenRange(run.Start, close)) is { } turn) _sightings.Add((run, turn));
                continue;
            }

            if (_bodies.PublicBody(run) is { } body)
            {
                _sightings.Add((run, body));
                continue;
            }

            if (phrase.Name.Length == 0 || (phrase is { Title: null, Kind: null } && Places.Contains(_words[run.Start - 1]) && names.Find(phrase.Name) is null)) continue;
            var entity = names.Get(phrase);
            introductions.Learn(run, entity);
            _sightings.Add((run, entity));
        }

        SeePersons();
        SeePronouns();
        _sightings.Sort((a, b) => a.Words.Start.CompareTo(b.Words.Start));
        SeeGenders();
    }

    /// <summary>"Orry did not come; her lawyer did": the only person of a sentence so far is whom "her" takes up.</summary>
    private void SeeGenders()
    {
        for (var k = 0; k < _sightings.Count; k++)
        {
            var (seen, entity) = _sightings[k];
            if (entity is not { IsPerson: true, Hint: Gender.Unknown, Gender: Gender.Unknown } || (k > 0 && IsPersonBefore(k, seen.Start))) continue;
            var end = Math.Min(_words.Sentence(seen.Start).End, k + 1 < _sightings.Count ? _sightings[k + 1].Words.Start + 1 : int.MaxValue);
            for (var i = seen.End; i < end && entity.Hint == Gender.Unknown; i++)
                if (_quoted[i] == _quoted[seen.Start]) entity.Hint = _words[i] is "his" or "himself" ? Gender.Male : _words[i] is "her" or "herself" ? Gender.Female : Gender.Unknown;
        }
    }

    private bool IsPersonBefore(int k, int token) =>
        _sightings[k - 1].Words.Start >= _words.Sentence(token).Start && _sightings[k - 1].Entity is null or { IsPerson: true };

    /// <summary>From behind the last semicolon of a sentence before a token to the sentence's end.</summary>
    private TokenRange ClauseAt(int token)
    {
        var sentence = _words.Sentence(token);
        for (var i = token - 1; i > sentence.Start; i--)
            if (_words[i] == ";") return sentence with { Start = i + 1 };
        return sentence;
    }

    /// <summary>Full names first, so that a short one finds its person though it stands before.</summary>
    private void SeeFullNames(NameBook names, List<(TokenRange Run, NamePhrase Phrase)> runs)
    {
        foreach (var (run, phrase) in runs)
            if (run.Length > 1 && _words[run.End] != "(" && phrase.Name.Contains(' ', StringComparison.Ordinal) && (phrase.Title is not null || names.IsPerson(phrase.Name))) names.Get(phrase);
    }

    /// <summary>Index behind the closing bracket of "PILOT (Ilsa Orry):", or 0.</summary>
    private int LabelEnd(int open)
    {
        for (var i = open + 2; i < open + 8; i++)
            if (_words[i] == ")") return _words[i + 1] == ":" ? i + 1 : 0;
        return 0;
    }

    /// <summary>"He" and "she" that open a sentence of the report's own: who goes on being spoken of.</summary>
    private void SeePronouns()
    {
        foreach (var sentence in _words.Text.Sentences)
            if (sentence.Length > 2 && _words[sentence.Start] is "he" or "she" && !_quoted[sentence.Start]) _sightings.Add((new TokenRange(sentence.Start, sentence.Start + 1), null));
    }

    /// <summary>Persons and documents without a name: "a woman from the pier" is someone new, "the woman" whoever was described so.</summary>
    private void SeePersons()
    {
        for (var i = 0; i < _words.Count - 1; i++)
        {
            if (!Determiners.Contains(_words[i]) || (_words[i - 1] == "," && _words.IsCapital(i - 2))) continue;
            var head = i + 1;
            while (head < Math.Min(i + 4, _words.Sentence(i).End) && _words.Kind(head) == TokenKind.Word && !IsSeen(head)) head++;
            if (head >= i + 4 || !IsSeen(head) || _words.IsCapital(head + 1) || IsSeen(head + 1) || _words[head + 1] is "'s" || (_words[head + 1] == "," && _words.IsCapital(head + 2))) continue;
            var range = new TokenRange(i, EndOfPerson(head + 1));
            if (_words[range.End] == "," && _words.IsCapital(range.End + 1)) continue;
            if (_words[i] == "the" && !RoleWords.IsRole(_words[head]) && !RoleWords.IsTitle(_words[head]) && RoleWords.GenderOf([_words[head]]) == Gender.Unknown && !BodyWords.IsBody(_words[head])) continue;
            _sightings.Add((range, _words[i] == "the" ? null : _described.Describe(range, _words[head], false, _words[i] is "a" or "an" or "another")));
        }
    }

    private bool IsSeen(int head) => RoleWords.IsPerson(_words[head]) || BodyWords.KindOf(_words[head]) == SourceKind.Document;

    /// <summary>Index behind the head of words that were seen: of "the keeper of the light" the keeper.</summary>
    private int HeadOf(TokenRange seen) => PhraseHead.EndOf(_words, Math.Min(seen.Start + 1, seen.End - 1), seen.End);

    private int EndOfPerson(int at)
    {
        if (_words[at] is not ("of" or "from" or "in")) return at;
        var end = at + 1;
        while (end < at + 8 && _words.Kind(end) == TokenKind.Word && !Verbs.Contains(_words[end]) && !Furniture.HasVerb(_words, new TokenRange(end, end + 1))) end++;
        return end;
    }
}
