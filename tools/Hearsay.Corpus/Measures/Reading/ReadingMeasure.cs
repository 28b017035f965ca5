using System.Globalization;
using Hearsay.Model;
using static Hearsay.Corpus.Measures.Matching;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>
/// A reader's statements against the marks, micro-averaged over reports. Statements pair by the relation rule that agreement uses; what is
/// given of source, via, mode, stance, channel, custody and date is compared over the pairs, sources by name (<see cref="SourceNames"/>).
/// Figures and times are compared over the whole report; of the reader's only those within a marked content count, the rest is not marked.
/// </summary>
internal sealed class ReadingMeasure
{
    private readonly SortedDictionary<string, Score> _scores = new(StringComparer.Ordinal);
    private readonly List<Miss> _misses = [];

    /// <summary>Measures in the order they are printed: First counts what is marked, Second what was read.</summary>
    public IReadOnlyDictionary<string, Score> Scores => _scores;

    /// <summary>Every difference, in the order of the reports.</summary>
    public IReadOnlyList<Miss> Misses => _misses;

    /// <summary>Adds one report.</summary>
    public void Add(MarkedReport marked, MarkedReport read)
    {
        var ((told, voiced), (found, voices)) = (MarkedTokens.Of(marked), MarkedTokens.Of(read));
        var pairs = Match(told, found, Pairs);
        Count("1 statements", pairs.Count, told.Count, found.Count);
        AddRecall(marked, told, [.. pairs.Select(p => p.First.Statement.Number)]);
        foreach (var extra in found.Except(pairs.Select(p => p.Second))) Miss("extra statement", read, extra.Statement, $"speaker [{read.Words(extra.Statement.Speaker)}] cue [{read.Words(extra.Statement.Cue)}]");
        var narrated = Match(voiced, voices, Narration);
        Count("1 statements, narrated", narrated.Count, voiced.Count, voices.Count);
        foreach (var (a, b) in pairs) AddValues(marked, read, a.Statement, b.Statement);
        AddSources(marked, read, Match(told, [.. found, .. voices], Narration));
        new QuantityMeasure(marked, read, Count, Miss).Add();
        List<(MarkedTokens First, MarkedTokens Second)> all = [.. pairs, .. narrated];
        new LinkMeasure(marked, read, Count, Miss).Add(all, ([.. told.Concat(voiced).Except(all.Select(p => p.First))], [.. found.Concat(voices).Except(all.Select(p => p.Second))]));
    }

    /// <summary>Precision, recall and F1 to three places, or the share alike, with the counts behind it.</summary>
    public static string Show(string name, Score score) => score.Second == 0 && name[0] is '2' or '3'
        ? string.Create(CultureInfo.InvariantCulture, $"{name[2..],-34} {"",6} {score.Matched / score.First,6:F3} {"",6}   {score.Matched,5} of {score.First}")
        : string.Create(CultureInfo.InvariantCulture, $"{name[2..],-34} {score.Matched / Math.Max(1, score.Second),6:F3} {score.Matched / Math.Max(1, score.First),6:F3} {score.F1,6:F3}   {score.Matched,5} of {score.First}, read {score.Second}");

    /// <summary>
    /// As two markings pair, but for two things a reader does otherwise: it gives every act a content, so where the mark has none speaker and cue
    /// decide alone; and it takes the speaker of words without a cue from elsewhere in the report, so where nothing marks the speaker content decides.
    /// </summary>
    private static double Pairs(MarkedTokens marked, MarkedTokens read) =>
        marked.Content.Count > 0 && marked.Cue.Count + marked.Speaker.Count + read.Cue.Count == 0 ? Narration(marked, read)
        : marked.Content.Count > 0 ? Saying(marked, read)
        : marked.Cue.Overlaps(read.Cue) && (marked.Speaker.Count > 0 ? marked.Speaker.Overlaps(read.Speaker) : read.Speaker.Count == 0) ? 0.5 : 0;

    private void AddRecall(MarkedReport marked, List<MarkedTokens> told, HashSet<int> hit)
    {
        foreach (var s in told.Select(t => t.Statement))
        {
            var isNested = Nesting.Parent(s, marked.Statements) is { Mode: not Mode.Narrated };
            var classes = new List<string> { Words.Of(s.Mode), isNested ? "nested" : "outermost" };
            if (s.Cue.Count == 0) classes.Add("without cue");
            if (s.Content.Count == 0) classes.Add("without content");
            foreach (var name in classes) Count($"2 recall, {name}", hit.Contains(s.Number) ? 1 : 0, 1, 0);
            if (!hit.Contains(s.Number))
                Miss($"missed statement, {string.Join(", ", classes)}", marked, s, $"speaker [{marked.Words(s.Speaker)}] cue [{marked.Words(s.Cue)}]");
        }
    }

