using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What the words beside a number say of its limits, by the table of the rules of corroboration. Examples: <c>at least 12</c>, <c>up to
/// 40</c>, <c>some 200</c>, <c>30 or more</c>, <c>ten hours at most</c>. "Nearly N" is less than N and no less than nine tenths of it; "not over N" is at most N.
/// </summary>
internal static class BoundWords
{
    private const int Reach = 6;
    private const int NobodyReach = 7;
    private const int Few = 10;

    private static readonly (Bound Bound, Phrases Words)[] Before =
    [
        (Bound.AtMost, new("up to", "as many as", "as much as", "at most", "at the most", "at the very most", "no more than", "not more than", "a maximum of", "maximum of", "as high as", "no longer than", "a ceiling of", "not exceeding", "max", "max.", "no higher than", "no greater than")),
        (Bound.AtLeast, new("at least", "atleast", "at the very least", "at the least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "at a minimum", "min.", "a good")),
        (Bound.MoreThan, new("more than", "over", "above", "upwards of", "upward of", "in excess of", "exceeding", "greater than", "beyond", "well over", "just over", "a little over", "slightly over", "slightly more than", "north of", "exceeded", "exceeds", "exceed", "longer than", "higher than", ">", "surpassed", "topped")),
        (Bound.LessThan, new("fewer than", "less than", "under", "below", "just under", "well under", "a little under", "slightly under", "short of", "lower than", "shorter than", "<")),
        (Bound.About, new("about", "around", "some", "roughly", "approximately", "approx", "approx.", "circa", "ca", "ca.", "c.", "an estimated", "estimated", "in the region of", "in the order of", "on the order of", "perhaps", "maybe", "~", "≈", "or around", "something like", "in the neighbourhood of", "in the neighborhood of", "more or less", "give or take", "nearer", "nearer to", "closer to")),
    ];

    private static readonly Phrases Nearly = new("nearly", "almost", "close to", "not quite", "just shy of", "approaching", "nearing");

    private static readonly (Bound Bound, Phrases Words)[] After =
    [
        (Bound.AtLeast, new("or more", "or longer", "or higher", "or better", "or above", "or over", "and over", "and above", "and more", "+", "at least", "at the least", "at the very least", "and counting", "and rising", "if not more", "or a little more", "or slightly more", "or a bit more", "or a few more", ", not less", ", no less", ", not fewer", ", no fewer", "as a minimum", "at a minimum", "minimum")),
        (Bound.About, new("or so", "or thereabouts", "more or less", "give or take", ", more or less", ", give or take", ", roughly")),
        (Bound.AtMost, new("or fewer", "or less", "or a little less", "or slightly less", "or a bit less", "or a few less", "or under", "or below", "at most", "at the most", "at the very most", "at the outside", "tops", ", not more", ", no more", "as a maximum", "maximum")),
    ];

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "a", "an", "the", "another" };

    /// <summary>The bound of the number that starts at a token, and the tokens that number and words fill together.</summary>
    public static BoundedNumber Of(TokenWords words, Number number, int at, int floor, int limit)
    {
        var end = at + number.Length;
        var start = Math.Max(floor, at - Currencies.Before(words, at).Length);
        foreach (var (bound, phrases) in Before)
            if (LengthBefore(words, phrases, start, floor) is > 0 and var length && !IsWhere(words, number, at)) return Negated(words, bound, number, start - length, end, floor);
        if (words[start - 1] == "within" && start > floor && (number.Unit is not null || Units.Of(words[end]) is not null)) return Bounded(Bound.AtMost, number, start - 1, end);
        if (LengthBefore(words, Nearly, start, floor) is > 0 and var near)
            return new BoundedNumber(Bound.LessThan, 0.9 * number.Low, number.High, start - near, end);
        return Behind(words, number, start, end, limit) ?? Bounded(number.IsVague ? Bound.Range : Bound.Exactly, number, start, end);
    }

    /// <summary>The bound said behind a number and its noun, or null: "two days at most". Words that go on with a number of their own bound that one.</summary>
    public static BoundedNumber? Behind(TokenWords words, Number number, int start, int end, int limit)
    {
        foreach (var (bound, phrases) in After)
            if (phrases.LengthAt(words, end, limit) is > 0 and var length && !IsNumber(words, end + length, limit)) return Bounded(bound, number, start, end + length);
        return null;
    }

    private static bool IsNumber(TokenWords words, int at, int limit) => at < limit && (words.Kind(at) == TokenKind.Number || NumberReader.Read(words, at, limit) is not null);

    private static int LengthBefore(TokenWords words, Phrases phrases, int at, int floor)
    {
        var length = phrases.LengthBefore(words, at, Math.Max(floor, at - Reach));
        return length > 0 || !Articles.Contains(words[at - 1]) ? length : WithGap(phrases.LengthBefore(words, at - 1, Math.Max(floor, at - Reach)));
    }

    // "Watches over four dams", "flew over two villages": before a few things "over" says where; before a unit it is a bound.
    private static bool IsWhere(TokenWords words, Number number, int at) =>
        words[at - 1] == "over" && words[at - 2] is not ("just" or "well" or "little" or "slightly") && number is { Length: 1, Unit: null, Low: > 1 and < Few } && char.IsLetter(words[at][0]) && Units.Of(words[at + 1]) is null;

    private static int WithGap(int length) => length == 0 ? 0 : length + 1;

    /// <summary>"not over 40", "did not exceed 40": the other side, and the number itself allowed.</summary>
    private static BoundedNumber Negated(TokenWords words, Bound bound, Number number, int start, int end, int floor)
    {
        var isNegated = start > floor && bound is Bound.MoreThan or Bound.LessThan && (words[start - 1] is "not" or "n't" or "never" or "nor" || (words[start - 1] is "go" or "rise" or "be" or "gone" or "risen" or "been" && words[start - 2] is "not" or "n't" or "never"));
        if (!isNegated && !(bound == Bound.MoreThan && IsOfNobody(words, start, floor))) return Bounded(bound, number, start, end);
        return Bounded(bound == Bound.MoreThan ? Bound.AtMost : Bound.AtLeast, number, start - 1, end);
    }

    /// <summary>"no crew waited for longer than forty minutes": the subject of the clause is nobody.</summary>
    private static bool IsOfNobody(TokenWords words, int start, int floor)
    {
        for (var i = start - 1; i >= Math.Max(floor, start - NobodyReach) && words.Kind(i) == TokenKind.Word; i--)
            if (words[i] is "no" or "nobody" or "never" or "none" or "neither") return true;
        return false;
    }

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
