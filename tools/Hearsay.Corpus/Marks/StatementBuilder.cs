using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>Puts marks and table lines together, and fills in what they leave open: mode from quotation marks, via from nesting.</summary>
internal sealed class StatementBuilder(string text, IReadOnlyList<Mark> marks, IReadOnlyDictionary<int, TableLine> lines, Action<int, string, string> report)
{
    private readonly Quotes _quotes = new(text);

    public IReadOnlyList<MarkedStatement> Build()
    {
        var statements = lines.Values.OrderBy(l => l.Number).Select(Plain).ToList();
        var figures = marks.Where(m => m.Kind == "fig").Select(m => (m, Value: FigureValue.Read(m.Value, m.Span))).ToList();
        var times = marks.Where(m => m.Kind == "time").Select(m => (m, Value: DateValue.Read(m.Value, m.Span))).ToList();
        foreach (var (mark, _) in figures.Where(f => f.Value is null))
            report(mark.Line, $"\"{mark.Value}\" is no figure.", "Write a sign, the number, what is counted: {fig >=12 people killed [killed] @2031-03-04|…}; signs = >= > <= < ~, ranges 2..5.");
        foreach (var (mark, _) in times.Where(t => t.Value is null))
            report(mark.Line, $"\"{mark.Value}\" is no date.", "Write 2031-03-04, 2031-03, 2031, 2031-03-01..2031-03-04, or ? when it cannot be resolved.");
        return [.. statements.Select(s => s with
        {
            Via = lines[s.Number].Via ?? Nesting.Via(s, statements),
            Figures = [.. Innermost(figures, s, statements).Order(Comparer<Figure>.Create((a, b) => a.Span.CompareTo(b.Span)))],
            Times = [.. Innermost(times, s, statements).Order(Comparer<TimeMention>.Create((a, b) => a.Span.CompareTo(b.Span)))],
        })];
    }

    private IEnumerable<T> Innermost<T>(List<(Mark Mark, T? Value)> values, MarkedStatement statement, List<MarkedStatement> all) where T : class
    {
        foreach (var (mark, value) in values.Where(v => v.Value is not null))
        {
            var holder = Nesting.Innermost(mark.Span, all);
            if (holder is null && statement == all[0])
                report(mark.Line, $"the {mark.Kind} \"{mark.Span.In(text)}\" lies in no content.", mark.Kind == "time"
                    ? "Mark only dates inside a {what…}; the date of saying is {said1 DATE|…}." : "Mark only figures inside a {what…}, or mark the narrated statement around it.");
            if (holder?.Number == statement.Number) yield return value!;
        }
    }

    private MarkedStatement Plain(TableLine line)
    {
        var content = Of("what", line.Number);
        var said = marks.Where(m => m.Kind == "said" && m.Numbers.Contains(line.Number)).ToList();
        return new MarkedStatement
        {
            Number = line.Number,
            Speaker = Of("who", line.Number),
            Cue = Of("cue", line.Number),
            Content = content,
            Mode = line.Mode ?? _quotes.ModeOf(text, content),
            Stance = line.Stance,
            Source = line.Source,
            Channel = line.Channel,
            Held = line.Held,
            Custodian = line.Custodian,
            Links = line.Links,
            SaidOn = line.SaidOn ?? SaidOn(said),
            SaidOnWords = [.. said.Select(m => m.Span)],
        };
    }

    private PartialDate? SaidOn(List<Mark> said)
    {
        foreach (var mark in said)
        {
            if (mark.Value == "?") continue;
            if (PartialDate.TryParse(mark.Value, out var date)) return date;
            report(mark.Line, $"\"{mark.Value}\" is no date of saying.", "Write {said1 2031-03-04|…}, 2031-03, 2031, or ?.");
        }

        return null;
    }

    private IReadOnlyList<TextSpan> Of(string kind, int number) =>
        Spans.Join(marks.Where(m => m.Kind == kind && m.Numbers.Contains(number)).Select(m => m.Span), text);
}
