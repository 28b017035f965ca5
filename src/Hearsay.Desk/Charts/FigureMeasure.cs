using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>The figures given for one thing counted, in order of the day they hold for.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Pairs">How two of them stand to one another, by their positions; empty where they were not compared.</param>
public sealed record FigureMeasure(string Name, IReadOnlyList<LinedFigure> Figures, IReadOnlyList<FigurePair> Pairs)
{
    /// <summary>Pairs that cannot both hold.</summary>
    public IEnumerable<FigurePair> Conflicts => Pairs.Where(pair => pair.Relation == FigureRelation.Conflict);

    /// <summary>
    /// The measures of a dossier, those with a conflict first, then those with most figures. Figures that <paramref name="lined"/> does not hold
    /// are put together by the words of their measure and are not compared.
    /// </summary>
    public static IReadOnlyList<FigureMeasure> Of(IReadOnlyList<StatedFigure> figures, FigureLedger? lined)
    {
        var waiting = figures.DistinctBy(Key).ToDictionary(Key);
        var measures = new List<FigureMeasure>();
        foreach (var series in lined?.Series ?? [])
        {
            var places = new Dictionary<int, int>();
            var members = new List<LinedFigure>();
            foreach (var (figure, i) in series.Figures.Select((figure, i) => (figure, i)))
            {
                if (!waiting.Remove((figure.Statement.Id, figure.Figure.Span), out var stated)) continue;
                places[i] = members.Count;
                members.Add(new LinedFigure(stated, figure.On));
            }

            var pairs = series.Pairs.Where(pair => places.ContainsKey(pair.Earlier) && places.ContainsKey(pair.Later))
                .Select(pair => pair with { Earlier = places[pair.Earlier], Later = places[pair.Later] });
            if (members.Count > 0) measures.Add(new FigureMeasure(series.Measure, members, [.. pairs]));
        }

        measures.AddRange(figures.Where(stated => waiting.ContainsKey(Key(stated))).GroupBy(stated => InWords.Measured(stated.Figure)).Select(group =>
            new FigureMeasure(group.Key, [.. group.OrderBy(stated => stated.Figure.AsOf).ThenBy(stated => stated.Figure.Low ?? stated.Figure.High).Select(stated => new LinedFigure(stated, stated.Figure.AsOf))], [])));
        return [.. measures.OrderByDescending(measure => measure.Conflicts.Any()).ThenByDescending(measure => measure.Figures.Count).ThenBy(measure => measure.Name, StringComparer.Ordinal)];
    }

    /// <summary>The gravest thing to say of a figure against one before it: a clash, then a revision, then growth; null when there is none.</summary>
    public FigurePair? Standing(int at) =>
        Pairs.Where(pair => pair.Later == at && pair.Relation >= FigureRelation.Update).MaxBy(pair => pair.Relation);

    private static (string Statement, TextSpan Span) Key(StatedFigure stated) => (stated.StatementId, stated.Figure.Span);
}

/// <summary>A figure with the day it holds for.</summary>
/// <param name="Stated">The figure, who states it and where.</param>
/// <param name="On">The day: as stated, else when it was said or published; null when none is known.</param>
public sealed record LinedFigure(StatedFigure Stated, PartialDate? On)
{
    /// <summary>Whose figure it is.</summary>
    public string Source => Stated.Source ?? "source not told";
}
