using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Resolves the words that name speakers, in text order. A mention is, in this order: a pronoun, a name, a description of someone
/// named, a description of its own. Unnamed sources and groups stay their own. Only the order is kept here; each step is a class.
/// </summary>
internal sealed class SourceBook
{
    private static readonly HashSet<string> Accounts = new(StringComparer.Ordinal) { "account", "words", "testimony", "version", "statement", "statements", "estimate", "story", "telling", "evidence", "letter", "e-mail", "email", "reply", "post", "tweet", "message", "answer" };
    // What a body puts out: "its report" is its word.
    private static readonly HashSet<string> Papers = new(StringComparer.Ordinal) { "report", "reports", "communiqué", "communique", "note", "release", "bulletin", "notice", "website", "newsletter", "memorandum", "update", "figures" };
    private static readonly HashSet<string> Staff = new(StringComparer.Ordinal) { "staff", "clinic", "clinics", "team", "teams", "crews", "doctors", "nurses", "technicians", "observers", "experts", "specialists", "laboratory", "branch", "branches", "engineers", "officials", "executives", "managers", "representatives", "spokespeople", "spokesmen", "leaders", "leadership", "bosses", "management", "commanders", "inspectors" };

    private static readonly HashSet<string> Issuing = new(StringComparer.Ordinal) { "police", "ministry", "government", "army", "military", "navy", "company", "union", "party", "hospital", "university", "bank", "airline", "charity", "airport", "coastguard", "embassy", "municipality", "prefecture", "commission", "federation", "club", "railway", "council" };

    private readonly TokenWords _words;
    private readonly MentionBook _mentions;
    private readonly Pronouns _pronouns;
    private readonly NamedMentions _named;
    private readonly BodyMentions _bodies;
    private readonly DescribedMentions _described;
    private readonly DecidedMentions _decided;
    private readonly Sightings _sightings;
    private readonly List<Mention> _relatives = [];

    public SourceBook(TokenWords words, IReadOnlyList<MentionDecision> decisions)
    {
        _words = words;
        var names = new NameBook(new NameKinds(words.Text));
        _mentions = new MentionBook(names);
        _pronouns = new Pronouns(words, _mentions);
        _named = new NamedMentions(words, names, _mentions);
        _bodies = new BodyMentions(words, names);
        _described = new DescribedMentions(words, names, _mentions);
        Voice = new ReportVoice(words, names);
        _decided = new DecidedMentions(words, names, _mentions, decisions);
        _sightings = new Sightings(words, names, _mentions, _named, _bodies, _described, _pronouns, _decided);
    }

    /// <summary>Publisher and agency.</summary>
    public ReportVoice Voice { get; }

    /// <summary>The persons to protect, by what the text has said of them so far.</summary>
    public IReadOnlyList<ProtectedPerson> Protected() => new ProtectedPersons(_words, _sightings.Named).Find();

    /// <summary>Every mention of the text, by what reading has come to; for the end, when all speakers are resolved.</summary>
    public IEnumerable<Mention> Mentions() => _mentions.All.Concat(_sightings.Ahead()).Concat(_relatives);

    /// <summary>True when a person decided whom these words stand for.</summary>
    public bool IsDecided(TextSpan span) => _decided.IsOf(_words.RangeOf(span));

    /// <summary>"The ministry, [which] said": a relative behind the words that were resolved, which pronouns need not look back to.</summary>
    public void NoteRelative(TextSpan relative, TextSpan before, Entity entity)
    {
        var words = _words.RangeOf(relative);
        _relatives.Add(Mention.Of(words, new Resolved(entity, MentionReason.Relative, _words.RangeOf(before)), isSubject: true, _pronouns.IsQuoted(words.Start)));
    }

    /// <summary>The entity that the words of a span name; spans come in text order, but for words that stand in others' words. Null when nothing tells.</summary>
    public Entity? Resolve(TextSpan span, Setting setting)
    {
        var range = _words.RangeOf(span);
        while (range.Length > 1 && _words.Kind(range.Start) is not (TokenKind.Word or TokenKind.Address)) range = range with { Start = range.Start + 1 };
        while (range.Length > 1 && _words.Kind(range.End - 1) is TokenKind.Punctuation or TokenKind.Quote && _words[range.End - 1] != ")") range = range with { End = range.End - 1 };
        if (range.Length <= 0) return null;
        range = range with { Start = Math.Max(range.Start, Math.Min(range.End - 1, SpeakerFloor(range.End - 1))) };
        range = SpeakerWords.Tidy(_words, Whole(range));
        var isOwn = Voice.IsOwnLabel(_words, range);
        _sightings.Advance(range.Start);
        if (ResolveTokens(range, setting) is not { } resolved) return null;
        resolved.Entity.HasSpoken = true;
        resolved.Entity.IsOwnReporter |= isOwn;
        resolved.Entity.IsLead |= isOwn && range.Length == 1 && resolved.Reason != MentionReason.Decided;
        // Who speaks within another's words is not who goes on speaking.
        _mentions.Add(Mention.Of(range, resolved, setting.Holder is null, _pronouns.IsQuoted(range.Start)) with { IsResolved = true });
        return resolved.Entity;
    }

