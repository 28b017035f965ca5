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
    private readonly Dictionary<string, string> _decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Report>> _notices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byAddress = new(StringComparer.Ordinal);
    private bool _areAny;

    /// <summary>Has other decisions of persons hold from here on. Gives the reports, by SHA-256, of which something else is decided by them.</summary>
    public IReadOnlyList<string> Decide(IReadOnlyList<ReportDecision> decisions)
    {
        var before = new Dictionary<string, string>(_decided, StringComparer.Ordinal);
        _decided.Clear();
        foreach (var decision in decisions) _decided.TryAdd(decision.Report, $"was {Word(decision.Verdict)}: {decision.Because}");
        _areAny |= decisions.Count > 0;
        return [.. before.Keys.Union(_decided.Keys).Where(r => before.GetValueOrDefault(r) != _decided.GetValueOrDefault(r))];
    }

    /// <summary>Learns what a report, given once, says of others, and adds the reports to <paramref name="touched"/>, by SHA-256, of which it says something.</summary>
    public void Add(Report report, ISet<string> touched)
    {
        _areAny |= report.Withdrawn || report.Replaces is not null;
        if (report.Header.Url is { } url) Of(_byAddress, url).Add(report.Sha256);
        if (report.Replaces is not { } address) return;
        var notices = Of(_notices, address);
        notices.Add(report);
        notices.Sort(PlaceOrder.Compare);
        touched.UnionWith(_byAddress.GetValueOrDefault(address) ?? []);
    }

    /// <summary>Forgets a report, and adds the reports to <paramref name="touched"/>, by SHA-256, of which it said something.</summary>
    public void Remove(Report report, ISet<string> touched)
    {
        if (report.Header.Url is { } url) Of(_byAddress, url).Remove(report.Sha256);
        if (report.Replaces is not { } address) return;
        Of(_notices, address).RemoveAll(n => n.Sha256 == report.Sha256);
        touched.UnionWith(_byAddress.GetValueOrDefault(address) ?? []);
    }

    /// <summary>Why each statement of a claim that no longer stands does not, by identity.</summary>
    /// <param name="makers">The statements of a claim that make origins, with the root of each.</param>
    /// <param name="outlets">Which reports are an outlet's.</param>
    public IReadOnlyDictionary<string, string> Among(IReadOnlyList<(Proposition Said, Root Root)> makers, Outlets outlets)
    {
        var fallen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!_areAny) return fallen;
        foreach (var (said, root) in makers)
        {
            if (Reason(said.Report) is { } own) fallen[said.Id] = own;
            // A correction repeats most of what it corrects.
            else if (root.Passages.Where(p => NoticeOn(p.Lender) != said.Report).Select(p => Reason(p.Lender)).FirstOrDefault(r => r is not null) is { } lent) fallen[said.Id] = $"It has its words from there: {lent}";
            else if (root.Through.Where(r => NoticeOn(r) != said.Report).Select(Reason).FirstOrDefault(r => r is not null) is { } credited) fallen[said.Id] = $"It has what it says from there: {credited}";
        }

        var takenBack = makers.Where(m => fallen.ContainsKey(m.Said.Id) && IsOriginsOwn(m, outlets)).ToLookup(m => m.Root.Key, m => fallen[m.Said.Id], StringComparer.Ordinal);
        foreach (var maker in makers.Where(m => takenBack.Contains(m.Root.Key) && !IsOriginsOwn(m, outlets)))
            fallen.TryAdd(maker.Said.Id, $"{maker.Root.Source.Name} took it back: {takenBack[maker.Root.Key].First()}");
        return fallen;
    }

    /// <summary>The report that corrects another, the first of several; null when none does.</summary>
    public Report? CorrectionOf(Report report) => NoticeOn(report) is { Withdrawn: false } notice ? notice : null;

    private Report? NoticeOn(Report report) => report.Header.Url is { } url ? _notices.GetValueOrDefault(url)?.Find(n => IsEarlier(report, n)) : null;

    // Of two versions without dates, or of one, the one that replaces nothing is the earlier.
    private static bool IsEarlier(Report version, Report notice) =>
        version.Sha256 != notice.Sha256
        && (CopyOrder.Moment(version) is { } was && CopyOrder.Moment(notice) is { } now && was != now ? was < now : version.Replaces != notice.Replaces);

    // A body's release and a person's own page, not an outlet that tells what others said.
    private static bool IsOriginsOwn((Proposition Said, Root Root) maker, Outlets outlets) =>
        !outlets.IsOutlet(maker.Said.Report) && SourceDirectory.Publisher(maker.Said.Report) is { } publisher && maker.Root.Passages.All(p => SourceDirectory.Publisher(p.Lender)?.Name == publisher.Name)
        && (maker.Said.Statement.Mode == Mode.Narrated || maker.Root.Source.Name == publisher.Name || maker.Root.Source.Aliases.Contains(publisher.Name));

    private string? Reason(Report report) => Why(report) is { } why ? $"{report.Header.Publisher ?? "The report"} ({report.Name}) {why}{(why.EndsWith('.') ? "" : ".")}" : null;

    // Of several notices the first counts.
    private string? Why(Report report)
    {
        if (_decided.TryGetValue(report.Sha256, out var decided)) return decided;
        var notice = NoticeOn(report);
        if (report.Withdrawn && (notice is null || PlaceOrder.Compare(report, notice) < 0)) return "takes back what it says";
        return notice is null ? null : $"was {Word(notice.Withdrawn ? ReportVerdict.Withdrawn : ReportVerdict.Corrected)} by {notice.Name}";
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> lists, string key) => lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static string Word(ReportVerdict verdict) => verdict == ReportVerdict.Withdrawn ? "withdrawn" : "corrected";
}
