using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Measures;

/// <summary>
/// Agreement of two people on the same texts, by the measures of PolNeAR's relation scoring: exact and overlapping spans by role, and
/// relations (a cue token shared, or content IoU of at least 0.5 where one has no cue; a speaker token shared, or both without; content IoU
/// at least 0.5; one to one). Nested and cue-less statements count. On relations that match: mode, stance, source identity, via,
/// channel, held, said-on; then figures, times and stated relations by place and value. Signs without letters or digits never count.
/// </summary>
internal sealed partial class Agreement
{
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);

    /// <summary>Measures in the order they are printed, micro-averaged over what was added.</summary>
    public IReadOnlyDictionary<string, Score> Scores => _scores;

    /// <summary>Adds one report that both marked.</summary>
    /// <exception cref="ArgumentException">The two are not of the same text.</exception>
    public void Add(MarkedReport first, MarkedReport second)
    {
        if (first.Text != second.Text) throw new ArgumentException($"The two markings of {first.Name} are of different texts.", nameof(second));
        var tokens = Token().Matches(first.Text).Select(m => TextSpan.FromLength(m.Index, m.Length)).ToList();
        var (told, others) = (Told(first, tokens), Told(second, tokens));
        AddRoles(told, others);
        var pairs = Match(told, others, Relation);
        Count("4 relation", pairs.Count, told.Count, others.Count);
        AddValues(pairs, first, second);
        var (voiced, voices) = (Narrated(first, tokens), Narrated(second, tokens));
        var narrated = Match(voiced, voices, (a, b) => Iou(a.Content, b.Content) >= 0.5 ? Iou(a.Content, b.Content) : 0);
        Count("9 narrated, IoU >= 0.5", narrated.Count, voiced.Count, voices.Count);
        AddLinks([.. pairs, .. narrated], first, second);
    }

    private void AddRoles(List<Tokens> first, List<Tokens> second)
    {
        foreach (var (name, of) in new (string, Func<Tokens, HashSet<int>>)[] { ("1 speaker", t => t.Speaker), ("2 cue", t => t.Cue), ("3 content", t => t.Content) })
        {
            Add($"{name} exact", [.. first.Where(t => of(t).Count > 0)], [.. second.Where(t => of(t).Count > 0)], (a, b) => of(a).SetEquals(of(b)) ? 1 : 0);
            var aligned = Match(first, second, (a, b) => (2 * a.Cue.Intersect(b.Cue).Count()) + Iou(a.Content, b.Content));
            Count($"{name} overlap", aligned.Sum(p => of(p.First).Intersect(of(p.Second)).Count()), first.Sum(t => of(t).Count), second.Sum(t => of(t).Count));
        }

        foreach (var mode in new[] { Mode.Direct, Mode.Mixed, Mode.Indirect })
            Count($"4 relation recall, {Words.Of(mode)}", Match(first, second, Relation).Count(p => p.First.Statement.Mode == mode), first.Count(t => t.Statement.Mode == mode), first.Count(t => t.Statement.Mode == mode));
    }

    private void AddValues(List<(Tokens First, Tokens Second)> pairs, MarkedReport one, MarkedReport two)
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

    private void AddLinks(List<(Tokens First, Tokens Second)> pairs, MarkedReport one, MarkedReport two)
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

    private static double Relation(Tokens a, Tokens b)
    {
        var content = a.Content.Count + b.Content.Count == 0 ? 1 : Iou(a.Content, b.Content);
        if (a.Cue.Count > 0 && b.Cue.Count > 0 && !a.Cue.Overlaps(b.Cue)) return 0;
        if (a.Speaker.Count > 0 != b.Speaker.Count > 0 || (a.Speaker.Count > 0 && !a.Speaker.Overlaps(b.Speaker))) return 0;
        return content >= 0.5 ? content : 0;
    }

    private static double Iou(HashSet<int> a, HashSet<int> b)
    {
        var both = a.Intersect(b).Count();
        return a.Count + b.Count == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }

    // Best first, one to one: what the attribution scorer does.
    private static List<(T First, T Second)> Match<T>(List<T> first, List<T> second, Func<T, T, double> good)
    {
        var pairs = first.SelectMany((a, i) => second.Select((b, j) => (Good: good(a, b), i, j))).Where(p => p.Good > 0).OrderByDescending(p => p.Good).ThenBy(p => p.i).ThenBy(p => p.j);
        var (usedFirst, usedSecond, found) = (new HashSet<int>(), new HashSet<int>(), new List<(T, T)>());
        foreach (var (_, i, j) in pairs)
        {
            if (usedFirst.Contains(i) || usedSecond.Contains(j)) continue;
            usedFirst.Add(i);
            usedSecond.Add(j);
            found.Add((first[i], second[j]));
        }

        return found;
    }

    private static List<Tokens> Told(MarkedReport report, List<TextSpan> tokens) => [.. report.Statements.Where(s => s.Mode != Mode.Narrated).Select(s => new Tokens(s, tokens))];

    private static List<Tokens> Narrated(MarkedReport report, List<TextSpan> tokens) => [.. report.Statements.Where(s => s.Mode == Mode.Narrated).Select(s => new Tokens(s, tokens))];

    /// <summary>F1 to three places, with the counts behind it.</summary>
    public static string Show(string name, Score score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name[2..],-28} {score.F1,6:F3}   {score.First,5} {score.Second,5}");

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    private sealed class Tokens(MarkedStatement statement, List<TextSpan> tokens)
    {
        public MarkedStatement Statement { get; } = statement;

        public HashSet<int> Speaker { get; } = Of(statement.Speaker, tokens);

        public HashSet<int> Cue { get; } = Of(statement.Cue, tokens);

        public HashSet<int> Content { get; } = Of(statement.Content, tokens);

        private static HashSet<int> Of(IReadOnlyList<TextSpan> spans, List<TextSpan> tokens) =>
            [.. spans.SelectMany(s => Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Overlaps(s)))];
    }
}
