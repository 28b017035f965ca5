namespace Hearsay.Reading.Statements;

/// <summary>Words for the means by which something is said, each with the plain name of the channel. Example: <c>phone</c>, <c>call</c> and <c>rang</c> are telephone.</summary>
internal static class ChannelWords
{
    private static readonly Dictionary<string, string> Nouns = Table(
        "letter: letter letters open-letter", "satellite telephone: satellite-telephone satellite-phone sat-phone", "writ: writ", "protocol: protocol", "telephone: telephone phone call calls phone-call line", "text message: text texts sms text-message", "voice message: voice-message voice-note audio-message voice-msg", "voice recording: voice-recording", "website: website", "message: message messages", "note: note",
        "e-mail: e-mail e-mails email emails", "fax: fax facsimile", "telex: telex", "telegram: telegram telegrams", "cable: cable", "radio: radio wireless", "television: television tv telly", "broadcast: broadcast air", "programme: programme",
        "video: video clip footage film", "recording: recording audio tape", "post: post posts", "social media: social-media", "tweet: tweet tweets", "loudspeaker: loudspeaker loudspeakers megaphone tannoy", "press conference: press-conference news-conference briefing press-briefing news-briefing",
        "petition: petition", "resolution: resolution", "complaint: complaint", "court filing: filing filings affidavit indictment court-papers court-documents", "statement: statement statements communique communiqué press-release release",
        "interview: interview interviews", "report: report", "study: study", "memorandum: memo memorandum", "circular: circular", "notice: notice", "bulletin: bulletin", "leaflet: leaflet", "speech: speech", "article: article", "diary: diary", "book: book", "signal: signal", "decree: decree");

    private static readonly Dictionary<string, string> Verbs = Table(
        "text message: texted texts texting", "tweet: tweeted tweets tweeting", "telephone: phoned phones phoning rang telephoned telephones rung", "fax: faxed", "e-mail: emailed e-mailed emails e-mails", "cable: cabled", "telegram: wired telegraphed", "telex: telexed",
        "radio: radioed", "post: posted posts", "message: messaged messages", "voice message: voice-msg");

    private static readonly Dictionary<string, string> Places = Table(
        "Telegram: telegram", "X: x", "Twitter: twitter", "Facebook: facebook", "Instagram: instagram", "TikTok: tiktok", "YouTube: youtube", "WhatsApp: whatsapp", "Viber: viber", "Weibo: weibo", "VKontakte: vkontakte vk", "Reddit: reddit", "LinkedIn: linkedin",
        "Mastodon: mastodon", "Bluesky: bluesky", "Threads: threads", "WeChat: wechat", "Truth Social: truth-social", "Snapchat: snapchat", "Signal: signal");

    /// <summary>The channel that a noun, or two joined by a hyphen, names; null for any other word.</summary>
    public static string? OfNoun(string noun) => Nouns.GetValueOrDefault(noun);

    /// <summary>The channel that a verb of a cue implies, or null.</summary>
    public static string? OfVerb(string verb) => Verbs.GetValueOrDefault(verb);

    /// <summary>The channel of a verb of calling or writing to somebody, which what is said behind it went by: "rang the board and said"; null for any other.</summary>
    public static string? OfCalling(string verb) => verb is "phoned" or "rang" or "telephoned" or "rung" or "texted" or "faxed" or "emailed" or "e-mailed" or "cabled" or "radioed" or "telexed" or "telegraphed" ? OfVerb(verb) : null;

    /// <summary>The platform that a word with a capital names, or null.</summary>
    public static string? OfPlatform(string word) => Places.GetValueOrDefault(word);

    private static Dictionary<string, string> Table(params string[] lines) =>
        lines.Select(l => l.Split(": ")).SelectMany(l => l[1].Split(' ').Select(w => KeyValuePair.Create(w, l[0]))).ToDictionary(StringComparer.Ordinal);
}
