using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>What a figure counts, in concepts. Two figures are comparable only when these are the same.</summary>
internal sealed class Measure
{
    private const int Dozen = 12;

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "peopl", "person", "number", "total", "amount", "count", "individu", "human", "figur", "least", "civilian", "name", "soul", "list", "tally", "registr", "entri",
    };

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "litr", "liter", "metr", "meter", "kilometr", "kilomet", "km", "mile", "foot", "feet", "inch", "centimetr", "centimet", "percent", "per", "cent",
        "dollar", "euro", "pound", "yen", "rubl", "hryvnia", "franc", "yuan", "rupe", "degre", "celsius", "tonn", "ton", "kilo", "kilogram", "kg", "gram",
        "barrel", "gallon", "acr", "hectar", "squar", "cubic", "second", "minut", "hour", "day", "week", "month", "year", "time", "mm", "cm", "watt",
        "megawatt", "summer", "winter", "million", "billion", "thousand", "hundr", "dozen", "%", "$", "€", "£",
    };

    // Parts of a whole: a figure of one is never a figure of another.
    private static readonly HashSet<string> Scopes = new(StringComparer.Ordinal)
    {
        "kill", "injure", "missing", "casualty", "rescue", "survive", "captive", "detain", "evacuate", "aboard", "treat", "deploy", "ill",
        "destroy", "damage", "kidnap", "flee", "return", "find", "leak", "test", "arrive", "convict", "charge",
    };

    private static readonly HashSet<string> Growing = new(StringComparer.Ordinal)
    {
        "kill", "injure", "casualty", "rescue", "captive", "detain", "evacuate", "treat", "deploy", "ill", "destroy", "damage", "kidnap", "flee", "return",
        "convict", "charge",
    };

    private static readonly HashSet<string> Fixed = new(StringComparer.Ordinal) { "aboard" };

    private Measure(Figure figure, HashSet<string> concepts, bool isPart, bool isAside, FigureSetting setting)
    {
        IsAside = isAside;
        Setting = setting;
        IsPart = isPart;
        Figure = figure;
        Concepts = concepts;
        Scope = concepts.Where(Scopes.Contains).ToHashSet(StringComparer.Ordinal);
        IsTelling = Scope.Count > 0 || concepts.Count(c => !Units.Contains(c)) > 1 || IsRate(figure);
    }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Whom, where and how long it counts, as the sentence around it says.</summary>
    public FigureSetting Setting { get; }

    /// <summary>Concepts of measure and scope without words for people and amounts.</summary>
    public IReadOnlySet<string> Concepts { get; }

    /// <summary>Those of the concepts that name a part of a whole: killed, injured, missing.</summary>
    public IReadOnlySet<string> Scope { get; }

    /// <summary>True when the concepts say what is measured: "killed", "width of the breach", not "metres" or "houses".</summary>
    public bool IsTelling { get; }

    /// <summary>True when it counts some of them: "two of the dead".</summary>
    public bool IsPart { get; }

    /// <summary>True for a number that two would hardly give by chance: exact, above a dozen, not round, no measured quantity.</summary>
    public bool IsUnusual => Figure is { Low: { } low, High: { } high, Unit: null } && low == high && low > Dozen && low % 10 != 0;

    /// <summary>True when it stands in a clause that hangs on: "the ferry sank, killing nine".</summary>
    public bool IsAside { get; }

    /// <summary>True for a count that can only grow with time: the dead, the rescued, the destroyed.</summary>
    public bool Grows => Scope.Any(Growing.Contains) && !Scope.Contains("missing");

    /// <summary>True for a count that one event has once and for all: whoever gives another gives a rival, on whatever day.</summary>
    public bool IsFixed => Scope.SetEquals(Fixed);

    /// <summary>The scope in one word, by which statements are kept apart; null when the figure names no part.</summary>
    public string? ScopeKey => Scope.Count == 0 ? null : (IsPart ? "part of " : "") + string.Join('+', Scope.Order(StringComparer.Ordinal));

    /// <summary>Equal for figures that count the same in the same words of bound, value, day and setting.</summary>
    public (string Concepts, bool IsPart, Bound Bound, double? Low, double? High, PartialDate? AsOf, string Setting) Key =>
        (Named, IsPart, Figure.Bound, Figure.Low, Figure.High, Figure.AsOf, $"{Setting.Population}|{string.Join('+', Setting.Place.Order(StringComparer.Ordinal))}|{Setting.Window}");

    /// <summary>The concepts in one word.</summary>
    public string Named => string.Join('+', Concepts.Order(StringComparer.Ordinal));

    /// <summary>The measure of a figure that stands at a code unit of a content; the sentence gives the scope where the figure has none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="content">The content it stands in.</param>
    /// <param name="at">Where it stands in the content.</param>
    /// <param name="lexicon">The lists of words.</param>
    /// <param name="around">The sentence of the report around the content, with where the figure stands in it; asked where the content tells nothing.</param>
    public static Measure Of(Figure figure, string content, int at, Lexicon lexicon, (string Text, int At)? around = null)
    {
        if (figure.Role == FigureRole.Part && FigureContext.IsAllThereAre(content, at)) figure = figure with { Role = FigureRole.Count };
        var words = Word.Split($"{figure.Measure} {figure.Scope}");
        HashSet<string> concepts = [.. lexicon.Concepts(words).Select(c => c.Concept).Where(c => !Generic.Contains(c))];
        if (concepts.Count == 0 && (FigureContext.ScopeAt(content, at, lexicon) ?? (around is { } wide ? FigureContext.ScopeAt(wide.Text, wide.At, lexicon) : null)) is { } scope)
            concepts.Add(scope);
        return new Measure(figure, concepts, FigureContext.IsPartOfACount(content, at), FigureContext.IsAside(content, at), FigureSetting.Of(figure, content, at));
    }

    // "40 litres per second" is as good as a word for what flows; "20 per cent" is not.
    private static bool IsRate(Figure figure) => figure is { Unit: { } unit, Per: { } per } && unit.Name.EndsWith($"per {per}", StringComparison.Ordinal);

    /// <summary>This number, counting what another counts: a guess, told by <see cref="IsGuessed"/>.</summary>
    public Measure Counting(Measure other) => new(Figure, [.. other.Concepts], IsPart, IsAside, Setting) { IsGuessed = true };

    /// <summary>True when what it counts was inferred from its value alone: it links, and confirms nothing.</summary>
    public bool IsGuessed { get; private init; }

    /// <summary>The same measure, of another day.</summary>
    public Measure On(PartialDate day) => new(Figure with { AsOf = day }, [.. Concepts], IsPart, IsAside, Setting);

    /// <summary>True when both count the same part of the same thing. "Two of the dead", said by two, need not be the same two.</summary>
    public bool IsSameAs(Measure other) => !IsPart && !other.IsPart && Concepts.Count > 0 && Concepts.SetEquals(other.Concepts);

    /// <summary>True when both name a part, and not the same one: killed against killed or injured.</summary>
    public bool ClashesWith(Measure other) => Scope.Count > 0 && other.Scope.Count > 0 && !Scope.SetEquals(other.Scope);
}
