using Hearsay.Corroboration;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>
/// For a program that goes on running: the dossier that was linked last with all that was worked out of it, so that a report that is added or becomes another, or a decision, costs what it touches
/// and not what the dossier holds. It takes some kilobytes a statement, is never written anywhere, and changes no claim: without it all
/// is read and worked out anew. Several threads may share it.
/// </summary>
public sealed class DossierMemory
{
    // So many reports worked out at once leave enough behind to be worth the time.
    private const int Many = 1000;

    private readonly Lock _lock = new();
    private (ILedger? Ledger, string Name) _of;
    private long? _revision;
    private long? _written;
    private LinkMemory _links = new();

    /// <summary>The claims of a dossier, for looking at alone.</summary>
    internal IReadOnlyList<Claim> Link(ILedger ledger, string name, ClaimLinker linker, Func<Func<string, ReportReading?>, ClaimDecisions> decisions)
    {
        lock (_lock)
        {
            var readings = _of == (ledger, name) ? _links.Readings.ToDictionary(r => r.Report.Sha256, StringComparer.Ordinal) : new(StringComparer.Ordinal);
            var read = Read(ledger, name, out _);
            foreach (var reading in read) readings[reading.Report.Sha256] = reading;
            var claims = linker.Link([.. readings.Values], decisions(readings.GetValueOrDefault), _links);
            GiveBack(read);
            return claims;
        }
    }

    /// <summary>Has the ledger keep the claims of a dossier as it is now, those that became others where it has the others as they are.</summary>
    internal void Keep(ILedger ledger, string name, ClaimLinker linker, Func<Func<string, ReportReading?>, ClaimDecisions> decisions)
    {
        lock (_lock)
        {
            var read = Read(ledger, name, out var revision);
            var decided = decisions(sha256 => read.Find(r => r.Report.Sha256 == sha256) ?? _links.Reading(sha256));
            var update = linker.Update(read, decided, _links);
            var isKept = _written is { } written && ledger.UpdateClaims(name, update, written, revision);
            _written = null;
            if (!isKept) ledger.SetClaims(name, update.IsWhole ? [.. update.Made.Select(m => m.Claim)] : linker.Link([.. _links.Readings], decided, _links), revision);
            _written = revision;
            GiveBack(read);
        }
    }

    // The revision is asked for before the readings: one that comes meanwhile is then taken twice, and none is missed.
    private List<ReportReading> Read(ILedger ledger, string name, out long revision)
    {
        if (_of != (ledger, name)) (_of, _revision, _written, _links) = ((ledger, name), null, null, new LinkMemory());
        revision = ledger.Linking(name)?.Revision ?? 0;
        List<ReportReading> read = [.. ledger.Readings(name, _revision).Select(Lean)];
        _revision = revision;
        return read;
    }

    // Working out many reports leaves behind more than is kept, and the runtime holds on to it long after: a program that goes on would take twice the memory.
    private static void GiveBack(List<ReportReading> read)
    {
        var many = read.Count >= Many;
        read.Clear();
        if (many) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    // Without what linking asks nothing of.
    private static ReportReading Lean(ReportReading reading) =>
        reading with { Report = reading.Report with { Marks = [], Notes = [] }, Sources = [], ProtectedPersons = [] };
}
