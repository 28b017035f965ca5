namespace Hearsay.Reading.Sources;

/// <summary>Words that show a body to be an outlet or an agency: whoever told it something is carried by it. Example: <c>the Halyard agency</c>.</summary>
internal static class OutletWords
{
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal) { "agency", "channel", "newspaper", "station", "broadcaster", "magazine", "daily", "weekly", "website", "network", "paper", "radio", "tabloid", "newswire", "wire", "blog" };

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "press", "times", "post", "tribune", "herald", "gazette", "courier", "mercury", "journal", "observer", "chronicle", "mail", "standard", "telegraph", "guardian", "echo", "bulletin", "packet", "media", "wire", "daily", "dispatch", "examiner", "argus",
        "sentinel", "lantern", "messenger", "register", "record", "review", "bbc", "cnn", "reuters", "afp", "ap", "tass", "dpa", "xinhua", "interfax", "yonhap", "kyodo", "bloomberg", "efe", "ansa", "npr", "cbs", "nbc", "abc", "ria", "anadolu", "jazeera", "politico", "axios",
    };

    // Words that are no one's family name.
    private static readonly HashSet<string> SureNames = new(StringComparer.Ordinal)
    {
        "fm", "tv", "radio", "news", "newswire", "television", "broadcasting", "agencia", "agência", "agence", "agentur", "agenzia", "agencija", "diario", "diário", "jornal", "gazeta", "gaceta", "gazzetta", "televizija", "televisión", "televisão", "televisione", "televize", "rádio", "canal", "kanal", "noticias", "notícias", "zeitung", "nachrichten", "rundschau", "anzeiger",
        "kurier", "corriere", "correo", "courrier", "presse", "prensa", "imprensa", "folha", "tidende", "dagblad", "sanomat", "novine", "novosti", "vesti",
    };

    private static readonly string[] Endings = ["press", "news", "blatt", "bladet", "zeitung", "avisen", "posten"];

    /// <summary>True for a word that says behind a name that it is an outlet's.</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);

    /// <summary>True when a word of a proper name shows an outlet.</summary>
    public static bool IsName(string name) => name.Split(' ').Select(w => w.ToLowerInvariant().Trim('.')).Any(w => Names.Contains(w) || SureNames.Contains(w) || Array.Exists(Endings, e => w.Length > e.Length + 2 && w.EndsWith(e, StringComparison.Ordinal)));

    /// <summary>True when such a word is none that a person may be called by: "Radio Orry" is no person, "Emil Post" may be one.</summary>
    public static bool IsSurelyName(string name) => name.Split(' ').Any(w => SureNames.Contains(w.ToLowerInvariant().Trim('.')));
}
