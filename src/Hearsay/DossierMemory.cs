using Hearsay.Corroboration;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>
/// For a program that goes on running: the readings of the dossier that was linked last and what linking worked out of each, so that linking it again
/// after a report was added reads that report alone. It takes some kilobytes a statement, is never written anywhere, and changes no claim: without it all
/// is read and worked out anew. Several threads may share it.
/// </summary>
public sealed class DossierMemory
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ReportReading> _readings = new(StringComparer.Ordinal);
    private (ILedger? Ledger, string Name) _of;
    private long? _revision;
    private LinkMemory _links = new();

    /// <summary>The claims of a dossier.</summary>
    internal IReadOnlyList<Claim> Link(ILedger ledger, string name, ClaimLinker linker, Func<IReadOnlyList<ReportReading>, ClaimDecisions> decisions)
    {
        lock (_lock)
        {
            if (_of != (ledger, name)) Forget(ledger, name);
            // Asked for before the readings: one that comes meanwhile is then taken twice, and none is missed.
            var revision = ledger.Dossier(name)?.Revision;
            foreach (var reading in ledger.Readings(name, _revision)) _readings[reading.Report.Sha256] = reading;
            _revision = revision;
            ReportReading[] readings = [.. _readings.Values];
            return linker.Link(readings, decisions(readings), _links);
        }
    }

    private void Forget(ILedger ledger, string name)
    {
        _readings.Clear();
        (_of, _revision, _links) = ((ledger, name), null, new LinkMemory());
    }
}
