using System.Globalization;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Corpus.Brat;

/// <summary>
/// Writes marks as brat standoff (https://brat.nlplab.org/standoff.html): offsets in code points, a stretch over line breaks in
/// fragments. What brat has no form for stands in AnnotatorNotes as <c>key=value; key=value</c>.
/// </summary>
internal sealed class AnnWriter
{
    private readonly MarkedReport _report;
    private readonly CodePointMap _map;
    private readonly StringBuilder _out = new();
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private int _spans, _attributes, _relations, _notes;

    private AnnWriter(MarkedReport report) => (_report, _map) = (report, new CodePointMap(report.Text));

    /// <summary>The whole annotation file of a report that has no fault.</summary>
    public static string Write(MarkedReport report)
    {
        var writer = new AnnWriter(report);
        foreach (var source in report.Sources) writer.Source(source);
        foreach (var statement in report.Statements) writer.Statement(statement);
        foreach (var statement in report.Statements)
        {
            foreach (var link in statement.Links.Where(l => l.Relation != Relation.About))
                writer.Line($"R{++writer._relations}\t{link.Relation} Arg1:E{statement.Number} Arg2:E{link.Target}\t");
        }

        return writer._out.ToString();
    }

    private void Source(MarkedSource source)
    {
        var id = Span("Source", [source.Mention!.Value]);
        _sources[source.Id] = id;
        Line($"A{++_attributes}\tKind {id} {source.Kind}");
        Note(id, ("id", source.Id), ("name", source.Name), ("role", source.Role));
    }

    private void Statement(MarkedStatement s)
    {
        var trigger = Span("Statement", s.Cue.Count > 0 ? [s.Cue[0]] : [s.Content[0]]);
        var roles = new List<string> { $"Statement:{trigger}" };
        if (s.Speaker.Count > 0) roles.Add("Speaker:" + Span("Speaker", s.Speaker));
        if (s.Cue.Count > 0) roles.Add("Cue:" + Span("Cue", s.Cue));
        if (s.Content.Count > 0) roles.Add("Content:" + Span("Content", s.Content));
        if (s.Source is not null) roles.Add("Source:" + _sources[s.Source]);
        roles.AddRange(Numbered("Via", s.Via.Select(v => _sources[v])));
        if (s.Custodian is not null) roles.Add("Custodian:" + _sources[s.Custodian]);
        roles.AddRange(Numbered("Figure", [.. s.Figures.Select(Figure)]));
        roles.AddRange(Numbered("Time", [.. s.Times.Select(Time)]));
        roles.AddRange(Numbered("SaidOn", [.. s.SaidOnWords.Select(w => Span("SaidOn", [w]))]));
        roles.AddRange(Numbered("About", s.Links.Where(l => l.Relation == Relation.About).Select(l => $"E{l.Target}")));
        Line($"E{s.Number}\t{string.Join(' ', roles)}");
        Line($"A{++_attributes}\tMode E{s.Number} {s.Mode}");
        Line($"A{++_attributes}\tStance E{s.Number} {s.Stance}");
        if (s.Held) Line($"A{++_attributes}\tHeld E{s.Number}");
        Note($"E{s.Number}", ("channel", s.Channel), ("said", s.SaidOn?.ToString()));
    }

    private string Figure(Figure figure)
    {
        var id = Span("Figure", [figure.Span]);
        Line($"A{++_attributes}\tBound {id} {figure.Bound}");
        Note(id, ("measure", figure.Measure), ("scope", figure.Scope), ("low", Number(figure.Low)), ("high", Number(figure.High)), ("asOf", figure.AsOf?.ToString()));
        return id;
    }

    private string Time(TimeMention time)
    {
        var id = Span("Time", [time.Span]);
        Note(id, ("from", time.From?.ToString()), ("to", time.To?.ToString()));
        return id;
    }

    private string Span(string type, IReadOnlyList<TextSpan> spans)
    {
        var fragments = spans.SelectMany(Fragments).ToList();
        var places = string.Join(';', fragments.Select(f => _map.ToCodePoints(f)).Select(p => $"{p.Start} {p.End}"));
        var id = $"T{++_spans}";
        Line($"{id}\t{type} {places}\t{string.Join(' ', fragments.Select(f => f.In(_report.Text)))}");
        return id;
    }

    private IEnumerable<TextSpan> Fragments(TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var end = _report.Text.IndexOf('\n', start, span.End - start);
            if (end < 0) end = span.End;
            if (end > start) yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private void Note(string target, params (string Key, string? Value)[] values)
    {
        var words = string.Join("; ", values.Where(v => v.Value is not null).Select(v => $"{v.Key}={v.Value}"));
        if (words.Length > 0) Line($"#{++_notes}\tAnnotatorNotes {target}\t{words}");
    }

    private static IEnumerable<string> Numbered(string role, IEnumerable<string> ids) => ids.Select((id, i) => $"{role}{(i == 0 ? "" : i + 1)}:{id}");

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    private void Line(string line) => _out.Append(line).Append('\n');
}
