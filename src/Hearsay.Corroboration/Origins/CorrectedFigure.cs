using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// The same wrong number: one publisher gave it first and corrected it later, and another gives the very same after it. Only an exact number that is not round and not small, and that the
/// correction replaces by one that cannot hold together with it: two who count may err, but not by chance to one number.
/// </summary>
internal static class CorrectedFigure
{
    private const int SmallNumber = 12;
    private const int Roundness = 10;

    /// <summary>The statement that gave the number first, with the correction and the number; null when there is none.</summary>
    /// <param name="at">The statement that gives it later.</param>
    /// <param name="claim">The statements of the claim by report.</param>
    /// <param name="withdrawals">Which report corrects which.</param>
    public static (Proposition First, Report Correction, Figure Number)? Of(Proposition at, ILookup<string, Proposition> claim, Withdrawals withdrawals)
    {
        foreach (var number in at.Statement.Figures.Where(IsUnusual))
        {
            var first = claim.SelectMany(r => r).Where(p => p.Statement.Figures.Any(f => IsUnusual(f) && f.Low == number.Low) && SameSide.Are(p, at))
                .Order(Comparer<Proposition>.Create((x, y) => CopyOrder.Compare(x.Report, y.Report) is var order and not 0 ? order : PlaceOrder.Default.Compare(x, y))).First();
            if (first.Report.Sha256 == at.Report.Sha256 || AreOfOne(first.Report, at.Report) || withdrawals.CorrectionOf(first.Report) is not { } correction) continue;
            if (claim[correction.Sha256].Any(c => c.MakesOrigin && SameSide.Clash(c, at)) && !claim[correction.Sha256].Any(c => c.Statement.Figures.Any(f => f.Low == number.Low)))
                return (first, correction, number);
        }

        return null;
    }

    private static bool IsUnusual(Figure figure) => figure is { Bound: Bound.Exactly, Low: { } value, IsRound: false } && figure.High == value && value > SmallNumber && value % Roundness != 0;

    private static bool AreOfOne(Report one, Report other) => string.Equals(one.Header.Publisher?.Trim(), other.Header.Publisher?.Trim(), StringComparison.OrdinalIgnoreCase);
}
