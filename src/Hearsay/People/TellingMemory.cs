using Hearsay.Ledger;

namespace Hearsay.People;

/// <summary>
/// For a program that goes on running: what the reports of one dossier tell of protected persons, so that a report that is added or read again costs the reading of it alone. What a report tells
/// follows from its reading and from whom is protected: when others are, all is forgotten. It is never written anywhere, and changes no answer. Several threads may share it.
/// </summary>
public sealed class TellingMemory
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Name, IReadOnlyList<TellingStatement> Statements)> _byReport = new(StringComparer.Ordinal);
    private (ILedger? Ledger, string Dossier, string Names) _of;
    private long? _revision;

    /// <summary>The telling statements of a dossier, in order of the reports' names.</summary>
    internal IReadOnlyList<TellingStatement> Of(ILedger ledger, string dossier, Pseudonyms names)
    {
        var asked = (ledger, dossier, names.AllNames);
        lock (_lock)
        {
            if (_of != asked) Forget(asked);
            // The revision is asked for before the readings: one that comes meanwhile is then taken twice, and none is missed.
            var revision = ledger.Linking(dossier)?.Revision;
            // The first time whole reports are read only where the text tells of somebody. Later a report that tells no longer may be among those that became others, so that they are read whether they tell or not.
            var readings = _revision is { } known ? ledger.Readings(dossier, known) : ledger.Readings(dossier, fits: report => names.Details(report.Text).Count > 0);
            foreach (var reading in readings)
            {
                TellingStatement[] telling = [.. DetailHiding.Telling(reading, names)];
                if (telling.Length > 0) _byReport[reading.Report.Sha256] = (reading.Report.Name, telling);
                else _byReport.Remove(reading.Report.Sha256);
            }

            _revision = revision;
            return [.. _byReport.OrderBy(report => report.Value.Name, StringComparer.Ordinal).ThenBy(report => report.Key, StringComparer.Ordinal).SelectMany(report => report.Value.Statements)];
        }
    }

    private void Forget((ILedger Ledger, string Dossier, string Names) asked)
    {
        (_of, _revision) = (asked, null);
        _byReport.Clear();
    }
}
