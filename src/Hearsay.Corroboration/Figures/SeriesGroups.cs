namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Which figures count the same thing. Those of one claim and measure do. A figure given in passing, of another measure than its
/// claim's, goes to the claim that is about that measure, when its report speaks of exactly one such claim, or the whole dossier does.
/// </summary>
internal static class SeriesGroups
{
    /// <summary>The groups in order of their first figure, figures by time.</summary>
    public static IReadOnlyList<IReadOnlyList<GivenFigure>> Of(IReadOnlyList<GivenFigure> figures)
    {
        var keys = SeriesKeys.Of(figures);
        var keyed = figures.Select(f => (Figure: f, Counts: keys.Of(f))).ToList();
        var homes = keyed.Where(f => f.Figure.IsMain).Select(f => (f.Counts, Report: f.Figure.Said.Report.Sha256, f.Figure.Claim)).Distinct()
            .ToLookup(h => (h.Counts, h.Report), h => h.Claim);
        var everywhere = homes.SelectMany(h => h.Select(claim => (h.Key.Counts, Claim: claim))).Distinct().ToLookup(h => h.Counts, h => h.Claim, StringComparer.Ordinal);
        return
        [
            .. keyed
                .GroupBy(f => (Claim: HomeOf(f.Figure, f.Counts, homes, everywhere), f.Counts), f => f.Figure)
                .Select(g => (IReadOnlyList<GivenFigure>)[.. GivenFigure.InOrder(g)]),
        ];
    }

    private static string HomeOf(GivenFigure figure, string counts, ILookup<(string Counts, string Report), string> homes, ILookup<string, string> everywhere)
    {
        if (figure.IsMain) return figure.Claim;
        var known = homes[(counts, figure.Said.Report.Sha256)].ToList();
        if (known.Count == 0) known = [.. everywhere[counts]];
        return known.Count == 1 ? known[0] : figure.Claim;
    }
}
