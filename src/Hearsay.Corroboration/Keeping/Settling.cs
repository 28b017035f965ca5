using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>Makes readings ready for linking: statements in order, those that a person rejected left out.</summary>
internal static class Settling
{
    /// <summary>The readings in their settled order.</summary>
    public static List<ReportReading> Of(IEnumerable<ReportReading> readings, ClaimDecisions decisions)
    {
        var (rejected, accepted) = (decisions.Rejected.ToHashSet(StringComparer.Ordinal), decisions.Accepted.ToHashSet(StringComparer.Ordinal));
        return [.. readings.Order(Comparer<ReportReading>.Create((x, y) => PlaceOrder.Compare(x.Report, y.Report))).Select(Settled)];

        ReportReading Settled(ReportReading r) => r with { Statements = PlaceOrder.Ordered(r.Statements.Where(s => !rejected.Contains(s.Id)).Select(Believed)).ToArray() };

        // What a person accepted was read well, however little the reader was sure of it.
        Statement Believed(Statement s) => s.Confidence is not null && accepted.Contains(s.Id) ? s with { Confidence = null } : s;
    }
}
