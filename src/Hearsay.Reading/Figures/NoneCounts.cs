using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// A count of nought, where the words tell the fate of people: <c>nobody was killed</c>, <c>no one was hurt</c>, <c>none dead</c>, <c>no injuries</c>. Other
/// negations ("there is no siren", "not a single soldier came") deny that something is, and count nothing.
/// </summary>
internal static class NoneCounts
{
    private const int Reach = 5;

    private static readonly Phrases Nobody = new("no one", "no-one", "nobody", "none", "none of them", "not one", "not a single person", "no people", "no person", "no persons", "no one else", "nobody else", "no");

    /// <summary>The count that starts at a token, or null.</summary>
    public static Number? Read(TokenWords words, int at, int end)
    {
        var length = Nobody.LengthAt(words, at, end);
        if (length == 0) return null;
        var reach = words[at] == "no" && length == 1 ? 1 : Reach;
        for (var i = at + length; i < Math.Min(end, at + length + reach) && words[i] is not ("," or "." or ";" or "to" or "who" or "that" or "and"); i++)
            if (Scopes.At(words, i, end) is { Scope: "killed" or "wounded" or "killed or wounded" or "casualties" or "missing" } && words[i] is not ("losses" or "death" or "injury" or "lives" or "victims" or "kill" or "bodies")) return Number.Exact(length, 0);
        return null;
    }
}
