using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>What a figure counts, in concepts. Two figures are comparable only when these are the same.</summary>
internal sealed class Measure
{
    private const int Dozen = 12;
    private const int OneOrder = 10;

    private Measure(Figure figure, HashSet<string> concepts, bool isPart, bool isAside, FigureSetting setting, (string? Concept, string? Kind) head)
    {
        (Head, Kind) = head;
        IsAside = isAside;
        Setting = setting;
        IsPart = isPart;
        Figure = figure;
        Concepts = concepts;
        Scope = concepts.Where(MeasureWords.IsScope).ToHashSet(StringComparer.Ordinal);
        Things = concepts.Where(c => !Scope.Contains(c) && !MeasureWords.IsUnit(c)).ToHashSet(StringComparer.Ordinal);
        IsTelling = Scope.Count > 0 || Things.Count > 1 || IsRate(figure) || (IsQuantity && Things.Count > 0);
    }

    /// <summary>The figure.</summary>
    public Figure Figure { get; }

    /// <summary>Whom, where and how long it counts, as the sentence around it says.</summary>
    public FigureSetting Setting { get; }

    /// <summary>Concepts of measure and scope without words for people and amounts.</summary>
    public IReadOnlySet<string> Concepts { get; }

    /// <summary>Those of the concepts that name a part of a whole: killed, injured, missing.</summary>
    public IReadOnlySet<string> Scope { get; }

    /// <summary>Those of the concepts that are neither a part nor a unit: who or what is counted, or what is measured.</summary>
    public IReadOnlySet<string> Things { get; }

    /// <summary>The concept of the counted noun's last word, or null: "miner" of "coal miners killed".</summary>
    public string? Head { get; }

    /// <summary>The wider concept that <see cref="Head"/> falls under, or null.</summary>
    public string? Kind { get; }

    /// <summary>True for a measured quantity: the words beside its unit say what is measured.</summary>
    public bool IsQuantity => Figure.Unit is not null;

    /// <summary>True when the concepts say what is measured: "killed", "width of the breach", not "metres" or "houses".</summary>
    public bool IsTelling { get; }

    /// <summary>True when it counts some of them: "two of the dead", told as a part by reading and followed by its whole. It clashes with no count of all and confirms none.</summary>
    public bool IsPart { get; }

    /// <summary>True for a number that two would hardly give by chance: exact, above a dozen, not round, no measured quantity.</summary>
    public bool IsUnusual => Figure is { Low: { } low, High: { } high, Unit: null } && low == high && low > Dozen && low % 10 != 0;

    /// <summary>True when it stands in a clause that hangs on: "the ferry sank, killing nine".</summary>
    public bool IsAside { get; }

    /// <summary>True for a count that can only grow with time: the dead, the rescued, the destroyed.</summary>
    public bool Grows => Scope.Any(MeasureWords.IsGrowing) && !Scope.Contains("missing");

    /// <summary>True for a count that one event has once and for all: whoever gives another gives a rival, on whatever day.</summary>
    public bool IsFixed => Scope.SetEquals(MeasureWords.Fixed);

    /// <summary>The scope in one word, by which statements are kept apart; null when the figure names no part.</summary>
    public string? ScopeKey => Scope.Count == 0 ? null : (IsPart ? "part of " : "") + string.Join('+', Scope.Order(StringComparer.Ordinal));

    /// <summary>Equal for figures that count the same in the same words of bound, value, day and setting.</summary>
    public (string Concepts, bool IsPart, Bound Bound, double? Low, double? High, PartialDate? AsOf, string Setting) Key =>
        (Named, IsPart, Figure.Bound, Figure.Low, Figure.High, Figure.AsOf, $"{Setting.Population}|{string.Join('+', Setting.Place.Order(StringComparer.Ordinal))}|{Setting.Window}|{Setting.IsApart}");

    /// <summary>The concepts in one word.</summary>
    public string Named => string.Join('+', Concepts.Order(StringComparer.Ordinal));

    /// <summary>The measure of a figure at a place of a content; the sentence gives the scope where the figure has none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="place">Where it stands in the content.</param>
    /// <param name="lexicon">The lists of words.</param>
    /// <param name="around">Finds the place in the sentence of the report around the content; asked where the content tells nothing.</param>
    public static Measure Of(Figure figure, FigurePlace place, Lexicon lexicon, Func<FigurePlace?>? around = null)
    {
        var words = Word.Split($"{figure.Measure} {figure.Scope}");
        var areInhabitants = figure.Unit is null && words.RemoveAll(w => MeasureWords.IsOfInhabitants(w.Lower)) > 0;
        HashSet<string> concepts = [.. lexicon.Concepts(words).Select(c => c.Concept).Where(c => !MeasureWords.IsGeneric(c))];
        if (figure.Unit is { Base: "metre per second" }) AsSpeed(concepts);
        if (areInhabitants) concepts.Add(MeasureWords.Inhabitants);
        if (concepts.Count == 0 && (FigureContext.ScopeAt(place, lexicon) ?? (around?.Invoke() is { } wide ? FigureContext.ScopeAt(wide, lexicon) : null)) is { } scope)
            concepts.Add(scope);
        return new Measure(figure, concepts, figure.Role == FigureRole.Part && FigureContext.IsOfThem(place), FigureContext.IsAside(place), FigureSetting.Of(figure, place), HeadOf(figure, lexicon))
        {
            IsByTheWay = FigureContext.IsByTheWay(place),
        };
    }

