using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Words that head a body or a person, by what stands around them. Examples: <c>a drone operator</c> is a person and <c>the network operator</c> a firm · <c>an
/// election observer</c> · <c>a shop owner</c>. Words that are always a person's are <see cref="RoleWords"/>'s.
/// </summary>
internal static class Occupations
{
    // What a person works, or where.
    private static readonly HashSet<string> Worked = new(StringComparer.Ordinal)
    {
        "drone", "uav", "crane", "radio", "wireless", "telegraph", "telephone", "telex", "switchboard", "console", "camera", "lathe", "press", "loom", "machine", "forklift", "winch", "hoist", "radar", "sonar", "computer", "keyboard", "teleprinter",
        "excavator", "digger", "bulldozer", "loader", "grader", "plough", "tractor", "harvester", "pump", "valve", "boiler", "furnace", "turbine", "reactor", "drill", "saw", "chainsaw", "gun", "missile", "points", "signal", "sluice", "lock", "gate",
        "room", "room's", "control-room", "panel", "desk", "emergency", "call", "helpline", "hotline", "duty", "night", "shift", "projector", "boom", "sound", "ride", "x-ray", "ultrasound",
    };

    private static readonly HashSet<string> OwnedByPersons = new(StringComparer.Ordinal)
    {
        "shop", "café", "cafe", "restaurant", "pub", "bar", "kiosk", "stall", "boat", "car", "van", "lorry", "truck", "house", "home", "flat", "land", "field", "farm", "dog", "cattle", "horse", "pet", "cabin", "tavern", "bakery", "garage", "gun", "guesthouse",
    };

    private static readonly HashSet<string> Watched = new(StringComparer.Ordinal) { "election", "ceasefire", "truce", "poll", "polling", "border", "mission", "party" };

    /// <summary>True when the word at an index, which may head a body, describes one person there.</summary>
    /// <param name="words">The text.</param>
    /// <param name="start">Index of the first word of the phrase, its article included.</param>
    /// <param name="head">Index of its head.</param>
    public static bool IsPerson(TokenWords words, int start, int head) => !words.IsCapital(head) && words[head] switch
    {
        "operator" => Worked.Contains(words[head - 1]) || IsAtWork(words, head + 1),
        "owner" => OwnedByPersons.Contains(words[head - 1]) || (words[start] is "a" or "an" or "one" or "another" && head > start),
        "monitor" => Watched.Contains(words[head - 1]),
        "observer" or "courier" => true,
        _ => false,
    };

    /// <summary>"the operator on duty", "the operator in the control room".</summary>
    private static bool IsAtWork(TokenWords words, int at) =>
        (words[at] == "on" && words[at + 1] is "duty" or "shift" or "watch") || (words[at] == "in" && words[at + 1] == "the" && words[at + 2] is "control" or "cab" or "cabin" or "crane" or "signal");
}
