using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// By what means something was said, from the words beside the cue. Examples: <c>Orry wrote on Telegram</c> · <c>the owner texted</c> · <c>in a letter
/// to the board</c> · <c>her e-mail says</c>. A document that is itself the source, and what a statement within this one went by, are no channel of it.
/// </summary>
internal sealed class Channels(TokenWords words, ActClause clauses)
{
    private const int Reach = 3;

    // In tokens.
    private const int LongestCall = 16;

    // How each voice of a talk was joined to it, by the last word of its label: "(by telephone)" stands once and holds on. Acts are asked in text order.
    private readonly Dictionary<string, string> _lines = new(StringComparer.Ordinal);

    private static readonly Phrases Reporters = new("told a press conference", "told a news conference", "tells a press conference", "tells a news conference", "told a briefing", "told the news conference", "told the press conference");
    private static readonly Phrases Tellings = new("told", "tells", "telling", "has told", "had told");
    private static readonly Phrases InIt = new("in it", "in one of them", "in another", "in the letter", "in that letter", "in the message", "in the video", "in the recording", "in the note", "in the leaflet");

    /// <summary>The channel of an act by the source that was found for it; for the turns of a chat or a broadcast the one that the report's header names. Null when no word names one.</summary>
    public string? Of(Act act, Source? source)
    {
        var isTurn = act.Found.FoundBy == "transcript";
        return (isTurn ? Line(act) : null) ?? Named(act, source) ?? (isTurn ? words.Text.Report.Header.Channel : null);
    }

    /// <summary>"VASK (by telephone): ...", and later "VASK: ...".</summary>
    private string? Line(Act act)
    {
        if (act.Found.Speaker.Count == 0 || words.RangeOf(act.Found.Speaker[0]) is not { Length: > 0 } label) return null;
        if (IsByTelephone(label))
            for (var i = label.Start + 1; i < label.End; i++)
                if (words[i] == "(") _lines[words[i - 1]] = "telephone";
        return IsByTelephone(label) ? "telephone" : _lines.GetValueOrDefault(words[label.End - 1]);
    }

    private bool IsByTelephone(TokenRange speaker) => Indices(speaker).Any(i => words[i] == "(") && Indices(speaker).Any(i => words[i] is "telephone" or "phone");

    private string? Named(Act act, Source? source)
    {
        var clause = clauses.Of(act);
        if (clause.Length <= 0) return null;
        var cue = clauses.CueOf(act);
        var isPerson = source?.Kind != SourceKind.Document;
        var channel = Platform(act, clause) ?? Verb(act) ?? Nearest(act, clause, cue) ?? Opening(act) ?? Called(act, clause, cue) ?? InWriting(act, clause) ?? (isPerson ? Account(act) : null) ?? (ToReporters(act, clause) ? "press conference" : null);
        return channel is null or "interview" ? Broadcast(act, clause) ?? channel ?? Writing(act, clause) : channel;
    }

    /// <summary>"told state television", "in an interview with Radio Orm", "in a televised address": the medium that carried the voice.</summary>
    private string? Broadcast(Act act, TokenRange clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (clauses.IsSaid(act, i)) continue;
            if (words[i] == "televised") return "television";
            if (!(Tellings.At(words, i, clause.End) || words[i] == "interview") || IsSpeaker(act, i)) continue;
            for (var k = Math.Max(clause.Start, words[i] == "interview" ? i - 2 : i + 1); k < Math.Min(clause.End, i + 7) && (k < i || words[k] is not ("," or "that")) && !clauses.IsSaid(act, k); k++)
                if (words[k] is "radio" or "television" or "tv" && !(Tellings.At(words, i, clause.End) && IsStation(k))) return words[k] == "radio" ? "radio" : "television";
        }

