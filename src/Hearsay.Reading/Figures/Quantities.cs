using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number with a unit measures. Examples: <c>a wind of 72 kilometres per hour</c> is the wind's, <c>a lake 900 metres long</c> its length, <c>the cabin
/// dropped 15 metres</c> the depth of a fall, <c>the damage is put at 12 million marks</c> the damage. The unit says in what it is measured, and no more.
/// </summary>
internal static class Quantities
{
    private const int Reach = 14;

    private static readonly Dictionary<string, string> Nouns = WordPairs.Table(
        """
        speed speed; speeds speed; velocity speed; wind wind; winds wind; gust gust; gusts gust; depth depth; depths depth; height height; heights height; altitude height; elevation height
        length length; width width; breadth width; thickness thickness; distance distance; radius radius; diameter diameter; circumference circumference; area area; volume volume
        weight weight; mass weight; level level; levels level; flow flow; discharge flow; rate rate; rates rate; pressure pressure; temperature temperature; temperatures temperature; rainfall rain
        rain rain; snow snow; snowfall snow; capacity capacity; output output; concentration concentration; turnout turnout; participation turnout; inflation inflation; unemployment unemployment; growth growth; yield yield
        share share; stake stake; majority majority; margin margin; damage damage; damages damage; loss loss; losses loss; cost cost; costs cost; price price; prices price; value value; fine fine; fines fine
        ransom ransom; debt debt; debts debt; loan loan; loans loan; deposit deposit; deposits deposit; grant grant; fund fund; funds fund; budget budget; deficit deficit; surplus surplus; revenue revenue; revenues revenue
        profit profit; profits profit; turnover turnover; salary salary; salaries salary; wage wage; wages wage; pension pension; fee fee; fees fee; bribe bribe; bribes bribe; compensation compensation; contract contract
        limit limit; ceiling limit; guarantee guarantee; withdrawals withdrawals; reserves reserves; investment investment; donation donation; donations donations; reward reward; bail bail; rent rent; tax tax
        fall fall; drop fall; rise rise; increase rise; decrease fall; reduction fall; delay delay; radiation radiation; dose dose; instalment instalment; instalments instalment; installment instalment; installments instalment
        """);

    private static readonly Dictionary<string, string> Adjectives = WordPairs.Table(
        "long length; wide width; broad width; across width; deep depth; high height; tall height; thick thickness; away distance; apart distance; offshore distance; inland distance; downstream distance; upstream distance; heavy weight; cheaper price; dearer price");

    private static readonly Dictionary<string, string> Verbs = WordPairs.Table(
        """
        weighs weight; weighed weight; weighing weight; cost cost; costs cost; costing cost; paid payment; pay payment; pays payment; paying payment; fell fall; falls fall; dropped fall; drops fall; plunged fall; plummeted fall; dropping fall
        falling fall; rose rise; risen rise; rising rise; fined fine; borrowed loan; borrow loan; lent loan; worth value; valued value; stole theft; stolen theft; embezzled theft; earned earnings; earn earnings; donated donations
        """);

    // "58 metres at its widest".
    private static readonly Dictionary<string, string> Utmost = WordPairs.Table("widest width; broadest width; deepest depth; highest height; tallest height; longest length; thickest thickness");

    // "Six degrees above normal", "48 degrees north": a difference, or a direction.
    private static readonly HashSet<string> NoWarmth = new(StringComparer.Ordinal) { "north", "south", "east", "west", "above", "below", "to", "from", "of", "warmer", "colder", "cooler", "hotter", "higher", "lower" };

    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal) { "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "north-east", "north-west", "south-east", "south-west", "north-northwest", "off", "outside", "from", "above", "below" };

    /// <summary>What is measured, or null when the words do not say; <paramref name="start"/> and <paramref name="next"/> border number and unit.</summary>
    public static string? Of(TokenWords words, string basis, int start, int next, int floor, int end)
    {
        if (next < end && Adjectives.TryGetValue(words[next], out var behind) && (behind != "price" || basis == "percent")) return behind;
        if (basis == "metre" && next + 2 < end && words[next] == "at" && words[next + 1] is "its" or "the" && Utmost.TryGetValue(words[next + 2], out var utmost)) return utmost;
        if (NounBefore(words, basis, start, floor) is { } before) return before;
        if (basis == "metre" && next < end && Ways.Contains(words[next])) return "distance";
        return basis == "degree" && !NoWarmth.Contains(words[next]) ? "temperature" : null;
    }

    // The nearest such word before the number, not beyond another number or the end of a clause; a verb only next to the number.
    private static string? NounBefore(TokenWords words, string basis, int start, int floor)
    {
        var sentence = words.Sentence(start).Start;
        for (var i = start - 1; i >= Math.Max(Math.Max(floor, sentence), start - Reach); i--)
        {
            if (words[i] is ";" or ":" or "." or "and" or "but" || NumberWords.IsNumber(words, i)) return null;
            if (i >= start - 2 && Verbs.TryGetValue(words[i], out var done) && !IsNoun(words, i) && Fits(done, basis)) return done;
            if (Nouns.TryGetValue(words[i], out var noun) && words.Kind(i) == TokenKind.Word && Fits(noun, basis)) return noun;
        }

        return null;
    }

    // A width is no number of litres, a fine none of hours.
    private static bool Fits(string quantity, string basis) => quantity switch
    {
        "depth" or "height" or "length" or "width" or "thickness" or "distance" or "radius" or "diameter" or "circumference" or "snow" => basis == "metre",
        "speed" or "wind" or "gust" => basis == "metre per second",
        "turnout" or "inflation" or "unemployment" => basis == "percent",
        "area" => basis == "square metre",
        "weight" => basis is "kilogram" or "ton",
        "volume" => basis is "litre" or "barrel",
        "delay" => basis is "second" or "month",
        "fall" or "rise" or "level" or "rate" or "limit" or "loss" or "share" or "margin" or "growth" or "increase" => basis is not ("second" or "month" or "night"),
        "flow" or "rain" or "capacity" or "output" or "pressure" or "temperature" or "concentration" or "yield" or "radiation" or "dose" => !IsMoney(basis) && basis is not ("second" or "month" or "night"),
        _ => IsMoney(basis) || (basis == "percent" && quantity is "price" or "cost" or "wage" or "salary" or "pension" or "fee" or "tax" or "rent" or "profit" or "revenue" or "budget" or "debt" or "loan" or "deposit" or "stake" or "majority"),
    };

    private static bool IsMoney(string basis) => !Units.IsBase(basis);

    private static bool IsNoun(TokenWords words, int at) => words[at - 1] is "the" or "a" or "an" or "its" or "of";
}
