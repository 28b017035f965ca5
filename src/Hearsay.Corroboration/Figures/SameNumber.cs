using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Gives a bare number ("the company put it at 287") the measure of the one count in the dossier that has the same unusual value. It
/// serves for linking; nothing is confirmed by it, for it was inferred from the very value.
/// </summary>
internal static class SameNumber
{
    private const int Thousand = 1000;

    /// <summary>The propositions, bare numbers measured where one measure alone has their value.</summary>
    public static List<Proposition> Settle(IReadOnlyList<Proposition> propositions)
    {
        var known = propositions.SelectMany(p => p.Stated.Where(m => m.Scope.Count + m.Things.Count > 0 && !m.IsPart && IsRare(m)))
            .ToLookup(m => m.Figure.Low!.Value);
        return [.. propositions.Select(p => p.Stated.Any(m => IsBare(m) && The(known[m.Figure.Low!.Value]) is not null)
            ? p.With([.. p.Stated.Select(m => IsBare(m) && The(known[m.Figure.Low!.Value]) is { } same ? m.Counting(same) : m)])
            : p)];
    }

    private static Measure? The(IEnumerable<Measure> known) => known.DistinctBy(m => m.Scope.Count > 0 ? m.ScopeKey : m.Named).Take(2).ToList() is [var only] ? only : null;

    private static bool IsBare(Measure measure) => measure.Concepts.Count == 0 && !measure.IsPart && IsRare(measure);

    // A count in thousands is given by few for two things, round or not.
    private static bool IsRare(Measure measure) => measure.IsUnusual || measure.Figure is { Low: >= Thousand, Unit: null } figure && figure.Low == figure.High;
}
