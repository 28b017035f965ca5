using Hearsay.Model;

namespace Hearsay.Corpus.Measures;

/// <summary>Two markings of one text with the statements that are the same in both: what each says of them, in words that can be compared and shown.</summary>
internal sealed class Comparison
{
    private readonly List<(MarkedTokens First, MarkedTokens Second)> _pairs;
    private readonly Dictionary<int, int> _numbers;
    private readonly Dictionary<string, string> _names;

    public Comparison(MarkedReport first, MarkedReport second, List<(MarkedTokens First, MarkedTokens Second)> pairs)
    {
        (First, Second, _pairs) = (first, second, pairs);
        _numbers = pairs.ToDictionary(p => p.Second.Statement.Number, p => p.First.Statement.Number);
        _names = pairs.Where(p => p.First.Statement.Source is not null && p.Second.Statement.Source is not null)
            .GroupBy(p => p.Second.Statement.Source!).ToDictionary(g => g.Key, g => g.GroupBy(p => p.First.Statement.Source!).OrderByDescending(x => x.Count()).ThenBy(x => x.Key, StringComparer.Ordinal).First().Key);
        foreach (var source in second.Sources) _names.TryAdd(source.Id, first.Sources.FirstOrDefault(s => string.Equals(s.Name, source.Name, StringComparison.OrdinalIgnoreCase))?.Id ?? "other:" + source.Id);
    }

    public MarkedReport First { get; }

    public MarkedReport Second { get; }

    /// <summary>What was given for each pair of statements: channel, said-on and held only where one of the two has them.</summary>
    public IEnumerable<(string Measure, string? First, string? Second, TextSpan Place)> Values()
    {
        foreach (var (a, b) in _pairs.Select(p => (p.First.Statement, p.Second.Statement)))
        {
            var place = Place(a);
            yield return ("5 mode", Words.Of(a.Mode), Words.Of(b.Mode), place);
            yield return ("5 stance", Words.Of(a.Stance), Words.Of(b.Stance), place);
            yield return ("5 source identity", a.Source, Mapped(b.Source), place);
            yield return ("5 via", string.Join(',', a.Via), string.Join(',', b.Via.Select(Mapped)), place);
            if (a.Channel is not null || b.Channel is not null) yield return ("5 channel", a.Channel, b.Channel, place);
            if (a.SaidOn is not null || b.SaidOn is not null) yield return ("5 said on", a.SaidOn?.ToString(), b.SaidOn?.ToString(), place);
            if (a.Held || b.Held) yield return ("5 held", Held(a.Held, a.Custodian), Held(b.Held, Mapped(b.Custodian)), place);
        }
    }

    /// <summary>Stated relations of both, numbered as in the first; -1 stands for a statement that the first has not.</summary>
    public (List<Link> First, List<Link> Second) Links()
    {
        int Number(int second) => _numbers.GetValueOrDefault(second, -1);
        return ([.. First.Statements.SelectMany(s => s.Links.Select(l => new Link(s.Number, l.Relation, l.Target, s.Number, l.Target)))],
            [.. Second.Statements.SelectMany(s => s.Links.Select(l => new Link(Number(s.Number), l.Relation, Number(l.Target), s.Number, l.Target)))]);
    }

    /// <summary>Statements that only one has, and spans that differ in those that both have.</summary>
    public IEnumerable<Difference> Statements(List<MarkedTokens> first, List<MarkedTokens> second)
    {
        foreach (var only in first.Except(_pairs.Select(p => p.First))) yield return Differ("4 relation", Show(First, only.Statement), null, Place(only.Statement));
        foreach (var only in second.Except(_pairs.Select(p => p.Second))) yield return Differ("4 relation", null, Show(Second, only.Statement), Place(only.Statement));
        foreach (var (a, b) in _pairs)
        {
            if (!a.Speaker.SetEquals(b.Speaker)) yield return Differ("1 speaker exact", First.Words(a.Statement.Speaker), Second.Words(b.Statement.Speaker), Place(a.Statement));
            if (!a.Cue.SetEquals(b.Cue)) yield return Differ("2 cue exact", First.Words(a.Statement.Cue), Second.Words(b.Statement.Cue), Place(a.Statement));
            if (!a.Content.SetEquals(b.Content)) yield return Differ("3 content exact", First.Words(a.Statement.Content), Second.Words(b.Statement.Content), Place(a.Statement));
        }
    }

    /// <summary>A difference at a place of the text.</summary>
    public Difference Differ(string measure, string? first, string? second, TextSpan place) =>
        new(First.Name, First.Text.AsSpan(0, place.Start).Count('\n') + 1, measure, first, second, Excerpt(place));

    /// <summary>A stated relation that only one has.</summary>
    public Difference Differ(Link link, bool second)
    {
        var report = second ? Second : First;
        MarkedStatement Statement(int number) => report.Statements.First(s => s.Number == number);
        var words = $"{Words.Of(link.Relation)}={link.Target} of {link.From}";
        return Differ("8 stated relation", second ? null : words, second ? words : null, Place(Statement(link.OwnFrom))) with
        {
            Words = $"{Show(report, Statement(link.OwnFrom))} -> {Show(report, Statement(link.OwnTarget))}",
        };
    }

    private string? Mapped(string? id) => id is null ? null : _names.GetValueOrDefault(id, id);

    private static string? Held(bool held, string? custodian) => held ? custodian ?? "held" : null;

    private static TextSpan Place(MarkedStatement s) => s.Cue.Concat(s.Content).Concat(s.Speaker).Order().First();

    private static string Show(MarkedReport report, MarkedStatement s) =>
        $"{s.Number} [{report.Words(s.Speaker)}] [{report.Words(s.Cue)}] [{report.Words(s.Content)}] {Words.Of(s.Stance)}";

    private string Excerpt(TextSpan place)
    {
        var start = Math.Max(First.BodyStart, place.Start - 60);
        return First.Text[start..Math.Min(First.Text.Length, place.End + 60)];
    }

    /// <summary>A stated relation, numbered as in the first marking, and as its own marking numbers it; those own numbers never count in a comparison.</summary>
    internal sealed record Link(int From, Relation Relation, int Target, int OwnFrom, int OwnTarget)
    {
        public bool Equals(Link? other) => other is not null && (From, Relation, Target) == (other.From, other.Relation, other.Target);

        public override int GetHashCode() => HashCode.Combine(From, Relation, Target);
    }
}
