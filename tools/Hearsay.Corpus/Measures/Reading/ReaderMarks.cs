using Hearsay.Model;

namespace Hearsay.Corpus.Measures.Reading;

/// <summary>What a reader found, in the shape of marks: sources by name, statements numbered from 0 in the order it gave them.</summary>
internal static class ReaderMarks
{
    /// <summary>The reading as a marking of the report.</summary>
    public static MarkedReport Of(string name, ReportReading reading)
    {
        var all = reading.Statements;
        var numbers = new Dictionary<string, int>(all.Select((s, i) => KeyValuePair.Create(s.Id, i)), StringComparer.Ordinal);
        var sources = all.SelectMany(s => s.Via.Append(s.Source).OfType<Source>()).DistinctBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => new MarkedSource(s.Name, s.Kind, s.Name, s.Role, null)).ToList();
        return new MarkedReport(name, reading.Report.Text, sources, [.. all.Select((s, i) => Statement(s, i) with { Links = [.. Links(all, i, numbers)] })]);
    }

    /// <summary>A relation is filed with its first side; one whose sides are words alone has no mark.</summary>
    private static IEnumerable<StatementLink> Links(IReadOnlyList<Statement> all, int at, Dictionary<string, int> numbers) =>
        all.SelectMany(s => s.Relations).Where(r => r.First.Statement == all[at].Id && r.Second.Statement is not null)
            .Select(r => new StatementLink(r.Kind, numbers[r.Second.Statement!]));

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
        Held = s.InCustody,
        Figures = s.Figures,
        Times = s.Times,
    };
}
