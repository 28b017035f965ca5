using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// By what means something was said, from the words around the cue. Examples: <c>Orry wrote on Telegram</c> · <c>told reporters</c> is a press
/// conference · <c>the union said in a statement</c>.
/// </summary>
internal sealed class Channels
{
    private static readonly (string Channel, Phrases Words)[] Known =
    [
        ("Telegram", new("telegram")),
        ("X", new("on x", "on twitter", "tweeted", "tweet", "twitter")),
        ("Facebook", new("facebook")),
        ("WhatsApp", new("whatsapp")),
        ("YouTube", new("youtube")),
        ("press conference", new("press conference", "news conference", "briefing", "told reporters", "press briefing", "told journalists")),
        ("interview", new("interview", "told us")),
        ("voice message", new("voice message", "audio message")),
        ("telephone", new("by telephone", "by phone", "telephone call", "phone call", "over the phone", "on the phone", "satellite telephone", "on the line")),
        ("video", new("video", "recording", "footage", "clip")),
        ("court filing", new("court filing", "indictment", "affidavit", "court papers", "court documents")),
        ("letter", new("letter", "wrote to")),
        ("broadcast", new("television", "on air", "programme", "radio", "broadcast", "on tv")),
        ("post", new("in a post", "posted", "social media", "blog post", "'s post")),
        ("note", new("in a note", "internal note", "note to")),
        ("report", new("in a report", "report says", "report said", "the report", "in a study", "the study")),
        ("statement", new("in a statement", "statement", "press release", "communique", "communiqué")),
    ];

    private readonly TokenWords _words;
    private readonly bool[] _isContent;

    public Channels(TokenWords words, bool[] isContent) => (_words, _isContent) = (words, isContent);

    /// <summary>The channel, or null when the sentence of the cue names none.</summary>
    public string? Of(Act act)
    {
        if (act.IsNarrated || (act.Found.Cue.Count == 0 && act.Found.Speaker.Count == 0)) return null;
        var at = _words.At(act.Found.Cue.Count > 0 ? act.Found.Cue[0].Start : act.Found.Speaker[0].Start);
        if (at >= _words.Count) return null;
        var sentence = _words.Sentence(at);
        foreach (var (channel, phrases) in Known)
            if (Stands(phrases, sentence)) return channel;
        return null;
    }

    private bool Stands(Phrases phrases, TokenRange sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
            if (!_isContent[i] && phrases.At(_words, i, sentence.End)) return true;
        return false;
    }
}
