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
        var added = readings.FindAll(r => !_given.ContainsKey(r.Report.Sha256));
        foreach (var reading in added) _given[reading.Report.Sha256] = reading;
        if (added.Count > 0) _kept!.Add(Settling.Of(added, decisions));
        _kept!.Forget();
        return _kept;
    }

    private bool Knows(ReportReading reading) => _given.TryGetValue(reading.Report.Sha256, out var given) && ReferenceEquals(given, reading);

    private void Begin(ClaimDecisions decisions, PairModel model)
    {
        _given.Clear();
        (_decisions, _kept) = (decisions, new KeptDossier(decisions, model, _kept));
    }
}
