using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// The links of one dossier, kept up for a program that goes on running: a report that is added is read, linked and its claims made; what it does not touch stays as it
/// is. Claims are the very same with and without it. It is never written anywhere, and is for one thread at a time.
/// </summary>
public sealed class LinkMemory
{
    private readonly Dictionary<string, ReportReading> _given = new(StringComparer.Ordinal);
    private ClaimDecisions _decisions = ClaimDecisions.None;
    private KeptDossier? _kept;

    /// <summary>The dossier as these readings and decisions make it. Where reports were only added they are added; else it is made anew.</summary>
    internal KeptDossier Keep(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, PairModel model)
    {
        var readings = dossier.DistinctBy(r => r.Report.Sha256).ToList();
        if (_kept is null || !SameDecisions.Are(_decisions, decisions) || readings.Count < _given.Count || readings.Count(r => Knows(r)) < _given.Count) Begin(decisions, model);
        Take(readings.FindAll(r => !_given.ContainsKey(r.Report.Sha256)));
        _kept!.Forget();
        return _kept;
    }

    /// <summary>The readings it links.</summary>
    public IReadOnlyCollection<ReportReading> Readings => _given.Values;

    /// <summary>What becomes of the claims by some reports that were added or read anew, or by other decisions.</summary>
    internal ClaimUpdate Update(IReadOnlyList<ReportReading> read, ClaimDecisions decisions, PairModel model)
    {
        if (_kept is null || !SameDecisions.Are(_decisions, decisions) || read.Any(r => _given.ContainsKey(r.Report.Sha256) && !Knows(r)))
        {
            var all = new Dictionary<string, ReportReading>(_given, StringComparer.Ordinal);
            foreach (var reading in read) all[reading.Report.Sha256] = reading;
            return Keep([.. all.Values], decisions, model).Changes();
        }

        Take(read.Where(r => !_given.ContainsKey(r.Report.Sha256)).DistinctBy(r => r.Report.Sha256));
        return _kept.Changes();
    }

    private void Take(IEnumerable<ReportReading> readings)
    {
        var added = readings.ToList();
        foreach (var reading in added) _given[reading.Report.Sha256] = reading;
        if (added.Count > 0) _kept!.Add(Settling.Of(added, _decisions));
    }

    private bool Knows(ReportReading reading) => _given.TryGetValue(reading.Report.Sha256, out var given) && ReferenceEquals(given, reading);

    private void Begin(ClaimDecisions decisions, PairModel model)
    {
        _given.Clear();
        (_decisions, _kept) = (decisions, new KeptDossier(decisions, model, _kept));
    }
}
