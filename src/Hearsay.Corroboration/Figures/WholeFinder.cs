using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Finds statements that say which parts make a whole ("of the 212 aboard 180 were rescued, 20 died and 12 are missing") and
/// holds the dossier's figures against the sum. Numbers of different statements are added only where one states that they are
/// the parts of one whole.
/// </summary>
internal static class WholeFinder
{
    private static readonly HashSet<string> Exhausting = new(StringComparer.Ordinal) { "rest", "remaining", "everyone", "everybody", "altogether", "accounted", "total", "totals", "totalling", "makes", "making" };

    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal) { "aboard", "casualty" };

    /// <summary>The sums that are given, in order of their statements, with what breaks them.</summary>
    public static IEnumerable<StatedWhole> Find(IReadOnlyList<IReadOnlyList<GivenFigure>> groups)
    {
        var seriesOf = groups.SelectMany(g => g.Select(f => (f.Measure, Series: g))).ToDictionary(x => x.Measure, x => x.Series);
        foreach (var said in groups.SelectMany(g => g).Where(f => f.IsAsserted).Select(f => f.Said).DistinctBy(s => s.Id).OrderBy(s => s.Report.Name, StringComparer.Ordinal).ThenBy(s => s.Start))
        {
            if (Sum(said) is not { } sum) continue;
            yield return new StatedWhole(said.Report, said.Statement, sum.Whole.Figure, [.. sum.Parts.Select(p => p.Figure)], [.. Broken(sum, seriesOf).Distinct()]);
        }
    }

    // The whole is the one number that the others add up to, or the one that "of the" leads and words for all of them go with.
    private static (Measure Whole, IReadOnlyList<Measure> Parts)? Sum(Proposition said)
    {
        var counts = said.Stated.Where(m => m.Figure.Low is { } n && m.Figure.High == n && !m.IsPart).ToList();
        if (counts.Count < 3) return null;
        foreach (var whole in counts)
        {
            var parts = counts.Where(m => m != whole).ToList();
            if (!AreParts(parts) || !whole.Scope.All(Wholes.Contains) || !(whole.Scope.Count > 0 || IsLed(said, whole))) continue;
            if (Value(whole) == parts.Sum(Value) || (IsLed(said, whole) && Word.Split(said.Content).Any(w => Exhausting.Contains(w.Lower)))) return (whole, parts);
        }

        return null;
    }

    private static bool AreParts(List<Measure> parts) =>
        parts.TrueForAll(p => p.Scope.Count > 0 && !p.Scope.Overlaps(Wholes)) && parts.Select(p => p.ScopeKey).Distinct(StringComparer.Ordinal).Count() == parts.Count;

    private static bool IsLed(Proposition said, Measure whole)
    {
        var text = said.Report.Text;
        var start = Math.Clamp(whole.Figure.Span.Start, 0, text.Length);
        var before = text[Math.Max(0, start - 24)..start].TrimEnd();
        return before.EndsWith("of the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("all", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" of", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Broken((Measure Whole, IReadOnlyList<Measure> Parts) sum, Dictionary<Measure, IReadOnlyList<GivenFigure>> seriesOf)
    {
        if (sum.Parts.Sum(Value) != Value(sum.Whole))
            yield return $"its own parts make {FigureWords.Number(sum.Parts.Sum(Value))}, not {FigureWords.Number(Value(sum.Whole))}.";
        var series = sum.Parts.Select(p => seriesOf[p]).ToList();
        var wholes = seriesOf[sum.Whole].Where(f => f.IsAsserted && Interval.Of(f.Measure.Figure) is not null).DistinctBy(f => (f.Origin, f.Value)).ToList();
        foreach (var tally in Tallies(series))
        {
            if (tally.Select(t => t.Measure).SequenceEqual(sum.Parts)) continue;
            var parts = tally.Select(t => Interval.Of(t.Measure.Figure)!.Value).ToList();
            var made = new Interval(parts.Sum(p => p.Low), parts.Sum(p => p.High), parts.Exists(p => p.OpenLow), parts.Exists(p => p.OpenHigh));
            foreach (var whole in wholes.Where(w => made.IsDisjointFrom(Interval.Of(w.Measure.Figure)!.Value)))
                yield return $"{tally[0].Origin} gives {string.Join(" and ", tally.Select(t => $"{FigureWords.Of(t.Measure.Figure)} {t.Measure.Figure.Scope ?? t.Measure.Figure.Measure}"))}"
                    + $"{(tally[0].On is { } day ? $" for {day}" : "")}, which do not make the {FigureWords.Of(whole.Measure.Figure)} of {whole.Origin}.";
        }
    }

    // What one origin gives for every part of one day.
    private static IEnumerable<List<GivenFigure>> Tallies(List<IReadOnlyList<GivenFigure>> parts)
    {
        foreach (var key in parts[0].Where(f => f.IsAsserted).Select(f => (f.Origin, f.On)).Distinct())
        {
            var tally = parts.ConvertAll(p => p.LastOrDefault(f => f.IsAsserted && (f.Origin, f.On) == key && Interval.Of(f.Measure.Figure) is not null));
            if (tally.TrueForAll(t => t is not null)) yield return tally!;
        }
    }

    private static double Value(Measure measure) => measure.Figure.Low ?? 0;
}
