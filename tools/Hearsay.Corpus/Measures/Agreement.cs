using System.Globalization;
using Hearsay.Model;
using static Hearsay.Corpus.Measures.Matching;

namespace Hearsay.Corpus.Measures;

/// <summary>
/// Agreement of two people on the same texts, by the measures of PolNeAR's relation scoring: exact and overlapping spans by role, and
/// relations (<see cref="Matching.Saying"/>, one to one). Nested and cue-less statements count. On relations that match: mode, stance,
/// source identity, via, channel, held, said-on; then figures, times and stated relations by place and value.
/// </summary>
internal sealed class Agreement
{
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);
    private readonly List<Difference> _differences = [];

    /// <summary>Measures in the order they are printed, micro-averaged over what was added.</summary>
    public IReadOnlyDictionary<string, Score> Scores => _scores;

    /// <summary>Every place where the two differ, by report in the order added, then in the order of the measures.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>Adds one report that both marked.</summary>
    /// <exception cref="ArgumentException">The two are not of the same text.</exception>
    public void Add(MarkedReport first, MarkedReport second)
    {
        if (first.Text != second.Text) throw new ArgumentException($"The two markings of {first.Name} are of different texts.", nameof(second));
        var ((told, voiced), (others, voices)) = (MarkedTokens.Of(first), MarkedTokens.Of(second));
        AddRoles(told, others);
        var pairs = Match(told, others, Saying);
        var comparison = new Comparison(first, second, pairs);
        Count("4 relation", pairs.Count, told.Count, others.Count);
        _differences.AddRange(comparison.Statements(told, others));
        foreach (var (name, a, b, place) in comparison.Values()) Same(name, a, b, place, comparison);
        AddFigures(comparison);
        var narrated = Match(voiced, voices, Narration);
        Count("9 narrated, IoU >= 0.5", narrated.Count, voiced.Count, voices.Count);
        _differences.AddRange(new Comparison(first, second, narrated).Statements(voiced, voices));
        AddLinks(new Comparison(first, second, [.. pairs, .. narrated]));
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
        {
            var found = Match(first, second, Saying).Count(p => p.First.Statement.Mode == mode);
            Count($"4 relation recall, {Words.Of(mode)}", found, first.Count(t => t.Statement.Mode == mode), first.Count(t => t.Statement.Mode == mode));
        }
    }

    private void AddFigures(Comparison comparison)
    {
        var (one, two) = (Figures(comparison.First), Figures(comparison.Second));
        var figures = Match(one, two, (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0);
        Count("6 figure place", figures.Count, one.Count, two.Count);
        foreach (var figure in one.Except(figures.Select(f => f.First))) _differences.Add(comparison.Differ("6 figure place", "marked", null, figure.Span));
        foreach (var figure in two.Except(figures.Select(f => f.Second))) _differences.Add(comparison.Differ("6 figure place", null, "marked", figure.Span));
        foreach (var (x, y) in figures) Same("6 figure bound and value", Show(x), Show(y), x.Span, comparison);
        foreach (var (x, y) in figures) Same("6 figure scope", x.Scope, y.Scope, x.Span, comparison);
        var (days, others) = (Times(comparison.First), Times(comparison.Second));
        var times = Match(days, others, (x, y) => x.Span.Overlaps(y.Span) ? 1 : 0);
        Count("7 time place", times.Count, days.Count, others.Count);
        foreach (var time in days.Except(times.Select(t => t.First))) _differences.Add(comparison.Differ("7 time place", "marked", null, time.Span));
        foreach (var time in others.Except(times.Select(t => t.Second))) _differences.Add(comparison.Differ("7 time place", null, "marked", time.Span));
        foreach (var (x, y) in times) Same("7 time value", Show(x), Show(y), x.Span, comparison);
    }

    private void AddLinks(Comparison comparison)
    {
        var (first, second) = comparison.Links();
        Count("8 stated relation", second.Count(first.Contains), first.Count, second.Count);
        _differences.AddRange(first.Except(second).Select(l => comparison.Differ(l, second: false)));
        _differences.AddRange(second.Except(first).Select(l => comparison.Differ(l, second: true)));
    }

    private static string Show(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{Words.Of(figure.Bound)} {figure.Low}..{figure.High}");

    private static string Show(TimeMention time) => time.From == time.To ? $"{time.From}" : $"{time.From}..{time.To}";

    private static List<Figure> Figures(MarkedReport report) => [.. report.Statements.SelectMany(s => s.Figures)];

    private static List<TimeMention> Times(MarkedReport report) => [.. report.Statements.SelectMany(s => s.Times)];

    private void Add<T>(string name, List<T> first, List<T> second, Func<T, T, double> good) => Count(name, Match(first, second, good).Count, first.Count, second.Count);

    private void Same(string name, string? first, string? second, TextSpan place, Comparison comparison)
    {
        var same = string.Equals(first, second, StringComparison.OrdinalIgnoreCase);
        Count(name, same ? 1 : 0, 1, 1);
        if (!same) _differences.Add(comparison.Differ(name, first, second, place));
    }

    private void Count(string name, double matched, double first, double second) =>
        _scores[name] = _scores.GetValueOrDefault(name) + new Score(matched, first, second);

    /// <summary>F1 to three places, with the counts behind it.</summary>
    public static string Show(string name, Score score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name[2..],-28} {score.F1,6:F3}   {score.First,5} {score.Second,5}");
}
