using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What the words beside a number say of its limits, by the table of the rules of corroboration. Examples: <c>at least 12</c>, <c>up to
/// 40</c>, <c>some 200</c>, <c>30 or more</c>. "Nearly N" is less than N and no less than nine tenths of it.
/// </summary>
internal static class BoundWords
{
    private const int Reach = 6;

    private static readonly (Bound Bound, Phrases Words)[] Before =
    [
        (Bound.AtMost, new("up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum of", "as high as", "no longer than", "a ceiling of")),
        (Bound.AtLeast, new("at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "at a minimum")),
        (Bound.MoreThan, new("more than", "over", "above", "upwards of", "in excess of", "exceeding", "greater than", "beyond", "well over", "just over", "a little over", "north of", "exceeded", "exceeds", ">")),
        (Bound.LessThan, new("fewer than", "less than", "under", "below", "just under", "well under", "a little under", "short of", "<")),
        (Bound.About, new("about", "around", "some", "roughly", "approximately", "approx", "approx.", "circa", "ca", "ca.", "c.", "an estimated", "estimated", "in the region of", "in the order of", "perhaps", "maybe", "~", "≈", "or around", "something like")),
    ];

    private static readonly Phrases Nearly = new("nearly", "almost", "close to", "not quite", "just shy of", "approaching");

    private static readonly (Bound Bound, Phrases Words)[] After =
    [
        (Bound.AtLeast, new("or more", "or longer", "or higher", "+", "at least", "at the least", "and counting")),
        (Bound.About, new("or so", "or thereabouts", "more or less", "give or take")),
        (Bound.AtMost, new("or fewer", "or less", "at most", "at the most", "tops")),
    ];

    /// <summary>The bound of the number that starts at a token, and the tokens that number and words fill together.</summary>
    public static BoundedNumber Of(TokenWords words, Number number, int at, int floor, int limit)
    {
        var end = at + number.Length;
        foreach (var (bound, phrases) in Before)
            if (LengthBefore(words, phrases, at, floor) is > 0 and var length) return Bounded(bound, number, at - length, end);
        if (LengthBefore(words, Nearly, at, floor) is > 0 and var near)
            return new BoundedNumber(Bound.LessThan, 0.9 * number.Low, number.High, at - near, end);
        foreach (var (bound, phrases) in After)
            if (phrases.LengthAt(words, end, limit) is > 0 and var length) return Bounded(bound, number, at, end + length);
        return Bounded(number.IsVague ? Bound.Range : Bound.Exactly, number, at, end);
    }

    private static int LengthBefore(TokenWords words, Phrases phrases, int at, int floor)
    {
        var length = phrases.LengthBefore(words, at, Math.Max(floor, at - Reach));
        return length > 0 || words[at - 1] is not ("a" or "an" or "the" or "$" or "€" or "£") ? length : WithGap(phrases.LengthBefore(words, at - 1, Math.Max(floor, at - Reach)));
    }

    private static int WithGap(int length) => length == 0 ? 0 : length + 1;

    private static BoundedNumber Bounded(Bound bound, Number number, int start, int end)
    {
        if (number.IsVague && bound == Bound.About) bound = Bound.Range;
        return bound switch
        {
            Bound.AtLeast or Bound.MoreThan => new BoundedNumber(bound, number.Low, null, start, end),
            Bound.AtMost or Bound.LessThan => new BoundedNumber(bound, null, number.High, start, end),
            _ => new BoundedNumber(bound, number.Low, number.High, start, end),
        };
    }
}