    private void AddValues(MarkedReport marked, MarkedReport read, MarkedStatement a, MarkedStatement b)
    {
        void Same(string name, bool same, object? wanted, object? given)
        {
            Count($"3 {name}", same ? 1 : 0, 1, 0);
            if (!same) Miss(name, marked, a, $"marked {wanted ?? "none"}, read {given ?? "none"}; speaker [{marked.Words(a.Speaker)}] cue [{marked.Words(a.Cue)}]");
        }

        var names = new Dictionary<string, MarkedSource>(marked.Sources.Select(s => KeyValuePair.Create(s.Id, s)), StringComparer.Ordinal);
        if (a.Source is not null) Same("source", SourceNames.Same(b.Source, names[a.Source], Aliases(marked, a.Source)), names[a.Source].Name, b.Source);
        var via = a.Via.Count == b.Via.Count && a.Via.Zip(b.Via).All(v => SourceNames.Same(v.Second, names[v.First], Aliases(marked, v.First)));
        var (wantedVia, givenVia) = (string.Join(" < ", a.Via.Select(v => names[v].Name)), string.Join(" < ", b.Via));
        Same("via", via, wantedVia, givenVia);
        if (a.Via.Count > 0) Same("via, of those with carriers", via, wantedVia, givenVia);
        Same("mode", a.Mode == b.Mode, a.Mode, b.Mode);
        Same("stance", a.Stance == b.Stance, a.Stance, b.Stance);
        if (a.Stance != Stance.Asserts) Same("stance, other than asserts", a.Stance == b.Stance, a.Stance, b.Stance);
        // The marks name no statement, no interview and not what a chat's or a broadcast's header says of all its turns, which a reader does: neither right nor wrong.
        var channel = b.Channel is "statement" or "interview" || (b.Cue.Count == 0 && b.Channel == Header.Value(marked.Text, "Channel")?.In(marked.Text)) ? null : b.Channel;
        if (a.Channel is not null || channel is not null) Same("channel", string.Equals(a.Channel, channel, StringComparison.OrdinalIgnoreCase), a.Channel, channel);
        // A chat's stamps date its messages; the marks give that day where something asks for it.
        if (a.SaidOn is not null || (b.SaidOn is not null && !IsStamped(read, b))) Same("said on", a.SaidOn == b.SaidOn, a.SaidOn, b.SaidOn);
        if (a.Held || b.Held) Same("held", a.Held == b.Held, a.Held, b.Held);
    }

    private static bool IsStamped(MarkedReport read, MarkedStatement s) => s.SaidOnWords is [var word] && word.Start > 0 && read.Text[word.Start - 1] is '[' or '(';

    /// <summary>Sources over statements paired by content alone: a wrong speaker span counts here.</summary>
    private void AddSources(MarkedReport marked, MarkedReport read, List<(MarkedTokens First, MarkedTokens Second)> pairs)
    {
        foreach (var (a, b) in pairs.Select(p => (p.First.Statement, p.Second.Statement)))
            if (marked.Sources.FirstOrDefault(s => s.Id == a.Source) is { } source)
                Count("3 source, paired by content alone", SourceNames.Same(b.Source, source, Aliases(marked, source.Id)) ? 1 : 0, 1, 0);
    }

    /// <summary>What the marked speakers call a source; a pronoun is no name.</summary>
    private static IEnumerable<string> Aliases(MarkedReport marked, string source) =>
        marked.Statements.Where(s => s.Source == source && s.Speaker.Count > 0).Select(s => marked.Words(s.Speaker)).Where(w => w.Contains(' ', StringComparison.Ordinal) || (char.IsUpper(w[0]) && w.Length > 4));

    private void Miss(string kind, MarkedReport report, MarkedStatement s, string detail)
    {
        var spans = s.Speaker.Concat(s.Cue).Concat(s.Content).Order().ToList();
        if (spans.Count == 0) return;
        Miss(kind, report, spans[0].Cover(spans.MaxBy(x => x.End)), $"{detail} content [{Line(report.Words(s.Content), 160)}]");
    }

    private void Miss(string kind, MarkedReport report, TextSpan place, string detail) =>
        _misses.Add(new Miss(kind, report.Name, Line(report.Text[Math.Max(0, place.Start - 60)..Math.Min(report.Text.Length, place.End + 30)], 420), Line(detail, 600)));

    private static string Line(string words, int most) => words.ReplaceLineEndings(" ") is var line && line.Length > most ? line[..most] + " ..." : line;

    private void Count(string name, double matched, double first, double second) =>
        _scores[name] = _scores.GetValueOrDefault(name) + new Score(matched, first, second);
}
