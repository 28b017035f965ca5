using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>Makes a series of figures that count the same thing.</summary>
internal static class SeriesMaker
{
    // With very many origins the latest tell enough, and the work stays linear.
    private const int OriginsCompared = 12;

    /// <summary>The series; the figures are in order.</summary>
    public static FigureSeries Make(IReadOnlyList<GivenFigure> figures) => new()
    {
        Claim = (figures.FirstOrDefault(f => f.IsMain) ?? figures[0]).Claim,
        Measure = NameOf(figures),
        Figures = [.. figures.Select(f => new SeriesFigure(f.Said.Report, f.Said.Statement, f.Measure.Figure, f.On, f.Origin))],
        Lowest = Extreme(figures, values => values.Min()),
        Highest = Extreme(figures, values => values.Max()),
        Pairs = [.. Pairs(figures)],
    };

    // The commonest words; a number whose sentence does not say what it counts names the series only where all are such.
    private static string NameOf(IReadOnlyList<GivenFigure> figures) => figures
        .GroupBy(f => f.Measure.Figure.Measure)
        .OrderBy(g => g.All(f => f.Measure.Figure is { Population: null, Scope: null, Unit: null }))
        .ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static List<int> Extreme(IReadOnlyList<GivenFigure> figures, Func<IEnumerable<double>, double> pick)
    {
        var asserted = figures.Index().Where(f => f.Item is { IsAsserted: true, Value: not null, Measure.IsPart: false }).ToList();
        if (asserted.Count == 0) return [];
        var extreme = pick(asserted.Select(f => f.Item.Value!.Value));
        return [.. asserted.Where(f => f.Item.Value == extreme).Select(f => f.Index)];
    }

    private static IEnumerable<FigurePair> Pairs(IReadOnlyList<GivenFigure> figures)
    {
        var latest = new List<int>();
        for (var i = 0; i < figures.Count; i++)
        {
            if (!figures[i].IsAsserted) continue;
            foreach (var earlier in latest)
            {
                var (relation, why) = Compare(figures[earlier], figures[i]);
                yield return new FigurePair(earlier, i, relation, why);
            }

            latest.RemoveAll(l => figures[l].Origin == figures[i].Origin);
            latest.Add(i);
            if (latest.Count > OriginsCompared) latest.RemoveAt(0);
        }
    }

    // "52 were below, 31 of them are up": who gives two numbers at once for one day takes neither back.
    private static (FigureRelation Relation, string Why) Compare(GivenFigure earlier, GivenFigure later)
    {
        var (a, b) = AsOneParty(Dated(earlier), Dated(later));
        var found = FigureComparison.Compare(a, b, earlier.Origin == later.Origin);
        return found.Relation == FigureRelation.Revision && earlier.Said.Report.Sha256 == later.Said.Report.Sha256 && a.Figure.AsOf == b.Figure.AsOf
            ? (FigureRelation.NotComparable, "one origin gives both at once, for one day")
            : found;
    }

    // "17 people killed", "14 miners killed": what a series holds counts one thing, whoever they are called.
    private static (Measure, Measure) AsOneParty(Measure a, Measure b) => a.Scope.Count > 0 && a.Scope.SetEquals(b.Scope) ? (a.SharedWith(b), b.SharedWith(a)) : (a, b);

    private static Measure Dated(GivenFigure given) => given.Measure.Figure.AsOf is null && given.On is { } day ? given.Measure.On(day) : given.Measure;
}