    // "78 kilometres per hour", "78 kph" and "a speed of 78 kilometres per hour" measure one thing.
    private static void AsSpeed(HashSet<string> concepts)
    {
        concepts.RemoveWhere(c => MeasureWords.IsUnit(c) || MeasureWords.IsSpeed(c));
        concepts.Add(MeasureWords.Speed);
    }

    // The last word of the counted noun: "miners" of "Karaganda coal miners".
    private static (string? Concept, string? Kind) HeadOf(Figure figure, Lexicon lexicon)
    {
        if (figure.Population is null || Word.Split(figure.Population) is not [.., var last]) return (null, null);
        var concept = lexicon.ConceptOf(last.Lower);
        return (concept, lexicon.KindOf(concept));
    }

    // "40 litres per second" is as good as a word for what flows; "20 per cent" is not.
    private static bool IsRate(Figure figure) => figure is { Unit: { } unit, Per: { } per } && unit.Name.EndsWith($"per {per}", StringComparison.Ordinal);

    /// <summary>This number, counting what another counts: a guess, told by <see cref="IsGuessed"/>.</summary>
    public Measure Counting(Measure other) => new(Figure, [.. other.Concepts], IsPart, IsAside, Setting, (other.Head, other.Kind)) { IsGuessed = true };

    /// <summary>The same figure, with one part of a whole told by the name of another.</summary>
    public Measure Renamed(string scope, string to) => With(Figure, Concepts.Select(c => c == scope ? to : c));

    /// <summary>True when what it counts was inferred from its value alone: it links, and confirms nothing.</summary>
    public bool IsGuessed { get; private init; }

    /// <summary>True when its number only says which thing is meant: it belongs to the claim and confirms nothing.</summary>
    public bool IsByTheWay { get; private init; }

    /// <summary>The same measure, of another day.</summary>
    public Measure On(PartialDate day) => With(Figure with { AsOf = day }, Concepts);

    /// <summary>
    /// True when both count the same part of the same thing: in the same concepts, or with values that agree where one leaves out what the other says ("17 people killed"
    /// and "17 miners killed", "nine aircraft" and "nine aircraft in operation"). Another value in other words is taken for a count of something else. "Two of the
    /// dead", said by two, need not be the same two.
    /// </summary>
    public bool IsSameAs(Measure other)
    {
        if (IsPart || other.IsPart || IsOfAnotherEvent(other)) return false;
        if (Concepts.Count > 0 && Concepts.SetEquals(other.Concepts)) return IsTelling || AreOfOneOrder(Figure, other.Figure);
        return MeasureKin.Of(this, other) switch
        {
            Kin.Same => FigureComparison.AllowsAValue(Figure, other.Figure),
            Kin.Perhaps => FigureComparison.AreEqual(Figure, other.Figure) || (IsLargeCount && FigureComparison.AreClose(Figure, other.Figure)),
            Kin.Vague => Figure.Low > Dozen && FigureComparison.AreEqual(Figure, other.Figure),
            _ => false,
        };
    }

    // "More than 4,000 rifles" and "4,200 rifles aboard": a bound beside a number of some size.
    private bool IsLargeCount => Figure.Unit is null && (Figure.Low ?? Figure.High) > Dozen;

    /// <summary>
    /// True when what one counts is over before what the other counts began ("in 1998 a slide killed 11" beside the dead of today), or is put apart by its sentence ("in the neighbouring
    /// district"): no words that both use make it one thing.
    /// </summary>
    public bool IsOfAnotherEvent(Measure other) =>
        Setting.IsApart != other.Setting.IsApart || (Figure.AsOf is { } a && other.Figure.AsOf is { } b && (IsOver(a, b) || IsOver(b, a)));

    // "46 million crowns" and "200,000 crowns", 114 employees and three of them: where the words name no more than a unit or a noun, values so far apart are of two things.
    private static bool AreOfOneOrder(Figure a, Figure b) =>
        (a.Low ?? a.High) is not > 0 || (b.Low ?? b.High) is not > 0 || ((a.Low ?? a.High) <= OneOrder * (b.Low ?? b.High) && (b.Low ?? b.High) <= OneOrder * (a.Low ?? a.High));

    private static bool IsOver(PartialDate past, PartialDate day) => !past.IsFull && past.Last < day.First;

    /// <summary>True when both count the same thing in the same concepts, or are numbers of which neither says what it counts; whatever their values.</summary>
    public bool IsOfOneThingAs(Measure other) => !IsPart && !other.IsPart && Figure.Role == other.Figure.Role && (Concepts.Count > 0 ? Concepts.SetEquals(other.Concepts) : other.Concepts.Count == 0);

    /// <summary>This measure as far as the other shares it: what they have in common may tell less than either.</summary>
    public Measure SharedWith(Measure other) => Concepts.SetEquals(other.Concepts)
        ? this
        : With(Figure, Concepts.Where(c => other.Concepts.Contains(c) || MeasureWords.IsUnit(c)));

    private Measure With(Figure figure, IEnumerable<string> concepts) =>
        new(figure, [.. concepts], IsPart, IsAside, Setting, (Head, Kind)) { IsGuessed = IsGuessed, IsByTheWay = IsByTheWay };

    /// <summary>True when both name a part, and not the same one: killed against killed or injured.</summary>
    public bool ClashesWith(Measure other) => Scope.Count > 0 && other.Scope.Count > 0 && !Scope.SetEquals(other.Scope);
}
