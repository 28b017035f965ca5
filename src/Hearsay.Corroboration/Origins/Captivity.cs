using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Who spoke as a captive in the reports of a dossier, so that another report that gives more of a captive's words without saying so is seen to have them through the
/// custodian. It finds by the last word of a name; whether two of one family name are one person, the directory tells.
/// </summary>
internal sealed class Captivity
{
    // How long behind the last report that shows somebody held he is taken to be so still.
    private const int DaysAfter = 7;

    private readonly Dictionary<string, List<Proposition>> _held = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _speaking = new(StringComparer.Ordinal);

    /// <summary>Learns from the statements of a report, given once, and adds the reports to <paramref name="touched"/> in which somebody of a captive's name speaks.</summary>
    public void Add(IReadOnlyList<Proposition> said, ISet<string> touched) => Take(said, touched, (list, one) => list.Add(one));

    /// <summary>Forgets the statements of a report, the very ones that it learned from.</summary>
    public void Remove(IReadOnlyList<Proposition> said, ISet<string> touched) => Take(said, touched, (list, one) => list.RemoveAll(p => ReferenceEquals(p, one)));

    /// <summary>What somebody said as a captive, or another of the family name did, with who held him; in the order of reports.</summary>
    public IEnumerable<Proposition> Of(Source source) =>
        KeyOf(source) is { } key && _held.TryGetValue(key, out var held) ? held.Where(HasHolder).OrderBy(p => p, PlaceOrder.Default) : [];

    /// <summary>True when a statement was made while its speaker was held: not before the first report that shows it, nor long after the last.</summary>
    /// <param name="said">The statement.</param>
    /// <param name="held">What its speaker said as a captive.</param>
    public static bool IsOfThatTime(Proposition said, IReadOnlyList<Proposition> held)
    {
        if (DayOf(said) is not { } day || held.Select(DayOf).ToList() is not { Count: > 0 } days || !days.TrueForAll(d => d is not null)) return false;
        if (day.Last < days.Min(d => d!.Value.First) || day.First > days.Max(d => d!.Value.Last).AddDays(DaysAfter)) return false;
        // Of the day of the first of them only what came out after it.
        return said.Statement.SaidOn is not null || held.Min(h => Reuse.CopyOrder.Moment(h.Report)) is not { } first || !(Reuse.CopyOrder.Moment(said.Report) < first);
    }

    private static bool HasHolder(Proposition said) => said.Statement.Via.Count > 0;

    private static PartialDate? DayOf(Proposition said) => said.Statement.SaidOn ?? said.Report.Header.Published?.Date;

    private void Take(IReadOnlyList<Proposition> said, ISet<string> touched, Action<List<Proposition>, Proposition> change)
    {
        foreach (var one in said)
        {
            if (one.Statement.Source is not { } source || KeyOf(source) is not { } key) continue;
            if (!_speaking.TryGetValue(key, out var speaking)) _speaking[key] = speaking = new(StringComparer.Ordinal);
            speaking.Add(one.Report.Sha256);
            if (!one.Statement.InCustody) continue;
            if (!_held.TryGetValue(key, out var held)) _held[key] = held = [];
            change(held, one);
            touched.UnionWith(speaking);
        }
    }

    private static string? KeyOf(Source source) =>
        source.Kind == SourceKind.Person && NameForm.Of(source.Name) is { IsPronoun: false, IsProper: true, Words: [.., var last] } ? last : null;
}
