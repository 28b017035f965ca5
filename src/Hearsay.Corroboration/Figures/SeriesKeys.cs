namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Says of what series a figure is. The dead of one event stand in one, whoever they are called: "17 people killed", "17 miners killed", "14 members killed"; each figure keeps its own words. Where
/// one origin gives two numbers for one day ("19 people, 12 of them miners"), the narrower is counted by itself.
/// </summary>
internal sealed class SeriesKeys
{
    // What befalls people, and each but once in an event.
    private static readonly HashSet<string> Fates = new(StringComparer.Ordinal) { "kill", "injure", "missing", "rescue", "survive", "captive", "detain", "kidnap", "evacuate", "treat", "ill" };

    private readonly HashSet<string> _apart;

    private SeriesKeys(HashSet<string> apart) => _apart = apart;

    /// <summary>The keys of a dossier's figures.</summary>
    public static SeriesKeys Of(IEnumerable<GivenFigure> figures)
    {
        var apart = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tally in figures.Where(f => f.IsAsserted && IsOfPeople(f.Measure)).GroupBy(f => (f.Origin, f.On, Fate(f))))
        {
            var told = tally.DistinctBy(f => (f.Counts, Interval.Of(f.Measure.Figure))).ToList();
            foreach (var one in told.Where(f => f.Measure.Things.Count > 0 && told.Exists(o => AreTwo(f, o)))) apart.Add(one.Counts);
        }

        return new SeriesKeys(apart);
    }

    /// <summary>Equal for figures of one series of a claim.</summary>
    public string Of(GivenFigure figure) => $"{(IsOfPeople(figure.Measure) && !_apart.Contains(figure.Counts) ? Fate(figure) : figure.Counts)}{Event(figure)}";

    private static string Fate(GivenFigure figure) => $"people {figure.Measure.ScopeKey}";

    // Of another event, or of a month or year gone by.
    private static string Event(GivenFigure figure) => figure.Measure switch
    {
        { Setting.IsApart: true } => " apart",
        { Figure.AsOf: { IsFull: false } past } when figure.Said.Report.Header.Published?.Date is { } told && past.Last < told.First => $" of {past}",
        _ => "",
    };

    private static bool IsOfPeople(Measure measure) =>
        measure is { IsPart: false, IsQuantity: false, Scope.Count: 1 } && measure.Scope.IsSubsetOf(Fates) && MeasureKin.MayBePeople(measure) && measure.Things.All(t => t == measure.Head);

    private static bool AreTwo(GivenFigure a, GivenFigure b) =>
        a.Counts != b.Counts && Interval.Of(a.Measure.Figure) is { } x && Interval.Of(b.Measure.Figure) is { } y && x.IsDisjointFrom(y);
}
