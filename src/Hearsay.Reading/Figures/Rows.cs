using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Counts in a row say the counted noun once: in <c>8,352 votes were cast for the bill and 8,140 against</c> both count votes.
/// </summary>
internal static class Rows
{
    private const int Reach = 9;

    /// <summary>The noun that a number without one shares with the number before it in its sentence, or null.</summary>
    public static string? NounOf(TokenWords words, List<FoundFigure> found, BoundedNumber number)
    {
        if (found.Count == 0 || found[^1] is not { Figure: { Unit: null, Population: { } noun } } last) return null;
        if (words.SentenceAt(last.Number.Start) != words.SentenceAt(number.Start) || number.Start - last.Thing.Next > Reach || number.Start <= last.Thing.Next) return null;
        for (var i = last.Thing.Next; i < number.Start; i++)
            if (words[i] is "and" or "," or "but" or ";") return noun;
        return null;
    }
}
