using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>Head words of bodies, documents and groups, with the kind of source each makes.</summary>
internal static class BodyWords
{
    private static readonly HashSet<string> Governments = new(StringComparer.Ordinal)
    {
        "ministry", "government", "army", "military", "navy", "police", "court", "council", "parliament", "inspectorate", "superintendency", "prefecture", "authorities", "authority", "administration", "cabinet", "senate", "congress", "department", "bureau", "coastguard",
        "embassy", "prosecutor's", "tribunal", "presidency", "treasury", "customs", "forces", "troops", "kremlin", "pentagon", "state", "municipality", "garrison", "brigade", "regiment", "division", "staff", "protection", "committee", "directorate", "secretariat", "registry", "ombudsman's", "legislature", "electorate", "gendarmerie", "capital", "constabulary", "prosecutors", "investigators", "militia",
    };

    private static readonly HashSet<string> Organizations = new(StringComparer.Ordinal)
    {
        "company", "agency", "charity", "union", "party", "operator", "firm", "group", "organisation", "organization", "newspaper", "broadcaster", "channel", "station", "university", "hospital", "bank", "association", "federation", "foundation",
        "institute", "mission", "commission", "service", "society", "church", "club", "team", "radio", "press", "times", "post", "tribune", "media", "network", "desk", "relief", "corporation", "inc", "ltd", "plc", "board", "office",
        "monitor", "watchdog", "lobby", "movement", "league", "alliance", "front", "columns", "airline", "line", "lines", "ferries", "power", "energy", "imaging", "wire", "daily", "journal", "gazette", "herald", "observer", "courier", "mercury", "rocket", "owner", "regulator", "publisher", "website", "blog", "magazine",
        "insurer", "supplier", "manufacturer", "maker", "provider", "contractor", "trust", "fund", "centre", "center", "laboratory", "faculty", "college", "school", "museum", "academy", "observatory", "clinic", "library", "archive", "theatre", "cooperative", "co-operative", "syndicate", "guild", "chamber", "confederation", "consortium", "collective", "coalition", "forum", "venture", "partnership", "brewery", "refinery", "plant", "factory", "studio", "diocese", "parish", "monastery", "embassy", "news", "packet", "shipping", "harbour", "port",
        "works", "waterworks", "steelworks", "shipyard", "foundry", "smelter", "hotel", "airport", "railway", "railroad", "dairy", "metro", "tramway", "kindergarten", "orphanage", "hospice",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.Ordinal)
    {
        "report", "note", "statement", "letter", "study", "document", "documents", "log", "memo", "video", "transcript", "ruling", "images", "image", "footage", "survey", "poll", "article", "filing", "indictment", "verdict", "email", "e-mail",
        "map", "recording", "data", "records", "figures", "register", "logbook", "diary", "book", "release", "communique", "communiqué", "message", "bulletin", "notice", "dossier", "paper", "papers", "photo", "photos", "photographs", "pictures", "tweet",
        "photograph", "picture", "deed", "petition", "sheet", "telegram", "paybook", "manual", "decree", "chart", "screenshot", "receipt", "docket", "leaflet", "poster", "circular", "memorandum", "proclamation", "resolution", "complaint", "affidavit", "certificate", "invoice", "timetable", "ledger", "manifest",
        "schedule", "placard", "banner", "plaque", "inscription", "caption", "contract", "questionnaire", "pamphlet", "sms", "fax", "cable", "list",
    };

    // What a company's name holds of the law it is under: "PT Sinar Laut", "OOO Zarya".
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal) { "pt", "ooo", "oao", "pao", "zao", "jsc", "gmbh", "llc", "llp", "plc", "ltd", "inc", "limited", "tbk", "sarl", "oyj", "kft", "holding", "holdings", "grupo" };

    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal) { "agency", "channel", "newspaper", "website", "station", "broadcaster", "company", "firm", "charity", "site", "blog", "magazine", "paper", "daily", "network" };

    /// <summary>True for a word that says behind a name what the named body is, without being part of the name.</summary>
    public static bool IsLabel(string word) => Labels.Contains(word);

    /// <summary>True when the head word names a body, a document or the like.</summary>
    public static bool IsBody(string word) => KindOf(word) is not null;

    /// <summary>The kind of source a head word makes, or null when it names no body or document.</summary>
    public static SourceKind? KindOf(string word)
    {
        if (Governments.Contains(word)) return SourceKind.Government;
        if (Organizations.Contains(word)) return SourceKind.Organization;
        if (Documents.Contains(word)) return SourceKind.Document;
        return word.Length > 4 && word.EndsWith('s') && Governments.Contains(word[..^1]) ? SourceKind.Government : null;
    }

    /// <summary>The kind that the words of a proper name show, the last one first, or null.</summary>
    public static SourceKind? KindOfName(IReadOnlyList<string> words)
    {
        var isPublic = words.Any(w => w is "ministry" or "security" or "civil" or "federal" or "national" or "army" or "police" or "navy" or "inspectorate" or "coastguard" or "government" or "parliament");
        if (words.Any(LegalForms.Contains)) return SourceKind.Organization;
        for (var i = words.Count - 1; i >= 0; i--)
            if (KindOf(words[i]) is { } kind && kind != SourceKind.Document) return isPublic ? SourceKind.Government : kind;
        return null;
    }
}
