namespace Hearsay.Corroboration.Figures;

/// <summary>What the concepts in a measure are: words for people and amounts at large, units, parts of a whole. Concepts are those of the word lists, or stems.</summary>
internal static class MeasureWords
{
    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "peopl", "person", "number", "total", "amount", "count", "individu", "human", "figur", "least", "civilian", "name", "soul", "list", "tally", "registr", "entri", "payment", "valu", "other", "member", "rate", "level",
    };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "litr", "liter", "metr", "meter", "kilometr", "kilomet", "km", "mile", "foot", "feet", "inch", "centimetr", "centimet", "percent", "per", "cent",
        "dollar", "euro", "pound", "yen", "rubl", "hryvnia", "franc", "yuan", "rupe", "degre", "celsius", "tonn", "ton", "kilo", "kilogram", "kg", "gram",
        "barrel", "gallon", "currency", "mark", "acr", "hectar", "squar", "cubic", "second", "minut", "hour", "day", "week", "month", "year", "time", "mm", "cm", "watt",
        "megawatt", "summer", "winter", "million", "billion", "thousand", "hundr", "dozen", "%", "$", "€", "£",
    };

    // Parts of a whole: a figure of one is never a figure of another.
    private static readonly HashSet<string> Scopes = new(StringComparer.Ordinal)
    {
        "kill", "injure", "missing", "casualty", "rescue", "survive", "captive", "detain", "evacuate", "aboard", "treat", "deploy", "ill",
        "destroy", "damage", "kidnap", "flee", "return", "find", "leak", "test", "arrive", "convict", "charge", "outage", "partake",
    };

    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "kill", "injure", "casualty", "rescue", "captive", "detain", "evacuate", "treat", "deploy", "ill", "destroy", "damage", "kidnap", "flee", "return",
        "convict", "charge",
    };

    /// <summary>The parts that one event has once and for all.</summary>
    public static readonly IReadOnlySet<string> Fixed = new HashSet<string>(StringComparer.Ordinal) { "aboard" };

    // What is counted, and is nobody: it is never meant by "nine dead".
    private static readonly HashSet<string> Nobody = new(StringComparer.Ordinal)
    {
        "animal", "fish", "bird", "dog", "cow", "insect", "sheep", "cattl", "livestock", "hors", "goat", "pig", "poultri", "trout", "salmon", "cod", "deer", "ship", "vehicle", "aircraft", "building", "house", "weapon", "tree",
    };

    /// <summary>What kilometres per hour, knots and the like measure.</summary>
    public const string Speed = "speed";

    /// <summary>True for a word that says no more than such a unit does.</summary>
    public static bool IsSpeed(string concept) => concept is Speed or "speeding" or "kph" or "mph" or "kmh" or "knot" or "veloc";

    /// <summary>The concept of those who live somewhere: "the population", "812,000 inhabitants", "a million people lived there".</summary>
    public const string Inhabitants = "resident";

    /// <summary>True for a folded word, not a concept, that counts those who live somewhere.</summary>
    public static bool IsOfInhabitants(string lower) => lower is "population" or "inhabitants" or "lived";

    /// <summary>True for a word of amounts, or of people at large.</summary>
    public static bool IsGeneric(string concept) => Generic.Contains(concept);

    /// <summary>True for a unit.</summary>
    public static bool IsUnit(string concept) => Units.Contains(concept);

    /// <summary>True for a part of a whole.</summary>
    public static bool IsScope(string concept) => Scopes.Contains(concept);

    /// <summary>True for a part whose count can only grow.</summary>
    public static bool IsGrowing(string concept) => Growing.Contains(concept);

    /// <summary>True for a counted thing that is no person.</summary>
    public static bool IsNobody(string concept) => Nobody.Contains(concept);
}
