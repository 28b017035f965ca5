using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// What a text shows of names, persons and documents whether or not they speak; each becomes a mention once reading has come to it. No speaker is
/// resolved here.
/// </summary>
internal sealed class Sightings
{
    private readonly TokenWords _words;
    private readonly MentionBook _mentions;
    private readonly DescribedMentions _described;
    private readonly Pronouns _pronouns;
    private readonly DecidedMentions _decided;
    private readonly List<Sighting> _sightings;
    private int _next;

    public Sightings(TokenWords words, NameBook names, MentionBook mentions, NamedMentions named, BodyMentions bodies, DescribedMentions described, Pronouns pronouns, DecidedMentions decided)
    {
        (_words, _mentions, _described, _pronouns, _decided) = (words, mentions, described, pronouns, decided);
        _sightings = new SightingFinder(words, names, named, bodies, described, decided).Find();
    }

    /// <summary>Every name of the report with whom it names, in text order.</summary>
    public IReadOnlyList<(TokenRange Words, Entity Entity)> Named => [.. _sightings.Where(s => s.Entity is { IsNamed: true }).Select(s => (s.Words, s.Entity!))];

    /// <summary>The names behind what reading has come to, as the mentions they would have become.</summary>
    public IEnumerable<Mention> Ahead() =>
        from sighting in _sightings.Skip(_next) where sighting.Entity is { IsNamed: true } select Mention.Of(sighting.Words, new Resolved(sighting.Entity!, sighting.Reason), isSubject: false, isQuoted: false);

    /// <summary>Makes the names up to a token mentions that pronouns can look back to.</summary>
    public void Advance(int token)
    {
        for (; _next < _sightings.Count && _sightings[_next].Words.Start < token; _next++)
        {
            var (seen, known, reason) = _sightings[_next];
            if (_decided.IsOf(seen))
            {
                if (_decided.Resolve(seen) is { } decided) _mentions.Add(Mention.Of(seen, decided, IsSubject(seen), _pronouns.IsQuoted(seen.Start)));
                continue;
            }

            if (known is null && seen.Length == 1)
            {
                if (_pronouns.Resolve(_words[seen.Start], seen.Start, Setting.None) is { } taken) _mentions.Add(Mention.Of(seen, taken, isSubject: true, isQuoted: false));
                continue;
            }

            var isSubject = IsSubject(seen);
            var resolved = known is not null ? new Resolved(known, reason) : isSubject ? _described.Resolve(seen, seen.Start + 1, HeadOf(seen)) : _mentions.ByHead(_words[HeadOf(seen) - 1], seen.Start) ?? Newcomer(seen);
            if (resolved is { } found) _mentions.Add(Mention.Of(seen, found, isSubject, _pronouns.IsQuoted(seen.Start)));
        }
    }

    /// <summary>"The panel heard [the mate]": a person who is spoken of for the first time, though described as if known.</summary>
    private Resolved? Newcomer(TokenRange seen) => RoleWords.IsPerson(_words[HeadOf(seen) - 1]) && !_mentions.IsAt(seen.Start) ? _described.Resolve(seen, seen.Start + 1, HeadOf(seen)) : null;

    /// <summary>"I spoke to [a pilot]", "the board interviewed [the mate]": whom the next sentences are about.</summary>
    private bool IsTopic(int at)
    {
        if (_words[at - 1] is "interviewed" or "questioned") return true;
        if (_words[at - 1] is not ("to" or "with") || _words[at - 2] is not ("spoke" or "spoken" or "talked")) return false;
        return _words[at - 3] is "i" or "we" || _words[at - 4] is "i" or "we";
    }

    /// <summary>True for the first phrase of a sentence that is no place, owner or part of another.</summary>
    private bool IsSubject(TokenRange seen)
    {
        var sentence = ClauseAt(seen.Start);
        if (IsTopic(seen.Start)) return true;
        if (_words[seen.End] == "'s" || _words[seen.Start - 1] is "of" or "'s" || (_words[seen.Start - 1] is "the" or "a" && _words[seen.Start - 2] == "of")) return false;
        if (seen.Start - sentence.Start > 1 && (seen.Start - sentence.Start > 6 || PlaceWords.Contains(_words[sentence.Start]))) return false;
        return _mentions.All.Count == 0 || _mentions.All[^1] is not { IsSubject: true } last || last.Token < sentence.Start || _words[seen.Start - 1] is "and" or ",";
    }

    /// <summary>From behind the last semicolon of a sentence before a token, or behind the label of a turn, to the sentence's end.</summary>
    private TokenRange ClauseAt(int token)
    {
        var sentence = _words.Sentence(token);
        for (var i = token - 1; i > sentence.Start; i--)
            if (_words[i] == ";" || (_words[i] == ":" && _words.StartsParagraph(sentence.Start))) return sentence with { Start = i + 1 };
        return sentence;
    }

    /// <summary>Index behind the head of words that were seen: of "the keeper of the light" the keeper.</summary>
    private int HeadOf(TokenRange seen) => PhraseHead.EndOf(_words, Math.Min(seen.Start + 1, seen.End - 1), seen.End);
}