    /// <summary>The outlet or agency, not the publisher's own, that words name, or null; "the agency" alone is the latest one named.</summary>
    public Entity? Outlet(TextSpan span)
    {
        var range = _words.RangeOf(span);
        if (range.Length == 0) return null;
        var start = _words[range.Start] is "the" or "a" ? range.Start + 1 : range.Start;
        if (range.Length == 2 && _words[range.Start] == "the" && OutletWords.IsLabel(_words[start])) return LatestOutlet(_words[start], start);
        var run = NameRuns.In(_words, range.Start, range.End).FirstOrDefault();
        if (run.Length == 0) return null;
        // "the Orry agency last week": what stands behind the name is no part of it.
        var entity = (_bodies.Labelled(start, range.End) ?? _bodies.Labelled(start, run.End + 1) ?? _named.Named(range) ?? _named.Named(range with { End = run.End }))?.Entity;
        if (entity is { Kind: not SourceKind.Government } && OutletWords.IsLabel(_words[run.Start - 1])) entity.IsMedia = true;
        return entity is { IsMedia: true, IsPublisher: false } && !Voice.IsShortOfPublisher(entity.Name) ? entity : null;
    }

    /// <summary>
    /// Whom the words for a hearer mean, where it is a person through whom the report has it: one who has spoken in it, one of the publisher's own people
    /// (<c>told our engineer</c>), or one who is said to have handed it on (<c>told the priest, who passed it on</c>). Null for any other.
    /// </summary>
    public Entity? Confidant(TextSpan span, Entity? speaker)
    {
        var range = _words.RangeOf(span);
        if (range.Length == 0) return null;
        var setting = new Setting { Holder = speaker, IsSpoken = true };
        if (range.Length == 1 && _words[range.Start] is "him" or "her")
            return ResolveTokens(range, setting) is { Entity: { HasSpoken: true, IsOwnReporter: false } heard } && !_pronouns.IsQuoted(range.Start) ? heard : null;
        var head = PhraseHead.EndOf(_words, range.Start + 1, range.End);
        var isOwn = _words[range.Start] == "our" && Voice.IsRelease && RoleWords.IsPerson(_words[head - 1]);
        if (!isOwn && !HandsOn(range.End)) return null;
        return Resolve(_words.SpanOf(range.Start, isOwn ? head : range.End), Setting.None) is { IsMedia: false, IsPlural: false } confidant ? confidant : null;
    }

    /// <summary>"..., who passed it on": behind the words for a hearer.</summary>
    private bool HandsOn(int at)
    {
        if (_words[at] == ",") at++;
        return _words[at] == "who" && _words[at + 1] is "passed" or "handed" or "relayed" or "repeated" or "forwarded" or "told" or "reported";
    }

    /// <summary>The outlet named last before a token, unless the publisher may be meant, whose name holds the same label.</summary>
    private Entity? LatestOutlet(string label, int token)
    {
        if (Voice.Publisher is not { } publisher || publisher.Name.Contains(label, StringComparison.OrdinalIgnoreCase)) return null;
        _sightings.Advance(token);
        return _mentions.Latest(token, e => e is { IsMedia: true, IsPublisher: false } && !Voice.IsShortOfPublisher(e.Name));
    }

    /// <summary>The person that words without a speaker most likely belong to: the latest one who spoke or opened a sentence.</summary>
    public Entity? Nearest(int token)
    {
        _sightings.Advance(token);
        return _pronouns.Resolve(Pronouns.Anyone, token, Setting.None)?.Entity;
    }

    /// <summary>No speaker's words run over the sentence's start, or over the dateline before it.</summary>
    private int SpeakerFloor(int token) => Math.Max(_words.Sentence(token).Start, Dateline.Of(_words, _words.Paragraph(token)).End is var end && end <= token ? end : 0);

