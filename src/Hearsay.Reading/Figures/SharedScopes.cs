using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Counts in a row share the scope, or what else happened, that is said once behind the last of them: "12 dockers and nine guards were hurt" counts hurt
/// dockers, too.
/// </summary>
internal static class SharedScopes
{
    /// <summary>The figures, in text order, with the scopes they share.</summary>
    public static List<FoundFigure> Of(TokenWords words, List<FoundFigure> found)
    {
        var last = found.Count - 1; // the figure of the row that has the scope's words behind it
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (here, next) = (found[i], found[i + 1]);
            if (here.Figure is not { Scope: null, Unit: null } || next.Figure.Unit is not null || next.Thing is { Scope: null, Said: null } || !IsRow(words, here, next) || !HasVerb(words, found[last]))
            {
                last = i;
                continue;
            }

            var thing = here.Thing with { Scope = next.Thing.Scope, Said = here.Thing.Said ?? next.Thing.Said };
            found[i] = here with { Thing = thing, Figure = here.Figure with { Scope = thing.Scope, Measure = thing.Measure } };
        }

        return found;
    }

    /// <summary>A noun of its own each, with nothing but a comma and "and" between.</summary>
    private static bool IsRow(TokenWords words, FoundFigure here, FoundFigure next)
    {
        if (here.Thing.Next <= here.Number.End || next.Thing.Next <= next.Number.End) return false;
        if (here.Thing.Next >= next.Number.Start || next.Number.Start - here.Thing.Next > 2) return false;
        for (var i = here.Thing.Next; i < next.Number.Start; i++)
            if (words[i] is not ("," or "and" or "or")) return false;
        return true;
    }

    private static bool HasVerb(TokenWords words, FoundFigure last) =>
        words[last.Thing.Next] is "were" or "was" or "had" or "have" or "are" or "has" or "is" or "will" or "would" || words[last.Thing.Next] == last.Thing.Said || Scopes.At(words, last.Thing.Next, words.Count) is not null;
}
