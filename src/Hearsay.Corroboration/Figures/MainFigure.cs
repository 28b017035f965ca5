namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Which of a statement's figures its claim is about. "Nine died and four are missing" counts two parts of a whole; it belongs
/// with counts of the dead, and is compared with those alone.
/// </summary>
internal static class MainFigure
{
    /// <summary>
    /// The measures that count for comparing (the main figure's, those of its scope, and those without a scope) and the main figure's scope,
    /// null when it has none. A measure in a clause that hangs on is not told in its own right, and counts for neither.
    /// </summary>
    public static (IReadOnlyList<Measure> Compared, string? Scope) Of(IReadOnlyList<Measure> stated)
    {
        List<Measure> told = [.. stated.Where(m => !m.IsAside)];
        var scope = Main(told)?.ScopeKey;
        return (scope is null ? told : told.FindAll(m => m.ScopeKey is null || m.ScopeKey == scope), scope);
    }

    // The total when the others are its parts, else the first with a scope, parts of a count last.
    private static Measure? Main(IReadOnlyList<Measure> told)
    {
        var total = told.Where((m, i) => m.Scope.Count > 0 && (IsSum(m, told.Take(i)) || IsSum(m, told.Skip(i + 1)))).FirstOrDefault();
        return total ?? told.Where(m => m.Scope.Count > 0).OrderBy(m => m.IsPart).FirstOrDefault();
    }

    private static bool IsSum(Measure total, IEnumerable<Measure> parts)
    {
        var (count, sum) = (0, 0.0);
        foreach (var part in parts)
        {
            if (part.Figure.Low is not { } value || part.Figure.High != value) return false;
            (count, sum) = (count + 1, sum + value);
        }

        return count > 1 && total.Figure.Low == sum && total.Figure.High == sum;
    }
}