    /// <summary>"an official of [the ministry]": when only the end of a phrase was given, its beginning names the speaker.</summary>
    private TokenRange Whole(TokenRange range)
    {
        var sentence = _words.Sentence(range.Start).Start;
        if (range.Start - 2 < sentence || _words[range.Start - 1] is not ("of" or "for" or "at" or "from" or "on" or "in" or "with")) return range;
        for (var i = range.Start - 2; i >= Math.Max(sentence, range.Start - 9) && _words.Kind(i) == TokenKind.Word; i--)
        {
            if (_words[i] is not ("a" or "an" or "the") || !Enumerable.Range(i + 1, 3).Any(k => k < range.Start && RoleWords.IsPerson(_words[k]))) continue;
            return range with { Start = i };
        }

        return range;
    }

    private Resolved? ResolveTokens(TokenRange range, Setting setting)
    {
        if (_decided.IsOf(range)) return _decided.Resolve(range);
        var found = ResolveWords(range, setting);
        return found?.Words is { } name && _decided.IsOf(name) ? _decided.Resolve(name) : found;
    }

    private Resolved? ResolveWords(TokenRange range, Setting setting)
    {
        var first = _words[range.Start];
        if (first is "i" or "we" or "me" or "us") return (setting.Holder ?? Voice.Publisher) is { } self ? new Resolved(self, MentionReason.FirstPerson) : null;
        if (range.Length == 1 && first == "you") return Addressed(range.Start, setting);
        if (range.Length == 1 && first is "one" or "nobody" or "nothing") return null;
        if (range.Length == 1 && first is "its" or "his" or "their") return _pronouns.Resolve(first switch { "its" => "it", "his" => "he", _ => "they" }, range.Start, setting);
        if (first is "our" or "my" && (range.Length == 1 || (range.Length == 2 && _words[range.Start + 1] == "own"))) return (setting.Holder ?? Voice.Publisher) is { } speaker ? new Resolved(speaker, MentionReason.FirstPerson) : null;
        if (range.Length == 2 && first is "its" or "his" or "her" or "their" && _words[range.Start + 1] == "own") return ResolveTokens(range with { End = range.Start + 1 }, setting);
        if (first is "who" or "which") return Antecedent(range.Start, setting) ?? _pronouns.Resolve(first, range.Start, setting);
        if (range.Length == 1 && Pronouns.IsPronoun(first)) return _pronouns.Resolve(first, range.Start, setting);
        var found = _named.Bracketed(range) ?? _named.Called(range) ?? _named.Named(range) ?? Described(range, setting);
        if (found is { Entity: var entity } && (CustodyWords.AnyIn(_words, range.Start, range.End) || CustodyWords.Follows(_words, range.End)) && entity.Kind is not (SourceKind.Document or SourceKind.Government)) entity.IsHeld = true;
        return found;
    }

    /// <summary>"PRESENTER: [You] said it was old": whoever answers the one who asks. In other words "you" may be anybody.</summary>
    private Resolved? Addressed(int at, Setting setting)
    {
        if (!setting.IsSpoken || setting.Holder is not { } asking || !(asking.IsPublisher || asking.IsOwnReporter || asking.IsLead)) return null;
        return _mentions.Latest(at, e => e is { HasSpoken: true, IsPerson: true } && e != asking) is { } answering ? new Resolved(answering, MentionReason.Pronoun) : null;
    }

    /// <summary>"The ministry, which ...": the phrase right before a relative, where an article opens it.</summary>
    private Resolved? Antecedent(int relative, Setting setting)
    {
        var end = _words[relative - 1] == "," ? relative - 1 : relative;
        var floor = Math.Max(_words.Sentence(relative).Start, end - 6);
        for (var i = end - 2; i >= floor && _words.Kind(i) == TokenKind.Word; i--)
            if (_words[i] is "the" or "a" or "an" or "its" or "their" && _words[i - 1] is not ("of" or "in" or "at" or "on" or "from")) return ResolveTokens(new TokenRange(i, end), setting) is { } before ? new Resolved(before.Entity, MentionReason.Relative, new TokenRange(i, end)) : null;
        return null;
    }

