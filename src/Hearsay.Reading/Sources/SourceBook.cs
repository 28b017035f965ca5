using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Resolves the words that name speakers, in text order. A mention is, in this order: a pronoun, a name, a description of someone
/// named, a description of its own. Unnamed sources and groups stay their own.
/// </summary>
internal sealed class SourceBook
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "of", "for", "in", "at", "from", "who", "which", "that", "on", "with", "whose", "inside", "near", "close", "familiar", "involved", "there", "working", "speaking" };
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "in", "at", "from", "near", "to", "into", "around", "outside", "above", "below", "through", "across", "towards", "over" };
    private static readonly HashSet<string> Reporters = new(StringComparer.Ordinal) { "correspondent", "reporter", "journalist", "newsroom", "reporters", "journalists", "correspondents", "desk", "crew" };

    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal) { "account", "words", "testimony", "version", "statement", "statements", "estimate", "story", "telling", "evidence" };

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal) { "agency", "channel", "newspaper", "website", "station", "broadcaster", "company", "firm", "charity", "site", "blog", "magazine", "paper", "daily", "network" };

    private readonly TokenWords _words;
    private readonly NameBook _names = new();
    private readonly List<Mention> _mentions = [];
    private readonly List<(TokenRange Words, Entity? Entity)> _sightings = [];
    private readonly Dictionary<string, Entity> _described = new(StringComparer.Ordinal);
    private readonly Pronouns _pronouns;
    private readonly bool[] _quoted;
    private int _next;

    public SourceBook(TokenWords words)
    {
        _words = words;
        _quoted = QuotedTokens.Of(words.Text);
        _pronouns = new Pronouns(words, _mentions);
        Voice = new ReportVoice(words, _names);
        Register();
    }

    /// <summary>Publisher and agency.</summary>
    public ReportVoice Voice { get; }

    /// <summary>The entity that the words of a span name; spans must come in text order. Null when nothing tells.</summary>
    public Entity? Resolve(TextSpan span, Entity? holder)
    {
        var range = _words.RangeOf(span);
        while (range.Length > 1 && _words.Kind(range.Start) is not (TokenKind.Word or TokenKind.Address)) range = range with { Start = range.Start + 1 };
        while (range.Length > 1 && _words.Kind(range.End - 1) is TokenKind.Punctuation or TokenKind.Quote && _words[range.End - 1] != ")") range = range with { End = range.End - 1 };
        if (range.Length <= 0) return null;
        range = Whole(range);
        Advance(range.Start);
        var entity = ResolveTokens(range, holder);
        if (entity is not null) _mentions.Add(new Mention(range.Start, entity, true));
        return entity;
    }

    /// <summary>The person that words without a speaker most likely belong to: the latest one who spoke or opened a sentence.</summary>
    public Entity? Nearest(int token)
    {
        Advance(token);
        return _pronouns.Resolve(Pronouns.Anyone, token);
    }

    /// <summary>"an official of [the ministry]": when only the end of a phrase was given, its beginning names the speaker.</summary>
    private TokenRange Whole(TokenRange range)
    {
        var sentence = _words.Sentence(range.Start).Start;
        if (range.Start - 2 < sentence || _words[range.Start - 1] is not ("of" or "for" or "at" or "from")) return range;
        for (var i = range.Start - 2; i >= Math.Max(sentence, range.Start - 9) && _words.Kind(i) == TokenKind.Word; i--)
        {
            if (_words[i] is not ("a" or "an" or "the") || !Enumerable.Range(i + 1, 3).Any(k => k < range.Start && RoleWords.IsPerson(_words[k]))) continue;
            return range with { Start = i };
        }

        return range;
    }

    private Entity? ResolveTokens(TokenRange range, Entity? holder)
    {
        var first = _words[range.Start];
        if (first is "i" or "we" or "me" or "us") return holder ?? Voice.Publisher;
        if (range.Length == 1 && first is "its" or "his" or "their") return _pronouns.Resolve(first switch { "its" => "it", "his" => "he", _ => "they" }, range.Start);
        if (range.Length == 1 && Pronouns.IsPronoun(first)) return _pronouns.Resolve(first, range.Start);
        var entity = Bracketed(range) ?? Named(range) ?? Described(range);
        if (entity is not null && CustodyWords.AnyIn(_words, range.Start, Math.Min(_words.Count, range.End + 4))) entity.IsHeld = true;
        return entity;
    }

    /// <summary>"PILOT (Ilsa Orry)": the label is an alias of the name in brackets.</summary>
    private Entity? Bracketed(TokenRange range)
    {
        var open = range.Start;
        while (open < range.End && _words[open] != "(") open++;
        if (open == range.Start || open + 1 >= range.End || !_words.IsCapital(open + 1)) return null;
        var close = open + 1;
        while (close < range.End && _words[close] != ")") close++;
        if (NamePhrase.IsAcronym(_words.Raw(open + 1)) && close == open + 2 && open - range.Start > 1) return null;
        var phrase = NamePhrase.Of(_words, new TokenRange(open + 1, close));
        if (phrase.Name.Length == 0) return null;
        var entity = _names.Get(phrase);
        var label = _words.SpanOf(range.Start, open).In(_words.Text.Text);
        if (_words[range.Start] is not "question") _names.AddName(entity, label);
        return entity;
    }

    /// <summary>The name in a phrase when it is the phrase's head, or stands in apposition to it.</summary>
    private Entity? Named(TokenRange range)
    {
        var start = _words[range.Start] is "the" or "a" or "an" ? range.Start + 1 : range.Start;
        var head = HeadEnd(start, range.End);
        if (_words[start] is "the" || (start > range.Start && _words[range.Start] is "a" or "an" && !_words.IsCapital(head - 1))) return null;
        var comma = Enumerable.Range(range.Start, range.Length).FirstOrDefault(i => _words[i] == ",", range.End);
        if (NameEndingAt(start, Math.Min(head, comma)) is { } name && Reads(name, range.Start < start) is { } entity) return entity;
        if (comma + 1 < range.End && NameRuns.Starts(_words, comma + 1))
        {
            var run = NameRuns.In(_words, comma + 1, range.End).First();
            return NamePhrase.Of(_words, run) is { Name.Length: > 0 } phrase ? _names.Get(phrase) : null;
        }

        return _words.Raw(range.Start).All(c => !char.IsLower(c)) ? _names.Find(_words.SpanOf(range.Start, range.End).In(_words.Text.Text)) : null;
    }

    /// <summary>A run of capitals that ends the head of the phrase; lower-case words before it describe it.</summary>
    private TokenRange? NameEndingAt(int start, int end)
    {
        foreach (var run in NameRuns.In(_words, start, Math.Max(end, start)))
        {
            var whole = NameRuns.In(_words, run.Start, Math.Min(_words.Count, end + 6)).First();
            if (run.End == end || (whole.End > end && whole.Start == run.Start)) return whole;
        }

        return null;
    }

    private Entity? Reads(TokenRange run, bool hasArticle)
    {
        var phrase = NamePhrase.Of(_words, run);
        if (phrase.Name.Length == 0) return ByHead(_words[run.Start + NamedTitleLength(run) - 1]);
        if (hasArticle && _names.Find(phrase.Name) is null && run.Length <= 2 && RecentNamed(phrase.Name) is { } recent) return recent;
        return _names.Get(phrase);
    }

    private int NamedTitleLength(TokenRange run)
    {
        var length = 0;
        while (length < run.Length && RoleWords.IsTitle(_words[run.Start + length])) length++;
        return Math.Max(1, length);
    }

    /// <summary>"the Corran" after "a Corran prisoner": the latest person whose description holds the word.</summary>
    private Entity? RecentNamed(string word)
    {
        for (var k = _mentions.Count - 1; k >= Math.Max(0, _mentions.Count - 40); k--)
            if (_mentions[k].Entity is { IsNamed: false, IsPlural: false } entity && entity.Name.Contains(word, StringComparison.Ordinal)) return entity;
        return null;
    }

    /// <summary>A phrase without a name of its own.</summary>
    private Entity? Described(TokenRange range)
    {
        var start = _words[range.Start] is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "this" or "that" or "these" or "those" or "our" or "one" ? range.Start + 1 : range.Start;
        var headEnd = HeadEnd(start, range.End);
        if (headEnd <= start) return null;
        var head = _words[headEnd - 1];
        if (Accounts.Contains(head) && Possessor(range.Start) is { } teller) return teller;
        if (Labelled(start, headEnd) is { } labelled) return labelled;
        if (_words.IsCapital(headEnd - 2) && headEnd - 1 > start && PublicBody(new TokenRange(_words.IsCapital(headEnd - 3) && headEnd - 3 >= start ? headEnd - 3 : headEnd - 2, headEnd - 1)) is { } army) return army;
        if (Reporters.Contains(head) && HoldsPublisher(range)) return Voice.Publisher;
        if (head is "reporter" && _words[range.Start] is "your" or "our") return Voice.Publisher;
        var isIndefinite = _words[range.Start] is "a" or "an" or "one";
        if (RoleWords.SpeaksFor(head) && BodyOf(range, start, headEnd) is { } body) return body;
        var isPlural = RoleWords.ArePersons(head) && head is not ("police" or "authorities");
        if (!isIndefinite && ByHead(head) is { } known && known.IsPlural == isPlural && Agrees(known, start, headEnd - 1)) return Fuller(known, range);
        if (!isIndefinite && CustodyWords.AnyIn(_words, range.Start, range.End) && !isPlural && LatestHeld() is { } held) return held;
        return Describe(range, head, isPlural, isIndefinite);
    }

    /// <summary>
    /// "the army's press service" is not the ministry's: a word before the head must be found with the one it is taken for. The first
    /// letters are enough, so that "the Corran president" is the president of Corra.
    /// </summary>
    private bool Agrees(Entity known, int start, int head)
    {
        if (head <= start) return true;
        var description = $"{known.Name} {known.Role} {string.Join(' ', known.Aliases)}";
        if (!known.IsNamed && _words.SpanOf(start, head + 1).In(_words.Text.Text).EndsWith(Bare(known.Name), StringComparison.OrdinalIgnoreCase)) return true;
        for (var i = start; i < head; i++)
            if (_words[i].Length > 2 && description.Contains(_words[i][..Math.Min(4, _words[i].Length)], StringComparison.OrdinalIgnoreCase)) return true;
        return CustodyWords.AnyIn(_words, start, head + 1) && known.IsHeld;
    }

    private Entity Fuller(Entity known, TokenRange range)
    {
        var text = _words.SpanOf(range.Start, range.End).In(_words.Text.Text);
        if (!known.IsNamed && text.Length > known.Name.Length && text.EndsWith(Bare(known.Name), StringComparison.OrdinalIgnoreCase)) known.Rename(text.StartsWith("The ", StringComparison.Ordinal) ? "the" + text[3..] : text);
        else known.AddAlias(text);
        return known;
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private Entity Describe(TokenRange range, string head, bool isPlural, bool isIndefinite)
    {
        var end = range.Start;
        while (end < range.End && _words[end] is not ("," or "(")) end++;
        if (!isIndefinite && !isPlural && end > range.Start + 1 && FullerBody(head) is { } fuller) return fuller;
        var name = _words.SpanOf(range.Start, Math.Max(end, range.Start + 1)).In(_words.Text.Text);
        if (_words[range.Start] is "the" or "a" or "an") name = char.ToLowerInvariant(name[0]) + name[1..];
        var key = isIndefinite ? $"{name}@{range.Start}" : name.ToLowerInvariant();
        if (_described.TryGetValue(key, out var same)) return same;
        var entity = new Entity(name, KindOf(head, isPlural)) { IsPlural = isPlural, Gender = RoleWords.GenderOf(Enumerable.Range(range.Start, range.Length).Select(i => _words[i])) };
        entity.Heads.Add(head);
        entity.IsHeld = CustodyWords.AnyIn(_words, range.Start, range.End);
        entity.IsHuman = isPlural || RoleWords.IsPerson(head);
        _described[key] = entity;
        return entity;
    }

    private static SourceKind KindOf(string head, bool isPlural)
    {
        if (isPlural) return head is "people" or "men" or "women" or "children" or "residents" or "locals" or "prisoners" or "rebels" or "families" or "soldiers" or "fighters" or "witnesses" or "survivors" ? SourceKind.Group : SourceKind.Unnamed;
        return BodyWords.KindOf(head) ?? SourceKind.Unnamed;
    }

    /// <summary>"the army" when the report names one army: a named body that ends in the same word.</summary>
    private Entity? FullerBody(string head) =>
        _names.All.Find(e => e.IsNamed && e.Kind is SourceKind.Government or SourceKind.Organization && e.Name.EndsWith(head, StringComparison.OrdinalIgnoreCase) && e.Name.Length > head.Length + 1);

    /// <summary>The latest entity that has been described by a head noun, else the first of the report.</summary>
    private Entity? ByHead(string head)
    {
        for (var k = _mentions.Count - 1; k >= Math.Max(0, _mentions.Count - 200); k--)
            if (_mentions[k].Entity.Heads.Contains(head)) return _mentions[k].Entity;
        return _names.All.Find(e => e.Heads.Contains(head));
    }

    private Entity? LatestHeld()
    {
        for (var k = _mentions.Count - 1; k >= Math.Max(0, _mentions.Count - 60); k--)
            if (_mentions[k].Entity is { IsHeld: true, IsPlural: false } entity) return entity;
        return null;
    }

    /// <summary>"his account": the one who gave it.</summary>
    private Entity? Possessor(int at) => _words[at] switch
    {
        "his" => _pronouns.Resolve("he", at),
        "her" => _pronouns.Resolve("she", at),
        "their" => _pronouns.Resolve("they", at),
        _ => null,
    };

    private bool HoldsPublisher(TokenRange range) =>
        Voice.Publisher is { } publisher && NameRuns.In(_words, range.Start, range.End).Any(r => _names.Find(_words.SpanOf(r.Start, r.End).In(_words.Text.Text)) == publisher);

    /// <summary>The body that an unnamed spokesperson speaks for: "an army spokesman", "a spokesman for the line", "its spokeswoman".</summary>
    private Entity? BodyOf(TokenRange range, int start, int headEnd)
    {
        if (_words[range.Start] is "its" or "their") return _pronouns.Resolve(_words[range.Start] == "its" ? "it" : "they", range.Start);
        if (headEnd + 1 < range.End && _words[headEnd] is "for" or "of") return ResolveTokens(new TokenRange(headEnd + 1, range.End), null);
        var end = _words[headEnd - 2] == "'s" ? headEnd - 2 : headEnd - 1;
        if (end <= start) return null;
        return BodyWords.IsBody(_words[end - 1]) || _words.IsCapital(end - 1) ? ResolveTokens(new TokenRange(start, end), null) : null;
    }

    private int HeadEnd(int start, int end)
    {
        var at = start;
        while (at < end && (at == start || !Breaks.Contains(_words[at])) && _words[at] is not ("," or "(" or ";")) at++;
        return at;
    }

    /// <summary>All names of the report, with what the words around them say.</summary>
    private void Register()
    {
        var introductions = new Introductions(_words, _names);
        foreach (var run in NameRuns.In(_words, 0, _words.Count))
        {
            var phrase = NamePhrase.Of(_words, run);
            if (_words.StartsParagraph(run.Start) && _words[run.End] == "(" && LabelEnd(run.End) is > 0 and var close)
            {
                if (Bracketed(new TokenRange(run.Start, close)) is { } turn) _sightings.Add((run, turn));
                continue;
            }

            if (PublicBody(run) is { } body)
            {
                _sightings.Add((run, body));
                continue;
            }

            if (phrase.Name.Length == 0 || (phrase is { Title: null, Kind: null } && Places.Contains(_words[run.Start - 1]) && _names.Find(phrase.Name) is null)) continue;
            var entity = _names.Get(phrase);
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
            _sightings.Add((range, _words[i] == "the" ? null : Describe(range, _words[head], false, true)));
        }
    }

    private int EndOfPerson(int at)
    {
        if (_words[at] is not ("of" or "from" or "in")) return at;
        var end = at + 1;
        while (end < at + 8 && _words.Kind(end) == TokenKind.Word && !Verbs.Contains(_words[end]) && !Furniture.HasVerb(_words, new TokenRange(end, end + 1))) end++;
        return end;
    }

    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
        { "had", "has", "have", "was", "is", "were", "said", "says", "told", "who", "that", "which", "will", "would", "could", "can", "gave", "came", "went", "and", "but", "on", "at", "to", "asked", "wrote", "added" };

    /// <summary>"the Corran army": a public body named by a place or people, which is no name of its own.</summary>
    private Entity? PublicBody(TokenRange run)
    {
        if (run.Length > 2 || _words.IsCapital(run.End) || BodyWords.KindOf(_words[run.End]) is not SourceKind.Government) return null;
        return _names.Get(new NamePhrase(_words.SpanOf(run.Start, run.End + 1).In(_words.Text.Text), null, SourceKind.Government));
    }

    /// <summary>"the Halyard agency": a label behind a name says what it is, and is no part of it.</summary>
    private Entity? Labelled(int start, int headEnd)
    {
        if (!Labels.Contains(_words[headEnd - 1]) || headEnd - 1 <= start) return null;
        var run = NameRuns.In(_words, start, headEnd - 1).FirstOrDefault();
        if (run.Length == 0 || run.End != headEnd - 1 || run.Start != start) return null;
        var phrase = NamePhrase.Of(_words, run);
        if (phrase.Name.Length == 0) return null;
        var entity = _names.Get(phrase);
        entity.Kind = SourceKind.Organization;
        return entity;
    }

    /// <summary>Makes the names up to a token mentions that pronouns can look back to.</summary>
    private void Advance(int token)
    {
        for (; _next < _sightings.Count && _sightings[_next].Words.Start < token; _next++)
        {
            var (seen, known) = _sightings[_next];
            if (_quoted[seen.Start] || (known ?? ByHead(_words[seen.End - 1])) is not { } entity) continue;
            var sentence = _words.Sentence(seen.Start);
            _mentions.Add(new Mention(seen.Start, entity, seen.Start - sentence.Start <= 1 || (seen.Start - sentence.Start <= 6 && !Places.Contains(_words[sentence.Start]))));
        }
    }
}
