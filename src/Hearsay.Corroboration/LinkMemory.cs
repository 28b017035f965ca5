using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// The links of one dossier, kept up for a program that goes on running: a report that is added, becomes another or goes, and a decision, are worked out; what they do not touch
/// stays as it is. Claims are the very same with and without it. It is never written anywhere, and is for one thread at a time.
/// </summary>
public sealed class LinkMemory
{
    private readonly Dictionary<string, ReportReading> _given = new(StringComparer.Ordinal);
    private ClaimDecisions _decisions = ClaimDecisions.None;
    private Dictionary<string, string>? _reportOf;
    private KeptDossier? _kept;

    /// <summary>The readings it links.</summary>
    public IReadOnlyCollection<ReportReading> Readings => _given.Values;

    /// <summary>The reading of a report that it links, by SHA-256; null when it does not have it.</summary>
    public ReportReading? Reading(string sha256) => _given.GetValueOrDefault(sha256);

    /// <summary>The dossier as these readings and decisions make it; reports that are not among them are let go of.</summary>
    internal KeptDossier Keep(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, PairModel model)
    {
        var readings = dossier.DistinctBy(r => r.Report.Sha256).ToList();
        var there = readings.Select(r => r.Report.Sha256).ToHashSet(StringComparer.Ordinal);
        return Take(readings, [.. _given.Keys.Where(r => !there.Contains(r))], decisions, model);
    }

    /// <summary>What becomes of the claims by some reports that were added or read anew, or by other decisions.</summary>
    internal ClaimUpdate Update(IReadOnlyList<ReportReading> read, ClaimDecisions decisions, PairModel model) =>
        Take(read.DistinctBy(r => r.Report.Sha256), [], decisions, model).Changes();

    private KeptDossier Take(IEnumerable<ReportReading> readings, IReadOnlyList<string> gone, ClaimDecisions decisions, PairModel model)
    {
        if (_kept is null) (_decisions, _kept) = (decisions, new KeptDossier(decisions, model));
        var read = readings.Where(r => !Knows(r)).ToList();
        foreach (var report in gone) _given.Remove(report);
        foreach (var reading in read)
        {
            _given[reading.Report.Sha256] = reading;
            Note(reading);
        }

        var isDecided = !SameDecisions.Are(_decisions, decisions);
        var again = isDecided ? DecidedOn(decisions).Except(read.Select(r => r.Report.Sha256)).Select(_given.GetValueOrDefault).OfType<ReportReading>() : [];
        if (read.Count > 0 || gone.Count > 0 || isDecided) _kept.Take(Settling.Of(read.Concat(again), decisions), gone, decisions);
        _decisions = decisions;
        return _kept;
    }

    // The reports, as far as they are there, that make a statement of which something else is decided now.
    private IEnumerable<string> DecidedOn(ClaimDecisions decisions)
    {
        var statements = new Decided(decisions.Links).OtherThan(new Decided(_decisions.Links))
            .Concat(Differing(_decisions.Rejected, decisions.Rejected)).Concat(Differing(_decisions.Accepted, decisions.Accepted)).ToList();
        if (statements.Count > 0 && _reportOf is null)
        {
            _reportOf = new(StringComparer.Ordinal);
            foreach (var reading in _given.Values) Note(reading);
        }

        return statements.Select(s => _reportOf!.GetValueOrDefault(s)).OfType<string>().Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Differing(IReadOnlyList<string> before, IReadOnlyList<string> after) => before.Except(after, StringComparer.Ordinal).Concat(after.Except(before, StringComparer.Ordinal));

    // Only where something was decided does anybody ask.
    private void Note(ReportReading reading)
    {
        foreach (var statement in _reportOf is null ? [] : reading.Statements) _reportOf![statement.Id] = reading.Report.Sha256;
    }

    private bool Knows(ReportReading reading) => _given.TryGetValue(reading.Report.Sha256, out var given) && ReferenceEquals(given, reading);
}
