using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// What linking worked out of each report of one dossier, for a program that goes on running: linking again after a report was added reads that report
/// alone. Claims are the very same with and without it. A reading is known again by being the same object, so its holder keeps the readings too. It is
/// never written anywhere, and is for one thread at a time.
/// </summary>
public sealed class LinkMemory
{
    private Dictionary<ReportReading, ReportReading> _settled = new(ReferenceEqualityComparer.Instance);
    private Dictionary<ReportReading, ReportReading> _settling = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Statement, Proposition> _known = new(ReferenceEqualityComparer.Instance);
    private Dictionary<Statement, Proposition> _knowing = new(ReferenceEqualityComparer.Instance);

    /// <summary>The words that reports have from one another, as the last linking found them.</summary>
    internal ReuseFinder Reuse { get; } = new();

    /// <summary>The reading as it is linked, statements in order, made once.</summary>
    internal ReportReading Settled(ReportReading given, Func<ReportReading, ReportReading> settle) =>
        _settling[given] = _settled.TryGetValue(given, out var known) ? known : settle(given);

    /// <summary>What a statement of a settled reading says, read once.</summary>
    internal Proposition PropositionOf(Report report, Statement statement, Func<Report, Statement, Proposition> read) =>
        _knowing[statement] = _known.TryGetValue(statement, out var known) && ReferenceEquals(known.Report, report) ? known : read(report, statement);

    /// <summary>Begins a linking: what the one before did not ask for is forgotten.</summary>
    internal void Begin()
    {
        (_settled, _settling) = (_settling, _settled);
        (_known, _knowing) = (_knowing, _known);
        _settling.Clear();
        _knowing.Clear();
    }
}