    /// <summary>A phrase without a name of its own: an account's teller, a body, the publisher's reporter, whom a spokesperson speaks for, a description.</summary>
    private Resolved? Described(TokenRange range, Setting setting)
    {
        var start = _words[range.Start] is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "this" or "that" or "these" or "those" or "our" or "one" ? range.Start + 1 : range.Start;
        var headEnd = PhraseHead.EndOf(_words, start, range.End);
        if (headEnd <= start) return null;
        var head = _words[headEnd - 1];
        if (Teller(range.Start, head, setting) is { } teller) return teller;
        if (head == "client" && headEnd == range.Start + 2 && _words[range.Start] is "his" or "her" or "my" or "their" && Clients.Of(_words, range.Start) is { } client) return ResolveTokens(client, Setting.None);
        if (OwnThings.IsOurs(_words, range, head) || (_words[range.Start] == "our" && Staff.Contains(head))) return (setting.Holder ?? Voice.Publisher) is { } self ? new Resolved(self, MentionReason.FirstPerson) : null;
        if (Voice.IsRelease && OwnThings.HasNoOwner(_words, range, head) && Voice.Publisher is { } issuer) return new Resolved(issuer, MentionReason.Owner);
        if (_bodies.Labelled(start, headEnd) is { } labelled) return labelled;
        if (_bodies.HeadedBody(start, headEnd) is { } army) return army;
        if (Voice.IsReporter(_words, range, head)) return Voice.Publisher is { } publisher ? new Resolved(publisher, MentionReason.Reporter) : null;
        if (Possessor(range, headEnd, setting) is { } owner) return owner;
        if (Issuer(range, start, headEnd) is { } putOut) return putOut;
        if (RoleWords.SpeaksFor(head) && _bodies.SpokenFor(range, start, headEnd) is { } spokenFor && ResolveTokens(spokenFor, setting) is { } body) return new Resolved(body.Entity, MentionReason.Spokesperson, body.TakenUp);
        if (_words[range.Start] == "its" && headEnd == range.Start + 2 && RoleWords.Leads(head) && Owner(range.Start, setting) is { Entity.Kind: SourceKind.Organization or SourceKind.Government } led) return led with { Reason = MentionReason.Spokesperson };
        if (BareFigures.Are(_words, range, headEnd) && _mentions.ByHead(head, range.Start) is null) return null;
        return _described.Resolve(range, start, headEnd);
    }

    /// <summary>"a police statement", "ministry figures": what a body puts out is its word.</summary>
    private Resolved? Issuer(TokenRange range, int start, int headEnd)
    {
        for (var by = start + 2; by + 1 < range.End; by++)
            if (_words[by] == "by" && _words[by - 1] is "released" or "published" or "issued" or "compiled" or "collected" or "put" or "given" && Papers.Contains(_words[by - 2]))
                return ResolveTokens(range with { Start = by + 1 }, Setting.None) is { } releasing ? releasing with { Reason = MentionReason.Owner } : null;
        if (headEnd - start < 2 || headEnd != range.End || !(Papers.Contains(_words[headEnd - 1]) || _words[headEnd - 1] is "statement" or "statements")) return null;
        var body = new TokenRange(_words[start] is "official" or "joint" && headEnd - start > 2 ? start + 1 : start, headEnd - 1);
        return Issuing.Contains(_words[body.End - 1]) && !_words.IsCapital(body.End - 1) ? _described.Resolve(body, body.Start, body.End) with { Reason = MentionReason.Owner } : null;
    }

    /// <summary>"the line's engineers" speak for the line, "Ilsa Orry's letter" is Orry: the named owner, or null.</summary>
    private Resolved? Possessor(TokenRange range, int headEnd, Setting setting)
    {
        var head = _words[headEnd - 1];
        var isThing = OwnThings.IsInstrument(head);
        if (!isThing && !Staff.Contains(head) && !Accounts.Contains(head)) return null;
        var mark = Enumerable.Range(range.Start, headEnd - range.Start).LastOrDefault(i => _words[i] is "'s" or "'", -1);
        if (mark <= range.Start || headEnd - mark > 3) return null;
        var owner = _named.Named(new TokenRange(range.Start, mark)) ?? (BodyWords.IsBody(_words[mark - 1]) ? Described(new TokenRange(range.Start, mark), setting) : null);
        return owner is not { Entity: var named } || ((isThing || Staff.Contains(head)) && named.Kind == SourceKind.Person) ? null : new Resolved(named, MentionReason.Owner);
    }

    /// <summary>"his account": the one who gave it.</summary>
    private Resolved? Teller(int at, string head, Setting setting) => (Accounts.Contains(head) || (_words[at] is "its" or "their" && Papers.Contains(head))) && Owner(at, setting) is { } owner ? owner with { Reason = MentionReason.Possessive } : null;

    private Resolved? Owner(int at, Setting setting) => _words[at] switch
    {
        "his" => _pronouns.Resolve("he", at, setting),
        "her" => _pronouns.Resolve("she", at, setting),
        "their" => _pronouns.Resolve("they", at, setting),
        "its" => _pronouns.Resolve("it", at, setting),
        _ => null,
    };
}
