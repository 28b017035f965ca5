using Hearsay.Model;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>What a reader found, in the shape of marks: sources by name, statements numbered from 0 in the order it gave them.</summary>
internal static class ReaderMarks
{
    /// <summary>The reading as a marking of the report.</summary>
    public static MarkedReport Of(string name, ReportReading reading)
    {
        var acts = WholeActs.Of(reading.Statements, reading.Report.Text);
        Statement[] all = [.. acts.Select(a => a.Whole)];
        var numbers = new Dictionary<string, int>(acts.SelectMany((a, i) => a.Parts.Select(p => KeyValuePair.Create(p.Id, i))), StringComparer.Ordinal);
        var sources = all.SelectMany(s => s.Via.Append(s.Source).OfType<Source>()).DistinctBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => new MarkedSource(s.Name, s.Kind, s.Name, s.Role, null)).ToList();
        return new MarkedReport(name, reading.Report.Text, sources, [.. all.Select((s, i) => Statement(s, i) with { Links = [.. Links(reading.Statements, acts[i].Parts, numbers)] })]);
    }

    /// <summary>A relation is filed with its first side; one whose sides are words alone has no mark.</summary>
    private static IEnumerable<StatementLink> Links(IReadOnlyList<Statement> all, IReadOnlyList<Statement> parts, Dictionary<string, int> numbers) =>
        all.SelectMany(s => s.Relations).Where(r => parts.Any(p => p.Id == r.First.Statement) && r.Second.Statement is not null)
            .Select(r => new StatementLink(r.Kind, numbers[r.Second.Statement!])).Distinct();

    private static MarkedStatement Statement(Statement s, int number) => new()
    {
        Number = number,
        Mode = s.Mode,
        Stance = s.Stance,
        Speaker = s.Speaker,
        Cue = s.Cue,
        Content = s.Content,
        Source = s.Source?.Name,
        Via = [.. s.Via.Select(v => v.Name)],
        Channel = s.Channel,
        SaidOn = s.SaidOn,
        SaidOnWords = s.SaidTime is { } time ? [time.Span] : [],
        Held = s.InCustody,
        Figures = s.Figures,
        Times = s.Times,
    };
}
