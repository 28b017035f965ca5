namespace Hearsay.Reading.Tokens;

/// <summary>Decides whether a full stop belongs to the word before it.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "maj", "capt", "cmdr", "sgt", "cpl", "adm", "brig", "gov", "sen", "rep",
        "rev", "hon", "pres", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "co", "corp", "no", "nos", "vol", "fig", "dept", "est",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu",
        "thurs", "fri", "sat", "sun", "ave", "blvd", "rd", "mt", "ft", "approx", "cf", "al", "e.g", "i.e", "incl", "excl", "resp", "messrs", "mme", "mlle",
    };

    // Abbreviations that are also everyday words keep their stop only before a number or a capital that cannot start a sentence.
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase) { "no", "mar", "sat", "sun", "mon", "wed", "est", "al", "fig" };

    /// <summary>True when the stop at <paramref name="stop"/> belongs to the word that starts at <paramref name="start"/>.</summary>
    public static bool KeepsFullStop(string text, int start, int stop, int limit)
    {
        var word = text.AsSpan(start, stop - start);
        if (word.Length == 1) return char.IsUpper(word[0]) && !EndsText(text, stop, limit);
        if (word.Contains('.')) return true;
        if (!Known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return false;
        if (EndsText(text, stop, limit)) return false;
        return !Ambiguous.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || NumberFollows(text, stop, limit);
    }

    /// <summary>True for the stop between single letters ("U.S") and inside addresses ("example.org").</summary>
    public static bool IsInnerFullStop(string text, int at) =>
        char.IsLetter(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) && char.IsLetter(text[at + 1])
        && (at + 2 >= text.Length || !char.IsLetter(text[at + 2]));

    private static bool EndsText(string text, int stop, int limit)
    {
        var next = stop + 1;
        while (next < limit && text[next] == ' ') next++;
        return next >= limit || text[next] is '\n' or '\r';
    }

    private static bool NumberFollows(string text, int stop, int limit)
    {
        var next = stop + 1;
        while (next < limit && text[next] == ' ') next++;
        return next < limit && char.IsDigit(text[next]);
    }
}
