using System.Globalization;
using Hearsay.Model;
using static Hearsay.Corpus.Measures.Matching;

namespace Hearsay.Corpus.Measures;

/// <summary>
/// Agreement of two people on the same texts, by the measures of PolNeAR's relation scoring: exact and overlapping spans by role, and
/// relations (a cue token shared, or content IoU of at least 0.5 where one has no cue; a speaker token shared, or both without; content IoU
/// at least 0.5; one to one). Nested and cue-less statements count. On relations that match: mode, stance, source identity, via,
/// channel, held, said-on; then figures, times and stated relations by place and value. Signs without letters or digits never count.
/// </summary>
internal sealed class Agreement
{
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);

    /// <summary>Measures in the order they are printed, micro-averaged over what was added.</summary>
    public IReadOnlyDictionary<string, Score> Scores => _scores;

    /// <summary>Adds one report that both marked.</summary>
    /// <exception cref="ArgumentException">The two are not of the same text.</exception>
    public void Add(MarkedReport first, MarkedReport second)
    {
        if (first.Text != second.Text) throw new ArgumentException($"The two markings of {first.Name} are of different texts.", nameof(second));
        var ((told, voiced), (others, voices)) = (MarkedTokens.Of(first), MarkedTokens.Of(second));
        AddRoles(told, others);
        var pairs = Match(told, others, Saying);
        Count("4 relation", pairs.Count, told.Count, others.Count);
        AddValues(pairs, first, second);
        var narrated = Match(voiced, voices, Narration);
        Count("9 narrated, IoU >= 0.5", narrated.Count, voiced.Count, voices.Count);
        AddLinks([.. pairs, .. narrated], first, second);
    }

    private void AddRoles(List<MarkedTokens> first, List<MarkedTokens> second)
    {
        foreach (var (name, of) in new (string, Func<MarkedTokens, HashSet<int>>)[] { ("1 speaker", t => t.Speaker), ("2 cue", t => t.Cue), ("3 content", t => t.Content) })
        {
            Add($"{name} exact", [.. first.Where(t => of(t).Count > 0)], [.. second.Where(t => of(t).Count > 0)], (a, b) => of(a).SetEquals(of(b)) ? 1 : 0);
            var aligned = Match(first, second, (a, b) => (2 * a.Cue.Intersect(b.Cue).Count()) + Iou(a.Content, b.Content));
            Count($"{name} overlap", aligned.Sum(p => of(p.First).Intersect(of(p.Second)).Count()), first.Sum(t => of(t).Count), second.Sum(t => of(t).Count));
        }

        foreach (var mode in new[] { Mode.Direct, Mode.Mixed, Mode.Indirect })
            Count($"4 relation recall, {Words.Of(mode)}", Match(first, second, Saying).Count(p => p.First.Statement.Mode == mode), first.Count(t => t.Statement.Mode == mode), first.Count(t => t.Statement.Mode == mode));
    }

    private void AddValues(List<(MarkedTokens First, MarkedTokens Second)> pairs, MarkedReport one, MarkedReport two)
    {
        var names = pairs.Where(p => p.First.Statement.Source is not null && p.Second.Statement.Source is not null)
            .GroupBy(p => p.Second.Statement.Source!).ToDictionary(g => g.Key, g => g.GroupBy(p => p.First.Statement.Source!).OrderByDescending(x => x.Count()).ThenBy(x => x.Key, StringComparer.Ordinal).First().Key);
        foreach (var source in two.Sources) names.TryAdd(source.Id, one.Sources.FirstOrDefault(s => string.Equals(s.Name, source.Name, StringComparison.OrdinalIgnoreCase))?.Id ?? "other:" + source.Id);
        string? Mapped(string? id) => id is null ? null : names.GetValueOrDefault(id, id);
        foreach (var (a, b) in pairs.Select(p => (p.First.Statement, p.Second.Statement)))
        {
            Same("5 mode", a.Mode == b.Mode);
            Same("5 stance", a.Stance == b.Stance);
            Same("5 source identity", a.Source == Mapped(b.Source));
            Same("5 via", a.Via.SequenceEqual(b.Via.Select(v => Mapped(v)!)));
            if (a.Channel is not null || b.Channel is not null) Same("5 channel", string.Equals(a.Channel, b.Channel, StringComparison.OrdinalIgnoreCase));
            if (a.SaidOn is not null || b.SaidOn is not null) Same("5 said on", a.SaidOn == b.SaidOn);
            if (a.Held || b.Held) Same("5 held", a.Held == b.Held && a.Custodian == Mapped(b.Custodian));
        }

        var figures = Match(Figures(one), Figures(two), (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0);
        Count("6 figure place", figures.Count, Figures(one).Count, Figures(two).Count);
        foreach (var (x, y) in figures) Same("6 figure bound and value", x.Bound == y.Bound && x.Low == y.Low && x.High == y.High);
        foreach (var (x, y) in figures) Same("6 figure scope", string.Equals(x.Scope, y.Scope, StringComparison.OrdinalIgnoreCase));
        var times = Match(Times(one), Times(two), (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0);
        Count("7 time place", times.Count, Times(one).Count, Times(two).Count);
        foreach (var (x, y) in times) Same("7 time value", x.From == y.From && x.To == y.To);
    }

    private void AddLinks(List<(MarkedTokens First, MarkedTokens Second)> pairs, MarkedReport one, MarkedReport two)
    {
        var numbers = pairs.ToDictionary(p => p.Second.Statement.Number, p => p.First.Statement.Number);
        var first = one.Statements.SelectMany(s => s.Links.Select(l => (s.Number, l.Relation, l.Target))).ToHashSet();
        var second = two.Statements.SelectMany(s => s.Links.Select(l => (numbers.GetValueOrDefault(s.Number, -1), l.Relation, numbers.GetValueOrDefault(l.Target, -1)))).ToList();
        Count("8 stated relation", second.Count(first.Contains), first.Count, second.Count);
    }

    private static List<Figure> Figures(MarkedReport report) => [.. report.Statements.SelectMany(s => s.Figures)];

    private static List<TimeMention> Times(MarkedReport report) => [.. report.Statements.SelectMany(s => s.Times)];

    private void Add<T>(string name, List<T> first, List<T> second, Func<T, T, double> good) => Count(name, Match(first, second, good).Count, first.Count, second.Count);

    private void Same(string name, bool same) => Count(name, same ? 1 : 0, 1, 1);

    private void Count(string name, double matched, double first, double second) =>
        _scores[name] = _scores.GetValueOrDefault(name) + new Score(matched, first, second);

    /// <summary>F1 to three places, with the counts behind it.</summary>
    public static string Show(string name, Score score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name[2..],-28} {score.F1,6:F3}   {score.First,5} {score.Second,5}");
}
