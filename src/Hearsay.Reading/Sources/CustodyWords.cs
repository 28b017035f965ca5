using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>Words that say someone is held captive. Example: <c>the sailor, who was detained on Monday</c>.</summary>
internal static class CustodyWords
{
    private static readonly Phrases Held = new(
        "prisoner", "prisoners", "captive", "captives", "captured", "detained", "detainee", "detainees", "interrogated", "in custody", "under arrest", "in detention", "hostage", "hostages", "pow", "pows", "jailed", "imprisoned",
        "army custody", "police custody", "taken prisoner", "behind bars",
        "in a cell", "from his cell", "from her cell", "in jail", "in gaol", "in prison", "on remand", "in the lock-up", "under house arrest", "convict", "convicts", "inmate", "inmates", "internee", "internees", "abducted", "kidnapped", "has been held", "have been held",
        "is being held", "are being held", "was being held");

    private static readonly Phrases Exempt = new("prisoner exchange", "prisoner swap", "captured by surprise");

    /// <summary>True when such words stand in a range of tokens.</summary>
    public static bool AnyIn(TokenWords words, int start, int end) => Held.AnyIn(words, start, end) && !Exempt.AnyIn(words, start, end);

    /// <summary>True for a word that by itself names someone held.</summary>
    public static bool IsHeld(string word) => word is "prisoner" or "prisoners" or "captive" or "captives" or "detainee" or "detainees" or "hostage" or "hostages" or "pow" or "pows";
}
