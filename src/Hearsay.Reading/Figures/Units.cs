using Hearsay.Model;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Units of measure by their words and signs, each with its factor to the unit its kind is compared in. A table of our own, because the words of
/// news are needed in any case and a unit library would add more weight than the rest of the reader's rules; the factors are tested against one.
/// </summary>
internal static class Units
{
    private static readonly (string Name, string Base, double Factor, string[] Words)[] Known =
    [
        ("metre", "metre", 1, ["metre", "metres", "meter", "meters", "m"]),
        ("kilometre", "metre", 1000, ["kilometre", "kilometres", "kilometer", "kilometers", "km", "kms"]),
        ("centimetre", "metre", 0.01, ["centimetre", "centimetres", "centimeter", "centimeters", "cm"]),
        ("millimetre", "metre", 0.001, ["millimetre", "millimetres", "millimeter", "millimeters", "mm"]),
        ("mile", "metre", 1609.344, ["mile", "miles"]),
        ("nautical mile", "metre", 1852, ["nautical mile", "nautical miles"]),
        ("yard", "metre", 0.9144, ["yard", "yards"]),
        ("foot", "metre", 0.3048, ["foot", "feet", "ft"]),
        ("inch", "metre", 0.0254, ["inch", "inches"]),
        ("kilogram", "kilogram", 1, ["kilogram", "kilograms", "kilogramme", "kilogrammes", "kilo", "kilos", "kg"]),
        ("gram", "kilogram", 0.001, ["gram", "grams", "gramme", "grammes", "g"]),
        ("milligram", "kilogram", 0.000001, ["milligram", "milligrams", "mg"]),
        ("tonne", "kilogram", 1000, ["tonne", "tonnes", "metric ton", "metric tons", "t"]),
        ("pound", "kilogram", 0.45359237, ["lb", "lbs"]),
        ("ounce", "kilogram", 0.028349523125, ["ounce", "ounces"]),
        ("litre", "litre", 1, ["litre", "litres", "liter", "liters", "l"]),
        ("millilitre", "litre", 0.001, ["millilitre", "millilitres", "milliliter", "milliliters", "ml"]),
        ("cubic metre", "litre", 1000, ["cubic metre", "cubic metres", "cubic meter", "cubic meters", "m3", "m³"]),
        ("square metre", "square metre", 1, ["square metre", "square metres", "square meter", "square meters", "m2", "m²"]),
        ("square kilometre", "square metre", 1e6, ["square kilometre", "square kilometres", "square kilometer", "square kilometers", "km2", "km²"]),
        ("square mile", "square metre", 2589988.110336, ["square mile", "square miles"]),
        ("hectare", "square metre", 10000, ["hectare", "hectares", "ha"]),
        ("acre", "square metre", 4046.8564224, ["acre", "acres"]),
        ("second", "second", 1, ["second", "seconds"]),
        ("minute", "second", 60, ["minute", "minutes", "min", "mins"]),
        ("hour", "second", 3600, ["hour", "hours", "hrs"]),
        ("day", "second", 86400, ["day", "days"]),
        ("night", "night", 1, ["night", "nights"]),
        ("week", "second", 604800, ["week", "weeks"]),
        ("month", "month", 1, ["month", "months"]),
        ("year", "month", 12, ["year", "years"]),
        ("kilometre per hour", "metre per second", 1 / 3.6, ["kmh", "kph"]),
        ("mile per hour", "metre per second", 0.44704, ["mph"]),
        ("knot", "metre per second", 1852.0 / 3600, ["knot", "knots"]),
        ("watt", "watt", 1, ["watt", "watts"]),
        ("kilowatt", "watt", 1e3, ["kilowatt", "kilowatts", "kw"]),
        ("megawatt", "watt", 1e6, ["megawatt", "megawatts", "mw"]),
        ("gigawatt", "watt", 1e9, ["gigawatt", "gigawatts", "gw"]),
        ("percent", "percent", 1, ["percent", "per cent", "%"]),
        ("share", "percent", 100, ["share"]),
        ("percentage point", "percentage point", 1, ["percentage point", "percentage points"]),
        ("degree", "degree", 1, ["degree", "degrees"]),
        ("barrel", "barrel", 1, ["barrel", "barrels"]),
        ("ton", "ton", 1, ["ton", "tons"]),
    ];

    private static readonly Dictionary<string, FigureUnit> ByWord = Known
        .SelectMany(u => u.Words.Select(w => (Word: w, Unit: new FigureUnit(u.Name, u.Base, u.Factor))))
        .ToDictionary(p => p.Word, p => p.Unit, StringComparer.Ordinal);

    private static readonly HashSet<string> Bases = Known.Select(u => u.Base.Split(" per ")[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Every unit once.</summary>
    public static IEnumerable<FigureUnit> All => ByWord.Values.Distinct();

    /// <summary>True for what a kind of units is compared in, and its rates; a currency is none.</summary>
    public static bool IsBase(string name) => Bases.Contains(name.Split(" per ")[0]);

    /// <summary>The unit of a word or words, or null.</summary>
    public static FigureUnit? Of(string words) => ByWord.GetValueOrDefault(words);

    /// <summary>The unit a counted noun begins with, as a rate where a period belongs to it, or null: "kilometres of road", "litres" with "second".</summary>
    public static FigureUnit? In(string noun, string? per)
    {
        var words = noun.Split(' ');
        var two = words.Length > 1 ? Of($"{words[0]} {words[1]}") : null;
        return (two ?? Of(words[0])) is { } unit ? Rate(unit, per) : null;
    }

    /// <summary>A rate in its base a second; months and persons cannot be made seconds, and keep their name.</summary>
    private static FigureUnit Rate(FigureUnit unit, string? per)
    {
        if (per is null) return unit;
        var period = Of(per);
        return period is { Base: "second" }
            ? new FigureUnit($"{unit.Name} per {per}", $"{unit.Base} per second", unit.Factor / period.Factor)
            : new FigureUnit($"{unit.Name} per {per}", $"{unit.Base} per {per}", unit.Factor);
    }
}
