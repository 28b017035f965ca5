namespace Hearsay.Reading.Attribution;

/// <summary>
/// Words that head the sections and lines of a situation report before a colon, and speak for nobody: <c>Rescue: the second team went in at noon</c>,
/// <c>Injured: 12</c>.
/// </summary>
internal static class SectionHeadings
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "overview", "summary", "highlights", "situation", "response", "needs", "access", "constraints", "casualties", "health", "shelter", "protection", "security", "logistics", "education", "nutrition", "water", "food", "damage", "hospital", "hospitals", "roads", "power",
        "background", "coordination", "priorities", "gaps", "funding", "contact", "contacts", "actions", "weather", "transport", "displacement", "impact", "evacuation", "recommendations", "recall", "findings", "conclusion", "conclusions", "method", "results", "location", "date", "time", "sources",
        "dead", "deaths", "killed", "injured", "wounded", "missing", "rescue", "children", "women", "families", "schools", "animals", "markets", "prices", "cause", "fire", "area", "population", "volunteers", "staff", "appeal", "outlook", "forecast", "rivers", "bridges", "aid", "relief",
        "lighting", "navigation", "traffic", "reconstruction", "repairs", "communications", "telephones", "electricity", "gas", "medical", "medicine", "livelihoods", "sirens", "warnings", "warning", "measures", "chronology", "timeline", "witnesses", "evidence", "vessel", "crew", "cargo", "passengers", "search", "investigation", "notes", "remarks", "correction",
    };

    private static readonly HashSet<string> Counted = new(StringComparer.OrdinalIgnoreCase)
    {
        "dead", "deaths", "killed", "injured", "wounded", "missing", "evacuated", "displaced", "hospitalised", "hospitalized", "treated", "rescued", "arrested", "detained", "affected", "homeless", "fatalities", "casualties", "survivors", "recovered", "released", "admitted", "cases",
        "villages", "houses", "families", "vessels", "buildings", "bodies", "identified", "unidentified",
    };

    /// <summary>True for the words before a colon that head a section.</summary>
    public static bool Contains(string words) => Words.Contains(words);

    /// <summary>True for a word that says, before a colon and a number, what is counted.</summary>
    public static bool IsCounted(string word) => Counted.Contains(word);
}
