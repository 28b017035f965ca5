using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The statements of one report whose words stand within another's, told by the same source or only passed on: one act
/// of saying, read twice. "The paper quoted the mayor as saying that the pier is closed" says what the mayor says, and no more.
/// Such a statement goes where its host goes and makes no origin of its own.
/// </summary>
internal sealed class Nesting
{
    private const double PassedOn = 0.5;
    // Two readings of one act of saying may differ by a word at a border.
    private const double NearlyAll = 0.85;
    private readonly Dictionary<string, Proposition> _hostOf = new(StringComparer.Ordinal);
    private static readonly ILookup<string, Proposition> NoGuests = Enumerable.Empty<Proposition>().ToLookup(p => p.Id, StringComparer.Ordinal);
    private static readonly HashSet<(string, string)> NothingRelated = [];

    private Nesting(IReadOnlyList<Proposition> all, SourceDirectory directory, Decided decided)
    {
        FindHosts([.. all.Where(p => !decided.Names(p.Id))], directory);
        var within = all.Where(p => _hostOf.ContainsKey(p.Id)).ToLookup(p => _hostOf[p.Id].Id, StringComparer.Ordinal);
        Hosts = all.Where(p => !_hostOf.ContainsKey(p.Id)).Select(p => WithCarriers(p, within[p.Id])).ToArray();
        GuestsOf = _hostOf.Count == 0 ? NoGuests : all.Where(p => _hostOf.ContainsKey(p.Id)).ToLookup(p => Last(p.Id), StringComparer.Ordinal);
        var related = Hosts.SelectMany(h => h.Statement.Relations)
            .Where(r => r is { First.Statement: not null, Second.Statement: not null })
            .Select(r => (HostOf(r.First.Statement!)?.Id ?? "", HostOf(r.Second.Statement!)?.Id ?? "")).ToHashSet();
        Related = related.Count == 0 ? NothingRelated : related;
        var takenBack = all.SelectMany(p => p.Statement.Relations.Where(r => IsTakingBack(p, r) && r.Second.Statement is not null).Select(r => (TakenBack: HostOf(r.Second.Statement!)?.Id ?? "", By: p))).ToList();
        TakenBackBy = takenBack.Count == 0 ? NoGuests : takenBack.ToLookup(t => t.TakenBack, t => t.By, StringComparer.Ordinal);
    }

    /// <summary>The propositions that stand for themselves, in the order given; what only others passed on has those as carriers.</summary>
    public IReadOnlyList<Proposition> Hosts { get; }

    /// <summary>The others by the identity of their host.</summary>
    public ILookup<string, Proposition> GuestsOf { get; }

    /// <summary>Pairs of hosts of which the report says how the one stands to the other.</summary>
    public IReadOnlySet<(string First, string Second)> Related { get; }

    /// <summary>The statements of the report that take another of it back, by the identity of that one's host.</summary>
    public ILookup<string, Proposition> TakenBackBy { get; }

    /// <summary>True for a relation by which a statement takes back, or puts right, earlier words that it names.</summary>
    public static bool IsTakingBack(Proposition said, StatedRelation relation) => relation.Kind == Relation.Corrects && relation.First.Statement == said.Id && relation.Second.Words is not null;

    /// <summary>The proposition that a statement stands for or within; null for a statement that is not of the report.</summary>
    public Proposition? HostOf(string statement)
    {
        var last = Last(statement);
        foreach (var host in Hosts)
            if (host.Id == last) return host;
        return null;
    }

    /// <summary>Parts the propositions of a report; one that a person decided on stands for itself.</summary>
    public static Nesting Of(IReadOnlyList<Proposition> all, SourceDirectory directory, Decided decided) => new(all, directory, decided);

    private void FindHosts(List<Proposition> report, SourceDirectory directory)
    {
        var said = report.Select(p => (Said: p, Length: Length(p))).OrderByDescending(p => p.Length).ThenBy(p => p.Said.Id, StringComparer.Ordinal).ToList();
        // From the longest, so that a host is never the guest of a shorter statement of the same source.
        foreach (var (outer, length) in said.OrderByDescending(p => p.Length).ThenBy(p => p.Said.Start).ThenBy(p => p.Said.Id, StringComparer.Ordinal))
        {
            foreach (var (inner, part) in said.Where(p => p.Length < length && Shared(outer, p.Said) >= NearlyAll * p.Length))
            {
                if (SameVoice(outer, inner, directory) || outer.Statement.Stance == Stance.CannotVerify) Place(inner, outer);
                else if (part >= PassedOn * length) Place(outer, inner);
            }
        }
    }

    // A host may itself be somebody's guest; round in a circle nobody would stand for himself.
    private void Place(Proposition guest, Proposition host)
    {
        if (Last(host.Id) != guest.Id) _hostOf.TryAdd(guest.Id, host);
    }

    private string Last(string id)
    {
        while (_hostOf.TryGetValue(id, out var host)) id = host.Id;
        return id;
    }

    // Who passes the words on is their carrier, unless it is the report's own voice.
    private static Proposition WithCarriers(Proposition host, IEnumerable<Proposition> guests)
    {
        var carriers = guests
            .Where(p => p.Statement.Mode != Mode.Narrated && p.Statement.Source is not null && Length(p) > Length(host))
            .Select(p => p.Statement.Source!).Where(s => host.Statement.Via.All(v => v.Name != s.Name)).ToList();
        return carriers.Count == 0 ? host : host.With(host.Statement with { Via = [.. host.Statement.Via, .. carriers] });
    }

    private static bool SameVoice(Proposition outer, Proposition inner, SourceDirectory directory)
    {
        if (outer.Statement.Source is not { } a || inner.Statement.Source is not { } b) return true;
        return a.Name == b.Name || (directory.IdentityOf(outer.Report, a) is { } x && x == directory.IdentityOf(inner.Report, b));
    }

    private static int Shared(Proposition outer, Proposition inner) =>
        inner.Statement.Content.Sum(i => outer.Statement.Content.Sum(o => o.Intersect(i)?.Length ?? 0));

    private static int Length(Proposition proposition) => proposition.Statement.Content.Sum(s => s.Length);
}
