using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Whose word it is that an instrument, a picture or a finding shows: its owner's. Examples: <c>our camera</c> · <c>the information available to us</c> · in
/// an imaging firm's own release <c>the picture of 11 May</c>. What a document says stays the document's.
/// </summary>
internal static class OwnThings
{
    private static readonly HashSet<string> Instruments = new(StringComparer.Ordinal)
    {
        "radar", "radars", "camera", "cameras", "sensor", "sensors", "instrument", "instruments", "gauge", "gauges", "seismometer", "seismometers", "seismograph", "detector", "detectors", "satellite", "satellites", "drone", "drones", "meter", "meters",
        "image", "images", "imagery", "picture", "pictures", "photograph", "photographs", "photo", "photos", "scan", "scans", "footage", "measurement", "measurements", "reading", "readings", "data", "sample", "samples", "laboratory", "lab",
    };

    private static readonly HashSet<string> Findings = new(StringComparer.Ordinal)
    {
        "information", "knowledge", "understanding", "estimate", "estimates", "count", "counts", "calculation", "calculations", "analysis", "assessment", "review", "inquiry", "inquiries", "investigation", "investigations", "inspection", "findings",
        "records", "figures", "reports", "register", "recorder", "log", "logs", "books", "list", "lists", "survey", "tests", "test", "network", "system",
    };

    // What a body examines or keeps: in its own release its word.
    private static readonly HashSet<string> Examinations = new(StringComparer.Ordinal)
    {
        "information", "findings", "knowledge", "intelligence", "analysis", "analyses", "examination", "examinations", "inspection", "inspections", "check", "checks", "test", "tests", "recording", "recordings", "recorder", "download", "dive", "dives", "count", "audit", "calculation", "calculations", "comparison", "search", "trace", "traces", "figures", "statistics",
    };

    /// <summary>True for a thing that measures or pictures, which says nothing of its own.</summary>
    public static bool IsInstrument(string head) => Instruments.Contains(head);

    /// <summary>True for a thing of the one whose words the phrase stands in: "our count", "the reports of our doctors".</summary>
    public static bool IsOurs(TokenWords words, TokenRange range, string head)
    {
        if (!Instruments.Contains(head) && !Findings.Contains(head)) return false;
        for (var i = range.Start; i < range.End && words[i] is not ("," or "which" or "that" or "who"); i++)
            if (words[i] == "our" || (words[i] == "us" && words[i - 1] == "to")) return true;
        return false;
    }

    /// <summary>True for an instrument's or a picture's word in a text that has no other owner for it: no possessor, and nobody behind "of" or "by".</summary>
    public static bool HasNoOwner(TokenWords words, TokenRange range, string head)
    {
        if (!Instruments.Contains(head) && !Examinations.Contains(head) && !(head == "record" && words[range.Start] == "the" && range.Length > 2)) return false;
        for (var i = range.Start; i < range.End; i++)
            if (words[i] is "'s" or "its" or "his" or "her" or "their" or "by" || (words[i] == "of" && words.IsCapital(i + 1))) return false;
        return true;
    }
}
