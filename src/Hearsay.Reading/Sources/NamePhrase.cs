using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// A name as it stands with the titles in it. Example: <c>Colonel Ilsa Orry</c> has the title Colonel and the name Ilsa Orry.
/// </summary>
/// <param name="Name">The name without titles; empty when the run is a title alone ("the President").</param>
/// <param name="Title">The titles before it, or null.</param>
/// <param name="Kind">The kind its words show, or null when they show none.</param>
internal readonly record struct NamePhrase(string Name, string? Title, SourceKind? Kind)
{
    /// <summary>Reads a run of capitalised words.</summary>
    public static NamePhrase Of(TokenWords words, TokenRange run)
    {
        var text = words.Text.Text;
        var lower = Enumerable.Range(run.Start, run.Length).Select(i => words[i]).ToArray();
        var cut = 0;
        for (var i = 0; i < run.Length; i++)
            if (RoleWords.IsTitle(lower[i]) && (i == 0 || cut == i || lower[i - 1] is "of" or "the" || i <= 3)) cut = i + 1;
        if (cut > 0 && BodyWords.KindOf(lower[^1]) is not null && cut < run.Length && lower[^1] is not ("state" or "post")) cut = 0;
        if (cut > 0 && cut < run.Length && lower[cut] == "of") cut = AfterOf(lower, cut);
        if (cut == 0)
        {
            var kind = BodyWords.KindOfName(lower);
            return new NamePhrase(words.SpanOf(run.Start, run.End).In(text), null, kind ?? (IsAcronym(words.Raw(run.Start)) && run.Length == 1 ? SourceKind.Organization : null));
        }

        while (cut < run.Length && RoleWords.IsPerson(lower[cut]) && cut + 1 == run.Length) cut++;
        var title = words.SpanOf(run.Start, run.Start + cut).In(text);
        return cut == run.Length
            ? new NamePhrase("", title, SourceKind.Person)
            : new NamePhrase(words.SpanOf(run.Start + cut, run.End).In(text), title, SourceKind.Person);
    }

    /// <summary>True for two to six capital letters.</summary>
    public static bool IsAcronym(string word) => word.Length is >= 2 and <= 6 && word.All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsLetter(word[0]);

    /// <summary>"Secretary of State Ann Orry": the place or body behind "of" belongs to the title.</summary>
    private static int AfterOf(string[] lower, int of)
    {
        var next = of + 1 < lower.Length && lower[of + 1] == "the" ? of + 2 : of + 1;
        return Math.Min(lower.Length, next + 1);
    }
}
