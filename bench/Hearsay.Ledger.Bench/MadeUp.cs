using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger.Bench;

/// <summary>Reports of some 600 words with twelve statements each, the same for the same number.</summary>
internal static class MadeUp
{
    private const int StatementCount = 12;

    public static ReportReading Reading(int number)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        for (var i = 0; i < StatementCount; i++)
        {
            var start = text.Length;
            text.Append($"The keeper of lighthouse {number * 31 % 977} said that {i * 7 + number % 90} ships had passed the point before noon, and that the fog of the week");
            spans.Add(new TextSpan(start, text.Length));
            text.Append($" would not lift until the wind came round. It was the {number}th such note; nobody at the harbour office, where clerk {i} keeps the book, had seen the like since the winter of the long ice, when the channel was closed to all but the pilots.\n\n");
        }

        var report = new Report
        {
            Name = $"notes/{number:D6}.txt",
            Text = text.ToString(),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))),
            Body = new TextSpan(0, text.Length),
            Header = new ReportHeader { Title = $"Note {number}", Publisher = $"Paper {number % 50}" },
        };
        return new ReportReading(report, [.. spans.Select((s, i) => Statement(report, s, i))], "bench 1");
    }

    public static byte[] Bytes(ReportReading reading) => Encoding.UTF8.GetBytes(reading.Report.Text);

    /// <summary>One claim a report, of all its statements.</summary>
    public static List<Claim> Claims(IEnumerable<ReportReading> readings) =>
    [
        .. readings.Select(r => new Claim
        {
            Id = r.Report.Sha256[..16],
            Text = r.Report.Name,
            Level = Level.Single,
            LevelReason = "One origin, one report.",
            Independence = new Independence(1, 1),
            Statements = [.. r.Statements.Select(s => s.Id)],
            Origins = [new Origin(r.Statements[0].Source!, [.. r.Statements.Select(s => s.Id)], ["The keeper says so."])],
            Links = [.. r.Statements.Skip(1).Select(s => new ClaimLink(r.Statements[0].Id, s.Id, 0.5, "Both count ships."))],
        }),
    ];

    private static Statement Statement(Report report, TextSpan span, int at) => new()
    {
        Id = $"{report.Sha256[..16]}-{at}",
        Mode = Mode.Indirect,
        Speaker = [new TextSpan(span.Start, span.Start + 24)],
        Cue = [new TextSpan(span.Start + 25, span.Start + 29)],
        Content = [new TextSpan(span.Start + 30, span.End)],
        Source = new Source { Name = "keeper of the lighthouse", Kind = SourceKind.Person, Aliases = ["the keeper"] },
        Via = at % 3 == 0 ? [new Source { Name = $"clerk {at}", Kind = SourceKind.Unnamed }] : [],
        Figures = [new Figure { Span = new TextSpan(span.Start + 40, span.Start + 42), Measure = "ships", Bound = Bound.Exactly, Low = at, High = at }],
        FoundBy = "bench",
    };
}
