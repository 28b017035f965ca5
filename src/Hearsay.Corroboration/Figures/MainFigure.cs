namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Which of a statement's figures its claim is about. "Nine died and four are missing" counts two parts of a whole; it belongs
/// with counts of the dead, and is compared with those alone.
/// </summary>
internal static class MainFigure
{
    /// <summary>The measures that count for comparing: the main figure's, those of its scope, and those without a scope.</summary>
    public static IReadOnlyList<Measure> Compared(IReadOnlyList<Measure> stated)
    {
        if (Of(stated) is not { } main) return stated;
        return [.. stated.Where(m => m.ScopeKey is null || m.ScopeKey == main.ScopeKey)];
    }

    /// <summary>The measures told in their own right, not in a clause that hangs on.</summary>
    public static IReadOnlyList<Measure> Told(IReadOnlyList<Measure> stated) => [.. stated.Where(m => !m.IsAside)];

    /// <summary>The total when the others are its parts, else the first with a scope, parts of a count last; null when none has one.</summary>
    public static Measure? Of(IReadOnlyList<Measure> stated)
    {
        var total = stated.Where((m, i) => m.Scope.Count > 0 && (IsSum(m, stated.Take(i)) || IsSum(m, stated.Skip(i + 1)))).FirstOrDefault();
        return total ?? stated.Where(m => m.Scope.Count > 0).OrderBy(m => m.IsPart).FirstOrDefault();
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
