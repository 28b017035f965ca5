using CsCheck;
using Hearsay.Model;

namespace Hearsay.Exports.Tests;

/// <summary>Dossiers for what is shown to people and other programs: hostile ones, generated ones, and one that gives a name wherever a text can stand.</summary>
internal static class ShownReadings
{
    /// <summary>The name that <see cref="Named"/> gives everywhere, and its beginning.</summary>
    public const string Name = "Jon Brill";

    /// <summary>What hides it.</summary>
    public static ExportText Hiding { get; } = new(Hide, text => span => Overlapping(text, span), address => address.Contains("brill", StringComparison.OrdinalIgnoreCase));

    /// <summary>Dossiers of a few reports in any characters, each with statements of one or two stretches, in claims that share some of them.</summary>
    public static Gen<(IReadOnlyList<ReportReading> Readings, IReadOnlyList<Claim> Claims)> Any { get; } =
        Gen.Select(Gen.Select(Text(), Gen.Int[0, 4], Gen.Int[0, 1000]).Array[1, 4], Gen.Int[1, 3]).Select((reports, claims) => Of(reports, claims));

    /// <summary>A report, and a claim, whose every text has the name.</summary>
    public static (ReportReading Reading, Claim Claim, HeldGrades Grades) Named()
    {
        const string words = $"{Name} said that {Name} saw boats.";
        var (source, reading) = (new Source { Name = Name, Kind = SourceKind.Person, Role = $"clerk of {Name}", Aliases = [Name] }, Readings.Of($"{Name}.txt", "s1"));
        var statement = reading.Statements[0] with
        {
            Speaker = [new TextSpan(0, 9)],
            Cue = [new TextSpan(10, 14)],
            // Begins within the name.
            Content = [new TextSpan(24, words.Length)],
            Source = source,
            Via = [source],
            Channel = Name,
            Figures = [reading.Statements[0].Figures[0] with { Span = new TextSpan(20, 24), Measure = Name, Scope = Name, Population = Name, Place = Name }],
        };
        var header = new ReportHeader { Title = Name, Publisher = Name, Url = "https://fen.example/jon-brill", Byline = Name, Agency = Name, Channel = Name, Published = reading.Report.Header.Published };
        var claim = Readings.Claim("s1") with
        {
            Text = words,
            LevelReason = words,
            Origins = [new Origin(source, ["s1"], [words]) { HeldBy = Name }],
            Links = [new ClaimLink("s1", "s1", 1, words)],
            Withdrawn = [new WithdrawnStatement("s1", words)],
            Notes = [new StatementNote("s1", NoteKind.TakenBack, Name, $"{Name}.txt", null, words)],
        };
        Decision Grade(int number, DecisionMatter matter) => new() { Number = number, Matter = matter, By = Name, At = new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero), Why = words };
        var grades = new HeldGrades
        {
            Sources = [Grade(1, new ReliabilityMatter(new SourceName(Name), Reliability.B))],
            Statements = new[] { Grade(2, new CredibilityMatter(new StatementPlace("s1", reading.Report.Sha256, 0, 1, Name, Name), Credibility.Probable)) }.ToLookup(_ => "s1"),
        };
        return (reading with { Report = reading.Report with { Text = words, Body = new TextSpan(0, words.Length), Header = header }, Statements = [statement] }, claim, grades);
    }

    /// <summary>A reading whose report says something else of itself.</summary>
    public static ReportReading With(this ReportReading reading, ReportHeader header) => reading with { Report = reading.Report with { Header = header } };

    private static string Hide(string text) => text.Replace(Name, "Person 1", StringComparison.Ordinal);

    private static string Overlapping(string text, TextSpan span)
    {
        for (var at = 0; (at = text.IndexOf(Name, at, StringComparison.Ordinal)) >= 0; at++)
            if (TextSpan.FromLength(at, Name.Length) is var name && name.Overlaps(span)) span = span.Cover(name);
        return Hide(span.In(text));
    }

    // Letters, markup, what steers a spreadsheet or turns a line, a bird outside the basic plane.
    private static Gen<string> Text() =>
        Gen.OneOf("a", "B", " ", "\n", "<script>", "</p>", "&amp;", "\"", "'", "=", "\u202e", "\0", "\u0007", "🐦", "é", "\u05d0", "]]>", "-->").Array[4, 40].Select(string.Concat);

    private static (IReadOnlyList<ReportReading> Readings, IReadOnlyList<Claim> Claims) Of((string Text, int Statements, int Seed)[] reports, int claims)
    {
        var readings = reports.Select((report, at) =>
        {
            var map = new CodePointMap(report.Text);
            TextSpan Span(int salt)
            {
                var start = (report.Seed + (salt * 7)) % map.CodePointCount;
                return map.ToSpan(start, start + 1 + (report.Seed % (map.CodePointCount - start)));
            }

            var made = Readings.Of($"{at}{report.Text}", $"r{at}");
            return made with
            {
                Report = made.Report with { Text = report.Text, Body = new TextSpan(0, report.Text.Length), Sha256 = string.Concat(Enumerable.Repeat($"{at}", 64)), Header = new ReportHeader { Title = report.Text, Publisher = report.Text, Url = report.Text } },
                Statements = [.. Enumerable.Range(0, report.Statements).Select(n => made.Statements[0] with { Id = $"r{at}s{n}", Content = [Span(n), .. n % 2 == 0 ? [] : new[] { Span(n + 1) }], Speaker = [Span(n + 2)], Cue = [], Source = new Source { Name = report.Text, Kind = (SourceKind)(n % 6) } })],
            };
        }).ToList();
        var ids = readings.SelectMany(r => r.Statements).Select(s => s.Id).ToList();
        // The first statement is in every claim, the last in none.
        return (readings, [.. Enumerable.Range(0, ids.Count < 2 ? 0 : claims).Select(n => Readings.Claim([.. ids.SkipLast(1).Where((_, at) => at == 0 || at % claims == n)]) with { Id = $"c{n}", Text = reports[0].Text, Level = (Level)n })]);
    }
}
