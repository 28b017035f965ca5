using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whether a report's own voice is that of an outlet, which has most of what it tells from others and does not always say so.
/// A body's release and a person's own page speak for themselves. Of one report alone; <see cref="Outlets"/> knows more.
/// </summary>
internal static class Outlet
{
    private static readonly HashSet<string> MediaWords = new(StringComparer.Ordinal)
    {
        "times", "courier", "news", "radio", "tribune", "post", "daily", "herald", "tv", "television", "channel", "gazette", "journal", "chronicle", "press",
        "wire", "telegraph", "observer", "mail", "star", "mirror", "express", "guardian", "standard", "independent", "broadcasting", "media", "magazine",
        "weekly", "bulletin", "today", "monitor", "record", "sun", "globe", "examiner", "inquirer", "dispatch", "review", "newspaper", "live", "evening", "echo", "argus", "advertiser",
        "online", "fm", "presse", "prensa", "noticias", "diario", "heraldo", "correo", "gaceta", "tarde", "jornal", "semanario", "courrier", "dépêche", "nouvelles", "matin", "zeitung",
        "blatt", "nachrichten", "anzeiger", "kurier", "tidende", "tidning", "avis", "avisa", "dagblad", "sanomat", "gazeta", "vesti", "novosti", "vestnik", "radyo", "televisión", "televizija",
    };

    // As one word in languages that write them so: "Abendblatt", "Fjordavisen".
    private static readonly string[] MediaEndings = ["blatt", "bladet", "avisen", "avisa", "tidningen", "zeitung", "posten", "radio", "radioen"];

    private const int Head = 160;

    // Who writes for an outlet and has no name: "Gazette newsroom", "from our own correspondent".
    private static readonly HashSet<string> Staff = new(StringComparer.Ordinal)
    {
        "newsroom", "reporter", "reporters", "correspondent", "correspondents", "desk", "editor", "editors", "editorial", "staff", "team",
    };

    private static readonly HashSet<string> BodyWords = new(StringComparer.Ordinal)
    {
        "ministry", "office", "department", "directorate", "authority", "council", "committee", "commission", "board", "bureau", "government", "parliament", "assembly", "municipality",
        "embassy", "court", "police", "army", "navy", "command", "guard", "coastguard", "brigade", "mission", "inspectorate", "secretariat", "company", "corporation", "corp", "ltd",
        "limited", "inc", "plc", "gmbh", "ag", "as", "ab", "sa", "llc", "bank", "insurance", "mutual", "cooperative", "union", "federation", "association", "league", "society", "foundation",
        "trust", "charity", "relief", "network", "movement", "party", "church", "club", "hospital", "clinic", "university", "institute", "school", "centre", "center", "laboratory",
        "grid", "water", "power", "energy", "gas", "railway", "railways", "airport", "port", "airlines", "shipping",
    };

    /// <summary>True when the report's publisher is an outlet by its name, its channel, or a writer who is not the publisher.</summary>
    public static bool IsOutlet(Report report)
    {
        var header = report.Header;
        if (header.Publisher is null || header.Channel is not null || header.Agency is not null) return true;
        if (header.Byline is { } byline && (!byline.Contains(header.Publisher, StringComparison.OrdinalIgnoreCase) || Word.Split(byline).Exists(w => Staff.Contains(w.Lower)))) return true;
        return HasDateline(report, header.Publisher.Trim()) || Word.Split(header.Publisher).Exists(IsOfMedia);
    }

    /// <summary>True when the publisher's name says that it is no outlet: "Halden Water Company", "Ministry of Health".</summary>
    public static bool IsNamedAsBody(Report report) =>
        report.Header.Publisher is { } publisher && Word.Split(publisher) is var words && words.Exists(w => BodyWords.Contains(w.Lower)) && !words.Exists(IsOfMedia);

    private static bool IsOfMedia(Word word) => MediaWords.Contains(word.Lower) || MediaEndings.Any(e => word.Lower.Length > e.Length && word.Lower.EndsWith(e, StringComparison.Ordinal));

    // "Aldby, May 3 (KRA) - ", "Aldby, May 3. KRA - ": only news agencies sign the head of a text so.
    private static bool HasDateline(Report report, string publisher)
    {
        if (publisher.Length == 0 || report.Body.End > report.Text.Length) return false;
        var head = report.Text.AsSpan(report.Body.Start, Math.Min(Head, report.Body.Length));
        var at = head.IndexOf(publisher, StringComparison.Ordinal);
        return at > 0 && head[(at + publisher.Length)..].TrimStart(") ").StartsWith("- ", StringComparison.Ordinal);
    }
}
