using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Places;
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
            if ((RoleWords.IsTitle(lower[i]) && !(RoleWords.IsPortfolio(lower[i]) && (i + 1 == run.Length || !(RoleWords.IsTitle(lower[i + 1]) || RoleWords.IsRole(lower[i + 1]) || lower[i + 1] is "and" or "of"))) && (i == 0 || cut == i || lower[i - 1] is "of" or "the" || i <= 3)) || (i == 0 && run.Length > 1 && RoleWords.IsRole(lower[i]))) cut = i + 1;
        if (cut > 1 && lower[1] == "of" && BodyWords.KindOf(lower[0]) is not null) cut = 0;
        if (cut > 0 && BodyWords.KindOf(lower[^1]) is not null && cut < run.Length && lower[^1] is not ("state" or "post")) cut = 0;
        // "the Mayor's Office of New Drey".
        if (cut > 0 && cut < run.Length && lower[cut] == "'s") cut = 0;
        if (cut > 0 && cut < run.Length && lower[cut] == "of") cut = PersonIn(words, run, cut) ?? AfterOf(lower, cut);
        if (cut == 0)
        {
            var kind = BodyWords.KindOfName(lower);
            if (IsOfACountry(words, run)) return new NamePhrase(words.SpanOf(run.Start - 2, run.End).In(text), null, kind ?? SourceKind.Government);
            return new NamePhrase(words.SpanOf(run.Start, run.End).In(text), null, kind ?? (IsAcronym(words.Raw(run.Start)) && run.Length == 1 ? SourceKind.Organization : null));
        }

        if (cut + 1 == run.Length && RoleWords.IsRole(lower[cut]) && !RoleWords.IsHonorific(lower[cut - 1])) cut++;
        var title = words.SpanOf(run.Start, run.Start + cut).In(text);
        return cut == run.Length
            ? new NamePhrase("", title, SourceKind.Person)
            : new NamePhrase(words.SpanOf(run.Start + cut, run.End).In(text), title, SourceKind.Person);
    }

    /// <summary>True for two to six capital letters.</summary>
    public static bool IsAcronym(string word) => word.Length is >= 2 and <= 6 && word.All(c => char.IsUpper(c) || char.IsDigit(c)) && char.IsLetter(word[0]);

    /// <summary>"Russia's Defence Ministry" and "Ukraine's Defence Ministry" are two: a body whose words are those of many has its country in its name.</summary>
    private static bool IsOfACountry(TokenWords words, TokenRange run)
    {
        if (run.Start < 2 || words[run.Start - 1] is not ("'s" or "'" or "’s") || Gazetteer.Shipped.Named(words.Raw(run.Start - 2)).All(p => p.Kind != PlaceKind.Country)) return false;
        for (var i = run.Start; i < run.End; i++)
            if (BodyWords.KindOf(words[i]) is not (SourceKind.Government or SourceKind.Organization) && !RoleWords.IsPortfolio(words[i]) && !OfMany.Contains(words[i])) return false;
        return true;
    }

    private static readonly HashSet<string> OfMany = new(StringComparer.Ordinal)
    {
        "finance", "justice", "education", "agriculture", "transport", "energy", "environment", "labour", "labor", "economy", "trade", "intelligence", "security", "national", "central", "supreme", "general", "air", "civil", "emergency", "emergencies", "federal", "and", "of",
        "mod", "mfa", "moh", "armed", "statistics", "election", "electoral", "border", "culture", "affairs", "naval",
    };

    /// <summary>"Mayor of New Drey Ilsa Orry": where the person's name begins that was found behind a title, or null.</summary>
    private static int? PersonIn(TokenWords words, TokenRange run, int of)
    {
        foreach (var name in words.Text.Names)
            if (name.Kind == NameKind.Person && name.Tokens.Start > run.Start + of + 1 && name.Tokens.Start < run.End) return name.Tokens.Start - run.Start;
        return null;
    }

    /// <summary>"Secretary of State Ann Orry": an office behind "of" belongs to the title; "Prefect of New Drey" is a title and no name.</summary>
    private static int AfterOf(string[] lower, int of)
    {
        var next = of + 1 < lower.Length && lower[of + 1] == "the" ? of + 2 : of + 1;
        return next < lower.Length && RoleWords.IsTitle(lower[next]) ? next + 1 : lower.Length;
    }
}