        return null;
    }

    /// <summary>"Radio Orm", "Orm Radio", "the radio station Orm": told by name, a station is a body that carries what it was told.</summary>
    private bool IsStation(int noun) => (words.IsCapital(noun) && words[noun - 1] != "state") || (words[noun + 1] is "station" or "channel" && words.IsCapital(noun + 2));

    /// <summary>"A letter has come. In it Orry admits ...", "a voice message in which a guard says": the writing or recording that was just named.</summary>
    private string? Writing(Act act, TokenRange clause)
    {
        var before = act.Found.Speaker.Count > 0 ? words.At(act.Found.Speaker[0].Start) - 1 : -1;
        if (before > clause.Start && words[before] == "which" && words[before - 1] == "in") return Thing(before - 2);
        if (!InIt.At(words, clause.Start, clause.End) || words.SentenceAt(clause.Start) is 0) return null;
        var sentence = words.Text.Sentences[words.SentenceAt(clause.Start) - 1];
        for (var i = sentence.End - 1; i >= sentence.Start; i--)
            if (Thing(i) is { } thing) return thing;
        return null;
    }

    private string? Thing(int noun) =>
        (ChannelWords.OfNoun($"{words[noun - 1]}-{words[noun]}") ?? ChannelWords.OfNoun(words[noun])) is { } channel && channel is not ("statement" or "interview" or "report" or "study" or "article" or "book" or "broadcast" or "programme" or "press conference") ? channel : null;

    /// <summary>"declares by registered letter never to have ordered it": the means that opens what was taken for the content.</summary>
    private string? Opening(Act act)
    {
        var start = act.Tokens(words).Start;
        if (act.Mode != Mode.Indirect || act.Found.Cue.Count == 0 || act.Found.Cue[0].Start > act.Content[0].Start) return null;
        while (start > 0 && words[start] is not ("by" or "via") && act.Tokens(words).Start - start < 2) start--;
        if (words[start] is not ("by" or "via") || words.At(act.Found.Cue[0].Start) >= start) return null;
        for (var i = start + 1; i < start + 4 && !words.IsCapital(i); i++)
            if ((ChannelWords.OfNoun($"{words[i]}-{words[i + 1]}") ?? ChannelWords.OfNoun(words[i])) is { } channel && Fits(channel, words[start], false, words[i])) return channel;
        return null;
    }

    /// <summary>"rang the captain and said", "she texted him and he told her": a call that the same clause tells of before.</summary>
    private string? Called(Act act, TokenRange clause, TokenRange cue)
    {
        if (act.Found.Cue.Count == 0) return null;
        for (var i = cue.Start - 1; i >= Math.Max(clause.Start, cue.Start - LongestCall) && words[i] is not (";" or "that"); i--)
            if (ChannelWords.OfCalling(words[i]) is { } channel && !clauses.IsSaid(act, i) && words[i - 1] is not ("was" or "be" or "to" or "who")) return JoinsCall(i, cue.Start) || words[cue.Start] == "to" || words[cue.Start - 1] == "to" ? channel : null;
        return null;
    }

    private bool JoinsCall(int call, int cue)
    {
        for (var i = call + 1; i < cue; i++)
            if (words[i] is "and") return true;
        return false;
    }

    /// <summary>"had promised in writing".</summary>
    private string? InWriting(Act act, TokenRange clause)
    {
        for (var i = clause.Start; i + 1 < clause.End; i++)
            if (words[i] == "in" && words[i + 1] == "writing" && words[i + 2] != "the" && !clauses.IsSaid(act, i)) return "letter";
        return null;
    }

    private bool ToReporters(Act act, TokenRange clause) => Indices(clause).Any(i => Reporters.At(words, i, clause.End) && !clauses.IsSaid(act, i));

    /// <summary>"on Telegram", "on his Facebook page".</summary>
    private string? Platform(Act act, TokenRange clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (!words.IsCapital(i) || ChannelWords.OfPlatform(words[i + 1] == "social" ? words[i] + "-social" : words[i]) is not { } platform) continue;
            if (clauses.IsSaid(act, i) || IsSpeaker(act, i)) continue;
            for (var k = i - 1; k >= Math.Max(clause.Start, i - Reach); k--)
                if (words[k] is "on" or "via" or "through" or "over" or "by" or "to") return IsOfClaim(act, k) ? null : platform;
        }

        return null;
    }

    /// <summary>"denied a claim [by a parent] on Facebook": another's words, of which the cue speaks.</summary>
    private bool IsOfClaim(Act act, int preposition)
    {
        var cue = act.Found.Cue.Count > 0 ? words.At(act.Found.Cue[0].Start) : preposition;
        for (var i = preposition - 1; i > Math.Max(cue, preposition - 5); i--)
            if (words[i] == "by" && words[i + 1] is "a" or "an" or "the") return words[i - 1] is "claim" or "post" or "report" or "accusation" or "allegation" or "rumour" or "statement" or "message";
        return false;
    }

    /// <summary>"texted", "rang", "wrote to the board", "posted a video", "sent a letter".</summary>
    private string? Verb(Act act) =>
        act.Found.Cue.SelectMany(c => Indices(words.RangeOf(c))).Select(With).FirstOrDefault(c => c is not null)
        ?? act.Found.Cue.SelectMany(c => Indices(words.RangeOf(c))).Select(i => ChannelWords.OfVerb($"{words[i]}-{words[i + 1]}") ?? ChannelWords.OfVerb(words[i]) ?? Sent(i)).FirstOrDefault(c => c is not null)
        ?? (act.Found.Cue.Count > 0 && words.At(act.Found.Cue[0].Start) is var first && words[first] == "to" ? ChannelWords.OfVerb(words[first - 1]) : null)
        ?? (act.Found.Cue.Count > 0 && words.At(act.Found.Cue[0].Start) is var said && words[said - 1] == "to" ? ChannelWords.OfVerb(words[said - 2]) : null);

    private string? With(int verb) => words[verb] switch
    {
        "wrote" or "writes" when words[verb + 1] == "to" => "letter",
        "posted" or "posts" or "post" when words[verb + 1] is "a" or "the" or "another" or "this" && ChannelWords.OfNoun(words[verb + 2]) is "video" or "recording" => ChannelWords.OfNoun(words[verb + 2]),
        _ => null,
    };

    /// <summary>"sent a message", "a tweet by": the cue's own noun.</summary>
    private string? Sent(int at) => words[at - 1] is "a" or "an" or "another" or "phone" && ChannelWords.OfNoun(words[at]) is "letter" or "telephone" or "message" or "e-mail" or "fax" or "telegram" or "tweet" or "petition" or "text message" ? ChannelWords.OfNoun(words[at]) : null;

    /// <summary>"by letter", "in a short note to the board", "on state radio": the phrase nearest to the cue.</summary>
    private string? Nearest(Act act, TokenRange clause, TokenRange cue)
    {
        (string Channel, int Distance)? best = null;
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (words[i] is not ("in" or "by" or "via" or "over" or "on" or "through" or "from" or "at") || clauses.IsSaid(act, i) || Phrase(act, i, clause.End) is not { } channel || IsOfAnother(act, i, cue)) continue;
            // "in a statement read on state radio": what carried the statement tells more.
            var distance = Math.Abs(i - cue.Start);
            if (best is null || (best.Value.Channel == "statement" && channel is "radio" or "television") || distance < best.Value.Distance) best = (channel, distance);
        }

        return best?.Channel;
    }

    /// <summary>"the people cried ..., and the meeting demanded in a resolution"; "14,000, up from 9,000 in its first bulletin"; "Vask, who spoke to him by radio, said": of what another cue, number or clause tells.</summary>
    private bool IsOfAnother(Act act, int preposition, TokenRange cue)
    {
        if (words[preposition] == "on" && IsSpeaker(act, preposition) && Indices(words.RangeOf(act.Found.Speaker[0])).Any(i => words[i] == "website")) return true;
        if (words[preposition - 1] is "statement" or "notice" or "announcement" or "table" && words[preposition] == "on") return true;
        if (words[preposition - 1] is "posted" or "published" or "shared" or "circulated" && preposition < cue.Start) return true;
        if (clauses.HasCueBetween(act, preposition, cue) || (words[preposition - 1] == "and" && preposition > cue.End)) return true;
        if (IsSpeaker(act, preposition))
            for (var i = preposition - 1; i >= words.At(act.Found.Speaker[0].Start); i--)
                if (words[i] is "who" or "which") return true;
        for (var i = preposition - 1; i > Math.Max(cue.End, preposition - 7); i--)
            if (words[i] is "from" or "than" && words.Kind(i + 1) == TokenKind.Number | words[i + 1] is "about" or "some" or "the") return true;
        return false;
    }

    private string? Phrase(Act act, int preposition, int end)
    {
        var hasArticle = words[preposition + 1] is "a" or "an" or "the" or "his" or "her" or "its" or "their" or "our" or "my" or "this" or "one";
        for (var i = preposition + (hasArticle ? 2 : 1); i < Math.Min(end, preposition + (hasArticle ? 2 : 1) + Reach) && !clauses.IsSaid(act, i) && words.Kind(i) == TokenKind.Word; i++)
        {
            if (words[i] == "air" && (words[preposition] != "on" || words[i + 1] is "force" or "strike" or "raid" or "base")) return null;
            var channel = ChannelWords.OfNoun($"{words[i]}-{words[i + 1]}") ?? (ChannelWords.OfNoun(words[i + 1]) is null || words[i] is "text" && words[i + 1] != "message" ? ChannelWords.OfNoun(words[i]) : null);
            if (words[i] == "text" && words[i + 1] == "message") channel = "text message";
            if (channel is null && words[i] == "page" && words[preposition] == "on" && words[i - 1] is "his" or "her" or "its" or "their" or "my" && act.Found.Cue.Count > 0) channel = "post";
            if (channel is "post" && words[i] == "page") return channel;
            if (channel is null) continue;
            if (words.IsCapital(i) && (words[preposition] == "by" || channel is "post" or "bulletin" or "signal" or "notice" or "telegram" or "message")) return null;
            return Fits(channel, words[preposition], hasArticle, words[i]) ? channel : null;
        }

        return null;
    }

    /// <summary>One is on the radio, in a letter, by telephone; "in the book" and "by the note" are other things.</summary>
    private static bool Fits(string channel, string preposition, bool hasArticle, string word) => channel switch
    {
        "radio" or "television" or "loudspeaker" or "broadcast" or "telephone" => preposition is not ("at" or "from") && (preposition != "in" || hasArticle) && (word != "line" || preposition == "on"),
        "press conference" => preposition is "at" or "in",
        "website" => preposition is "on" or "via" or "through" or "in",
        "post" or "book" or "article" or "report" or "study" or "notice" or "speech" => preposition == "in" && hasArticle,
        _ => preposition is "in" or "by" or "via" or "through" or "over" && (hasArticle || preposition is "by" or "via" or "through" || channel == "court filing" || (preposition == "in" && word.EndsWith('s'))),
    };

    /// <summary>"her e-mail says", "Orry's letter": what the speaker's words name is the writing that somebody is known by. "VASK (by telephone)" is another.</summary>
    private string? Account(Act act)
    {
        if (act.Found.Speaker.Count == 0) return null;
        var speaker = words.RangeOf(act.Found.Speaker[0]);
        if (speaker.Length < 2) return null;
        if (IsByTelephone(speaker)) return "telephone";
        if (words[speaker.Start] is "a" or "an" or "the" && words[speaker.Start + 2] is "of" or "from" or "by" && words[speaker.Start + 1] is "letter" or "e-mail" or "email" or "post" or "tweet" or "message" or "fax" or "telegram" or "note" or "cable" or "telex") return ChannelWords.OfNoun(words[speaker.Start + 1]);
        var isOwned = words[speaker.Start] is "his" or "her" or "its" or "their" or "my" || Indices(speaker).Any(i => words[i] == "'s");
        return isOwned && words[speaker.End - 1] is "letter" or "e-mail" or "email" or "post" or "tweet" or "message" or "fax" or "telegram" or "note" ? ChannelWords.OfNoun(words[speaker.End - 1]) : null;
    }

    private bool IsSpeaker(Act act, int token) => act.Found.Speaker.Any(s => s.Overlaps(words.Span(token)));

    private static IEnumerable<int> Indices(TokenRange range) => Enumerable.Range(range.Start, Math.Max(0, range.Length));
}
