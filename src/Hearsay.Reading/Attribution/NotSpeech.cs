using Hearsay.Reading.Attribution.Language;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Turns of phrase whose verb looks like a cue and reports nothing: <c>no sailor had reported ill</c>, <c>the fever has claimed nine lives</c>, <c>she has two
/// engines</c>, <c>a clerk has seen them</c>. The trained model, which sees words and not idioms, takes some of them for acts of saying.
/// </summary>
internal static class NotSpeech
{
    private static readonly WordSet States = new("ill sick absent fit dead present unfit");
    private static readonly WordSet Victims = new("life lives victim victims");
    private static readonly WordSet Owning = new("has have had");
    private static readonly WordSet Bounding = new("about some around only nearly almost over");
    private static readonly WordSet Seeing = new("see sees saw seen met");
    private static readonly WordSet Reporting = new("report reports reported reporting");
    private static readonly WordSet Claiming = new("claim claims claimed claiming");
    private static readonly WordSet Persons = new("i you he she it we they");
    private static readonly WordSet Objects = new("me you him her it us them");

    /// <summary>True when a finding is such a turn of phrase.</summary>
    public static bool Is(AnnotatedText text, Attribution found)
    {
        if (found is not { Cue: [var cue], Content: [var content, ..] }) return false;
        var verb = LastWord(text.Text.AsSpan(cue.Start, cue.Length));
        var words = text.Text.AsSpan(content.Start, content.Length);
        var first = FirstWord(words);
        if (Reporting.Contains(verb)) return States.Contains(first);
        if (Claiming.Contains(verb)) return ClaimsLives(words);
        if (Seeing.Contains(verb)) return Objects.Contains(first) && first.Length + 1 >= words.TrimEnd('.').Length;
        return OwnsOnly(text.Text.AsSpan(cue.Start, cue.Length)) && found.Speaker is [var who] && Persons.Contains(text.Text.AsSpan(who.Start, who.Length));
    }

    /// <summary>"has", and "has about" where a finder took the bound of a number into the cue.</summary>
    private static bool OwnsOnly(ReadOnlySpan<char> cue)
    {
        var first = FirstWord(cue);
        return Owning.Contains(first) && (first.Length == cue.Length || Bounding.Contains(cue[first.Length..].Trim()));
    }

    /// <summary>"nine lives", "at least a dozen victims": the word stands among the first five.</summary>
    private static bool ClaimsLives(ReadOnlySpan<char> words)
    {
        for (var n = 0; n < 5 && words.Length > 0; n++)
        {
            var word = FirstWord(words);
            if (Victims.Contains(word)) return true;
            words = words[Math.Min(words.Length, word.Length)..].TrimStart(" ,.;");
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end])) end++;
        return words[..(end == 0 && words.Length > 0 ? Math.Max(1, words.IndexOf(' ')) : end)];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];
}
