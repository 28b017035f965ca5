using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The names and persons that the text shows whether or not they speak; each becomes a mention once reading has come to it. No speaker is resolved
/// here, and what stands in quotation marks makes no mention.
/// </summary>
internal sealed class Sightings
{
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "in", "at", "from", "near", "to", "into", "around", "outside", "above", "below", "through", "across", "towards", "over" };

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "had", "has", "have", "was", "is", "were", "said", "says", "told", "who", "that", "which", "will", "would", "could", "can", "gave", "came", "went", "and", "but", "on", "at", "to", "asked", "wrote", "added" };

    private readonly TokenWords _words;
    private readonly MentionBook _mentions;
    private readonly NamedMentions _named;
    private readonly BodyMentions _bodies;
    private readonly DescribedMentions _described;
    private readonly List<(TokenRange Words, Entity? Entity)> _sightings = [];
    private readonly bool[] _quoted;
    private int _next;

    public Sightings(TokenWords words, NameBook names, MentionBook mentions, NamedMentions named, BodyMentions bodies, DescribedMentions described)
    {
        (_words, _mentions, _named, _bodies, _described) = (words, mentions, named, bodies, described);
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
            if (_quoted[seen.Start] || (known ?? _mentions.ByHead(_words[seen.End - 1])) is not { } entity) continue;
            var sentence = _words.Sentence(seen.Start);
            _mentions.Add(new Mention(seen.Start, entity, seen.Start - sentence.Start <= 1 || (seen.Start - sentence.Start <= 6 && !Places.Contains(_words[sentence.Start]))));
        }
    }

    /// <summary>All names of the report, with what the words around them say.</summary>
    private void Register(NameBook names)
    {
        var introductions = new Introductions(_words, names);
        foreach (var run in NameRuns.In(_words, 0, _words.Count))
        {
            var phrase = NamePhrase.Of(_words, run);
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
        _sightings.Sort((a, b) => a.Words.Start.CompareTo(b.Words.Start));
    }

    /// <summary>Index behind the closing bracket of "PILOT (Ilsa Orry):", or 0.</summary>
    private int LabelEnd(int open)
    {
        for (var i = open + 2; i < open + 8; i++)
            if (_words[i] == ")") return _words[i + 1] == ":" ? i + 1 : 0;
        return 0;
    }

    /// <summary>Persons without a name: "a woman from the pier" is someone new, "the woman" whoever was described so.</summary>
    private void SeePersons()
    {
        for (var i = 0; i < _words.Count - 1; i++)
        {
            if (_words[i] is not ("a" or "an" or "the")) continue;
            var head = i + 1;
            while (head < i + 4 && _words.Kind(head) == TokenKind.Word && !RoleWords.IsPerson(_words[head])) head++;
            if (head >= i + 4 || !RoleWords.IsPerson(_words[head]) || _words.IsCapital(head + 1) || RoleWords.IsPerson(_words[head + 1]) || _words[head + 1] is "'s" or ",") continue;
            var range = new TokenRange(i, EndOfPerson(head + 1));
            _sightings.Add((range, _words[i] == "the" ? null : _described.Describe(range, _words[head], false, true)));
        }
    }

    private int EndOfPerson(int at)
    {
        if (_words[at] is not ("of" or "from" or "in")) return at;
        var end = at + 1;
        while (end < at + 8 && _words.Kind(end) == TokenKind.Word && !Verbs.Contains(_words[end]) && !Furniture.HasVerb(_words, new TokenRange(end, end + 1))) end++;
        return end;
    }
}
