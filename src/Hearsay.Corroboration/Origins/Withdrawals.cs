using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Which statements no longer stand: those of a report that was withdrawn or corrected, by its publisher or by a person's word, those whose words were
/// copied from it, and, where the report was the origin's own, what others had from that origin.
/// </summary>
internal sealed class Withdrawals
{
    private readonly Dictionary<string, string> _why = new(StringComparer.Ordinal);
    private readonly Outlets _outlets;

    /// <summary>What the reports of a dossier say of one another, and what persons decided.</summary>
    public Withdrawals(IReadOnlyList<ReportReading> readings, IReadOnlyList<ReportDecision> decisions, Outlets outlets)
    {
        _outlets = outlets;
        foreach (var decision in decisions) _why.TryAdd(decision.Report, $"was {Word(decision.Verdict)}: {decision.Because}");
        var byAddress = readings.Select(r => r.Report).Where(r => r.Header.Url is not null).ToLookup(r => r.Header.Url!, StringComparer.Ordinal);
        foreach (var notice in readings.Select(r => r.Report).Where(r => r.Withdrawn || r.Replaces is not null))
        {
            var verdict = notice.Withdrawn ? ReportVerdict.Withdrawn : ReportVerdict.Corrected;
            if (notice.Withdrawn) _why.TryAdd(notice.Sha256, "takes back what it says");
            foreach (var earlier in notice.Replaces is { } address ? byAddress[address].Where(r => IsEarlier(r, notice)) : [])
                _why.TryAdd(earlier.Sha256, $"was {Word(verdict)} by {notice.Name}");
        }
    }

    /// <summary>Why each statement of a claim that no longer stands does not, by identity.</summary>
    /// <param name="makers">The statements of a claim that make origins, with the root of each.</param>
    public IReadOnlyDictionary<string, string> Among(IReadOnlyList<(Proposition Said, Root Root)> makers)
    {
        var fallen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_why.Count == 0) return fallen;
        foreach (var (said, root) in makers)
        {
            if (Reason(said.Report) is { } own) fallen[said.Id] = own;
            else if (root.Passages.Select(p => Reason(p.Lender)).FirstOrDefault(r => r is not null) is { } lent) fallen[said.Id] = $"It has its words from there: {lent}";
        }

        var takenBack = makers.Where(m => fallen.ContainsKey(m.Said.Id) && IsOriginsOwn(m)).ToLookup(m => m.Root.Key, m => fallen[m.Said.Id], StringComparer.Ordinal);
        foreach (var maker in makers.Where(m => takenBack.Contains(m.Root.Key) && !IsOriginsOwn(m)))
            fallen.TryAdd(maker.Said.Id, $"{maker.Root.Source.Name} took it back: {takenBack[maker.Root.Key].First()}");
        return fallen;
    }

    // Of two versions without dates, or of one, the one that replaces nothing is the earlier.
    private static bool IsEarlier(Report version, Report notice) =>
        version.Sha256 != notice.Sha256
        && (CopyOrder.Moment(version) is { } was && CopyOrder.Moment(notice) is { } now && was != now ? was < now : version.Replaces != notice.Replaces);

    // A body's release and a person's own page, not an outlet that tells what others said.
    private bool IsOriginsOwn((Proposition Said, Root Root) maker) =>
        maker.Root.Passages.Count == 0 && !_outlets.IsOutlet(maker.Said.Report) && SourceDirectory.Publisher(maker.Said.Report) is { } publisher
        && (maker.Said.Statement.Mode == Mode.Narrated || maker.Root.Source.Name == publisher.Name || maker.Root.Source.Aliases.Contains(publisher.Name));

    private string? Reason(Report report) => _why.TryGetValue(report.Sha256, out var why) ? $"{report.Header.Publisher ?? "The report"} ({report.Name}) {why}{(why.EndsWith('.') ? "" : ".")}" : null;

    private static string Word(ReportVerdict verdict) => verdict == ReportVerdict.Withdrawn ? "withdrawn" : "corrected";
}
