using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Lets those treated meet the injured where nobody tells the two apart: "seven injured were taken to hospital" and, elsewhere, "seven patients were admitted" count the same
/// people. A report that gives both keeps them apart, and so does another number: a hospital may have treated some of the injured alone.
/// </summary>
internal static class HurtAndTreated
{
    private const string Treated = "treat";
    private const string Hurt = "injure";

    /// <summary>The propositions, a count of people treated taken for one of the injured where that of another report goes with it.</summary>
    public static List<Proposition> Settle(IReadOnlyList<Proposition> propositions)
    {
        var hurt = ReportsWith(propositions, Hurt);
        var treated = ReportsWith(propositions, Treated);
        var counts = propositions.Where(p => !treated.Contains(p.Report.Sha256)).SelectMany(p => p.Stated.Where(m => Counts(m, Hurt))).DistinctBy(m => (m.Figure.Bound, m.Figure.Low, m.Figure.High)).ToList();
        if (counts.Count == 0 || treated.Count == 0) return [.. propositions];
        return [.. propositions.Select(p => hurt.Contains(p.Report.Sha256) || !p.Stated.Any(IsMet) ? p : p.With([.. p.Stated.Select(m => IsMet(m) ? m.Renamed(Treated, Hurt) : m)]))];

        bool IsMet(Measure m) => Counts(m, Treated) && counts.Exists(c => FigureComparison.AreClose(m.Figure, c.Figure));
    }

    private static HashSet<string> ReportsWith(IReadOnlyList<Proposition> propositions, string scope) =>
        propositions.Where(p => p.Stated.Any(m => Counts(m, scope))).Select(p => p.Report.Sha256).ToHashSet(StringComparer.Ordinal);

    private static bool Counts(Measure measure, string scope) => measure is { IsPart: false, IsQuantity: false } && measure.Scope.Count == 1 && measure.Scope.Contains(scope);
}
