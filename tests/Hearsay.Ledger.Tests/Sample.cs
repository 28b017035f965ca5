using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>Small readings made by hand.</summary>
internal static class Sample
{
    public const string Text = "Title: Flood 🌊 watch\n\nMayor Ilse Brandt said \"twelve boats 🚤 sank\" on Monday, according to Radio Quay.\n";

    /// <summary>A reading that uses every field of the model, with characters outside the basic plane before and within its spans.</summary>
    public static ReportReading Full(string name = "a/flood.txt", string version = "rules 1", string extra = "")
    {
        var text = Text + extra;
        var report = Report(name, text) with
        {
            Body = new TextSpan(text.IndexOf("Mayor", StringComparison.Ordinal), text.Length),
            Header = new ReportHeader
            {
                Title = "Flood 🌊 watch",
                Publisher = "Harbour Post",
                Published = new Timestamp(PartialDate.Of(2031, 5, 6), new TimeOnly(9, 30, 1, 250), TimeSpan.FromHours(-5)),
                Url = "https://post.example/flood",
                Byline = "R. Ode",
                Agency = "HPA",
                Channel = "front page",
            },
            Notes = ["Read as UTF-8.", "A header line was \"odd\"."],
        };
        var (quoted, mayor) = (Quoted(report), Span(report, "Mayor"));
        return new ReportReading(report, [quoted, Bare(report)], version)
        {
            Sources = [new MentionedSource(quoted.Source!, [new SourceMention(quoted.Speaker[0], MentionReason.FullName), new SourceMention(Span(report, "boats 🚤"), MentionReason.Role, mayor)])],
        };
    }

    /// <summary>A reading of a report that was taken out of a file and has marks.</summary>
    public static ReportReading Part(string container)
    {
        var reading = Full();
        var report = reading.Report with
        {
            Header = reading.Report.Header with { Modified = new Timestamp(PartialDate.Of(2031, 5, 7)) },
            Format = "pdf",
            Language = "en",
            TextKey = "key",
            Withdrawn = true,
            Replaces = "urn:flood",
            Part = new PartOf(container, "inner.zip/flood.pdf"),
            Marks = [new TextMark(Span(reading.Report, "Mayor"), MarkKind.Page, "1"), new TextMark(Span(reading.Report, "boats 🚤"), MarkKind.Page, "2")],
        };
        return reading with { Report = report };
    }

    /// <summary>A reading whose figure has all that makes it comparable, with a derived sum, places and the time of saying.</summary>
    public static ReportReading Compared()
    {
        var reading = Full();
        var figure = Boats(reading.Report) with
        {
            Role = FigureRole.Further,
            Unit = new FigureUnit("kilometre", "metre", 1000),
            Population = "fishing boats",
            Place = "Drey",
            Per = "day",
            Since = PartialDate.Of(2031, 4),
            IsRound = true,
        };
        var statement = reading.Statements[0] with
        {
            Figures = [figure],
            DerivedFigures = [Boats(reading.Report) with { Low = 24 }],
            SaidTime = reading.Statements[0].Times[0] with { Rule = "saying" },
            Places =
            [
                new PlaceMention { Span = Span(reading.Report, "Quay"), Name = "Quay", Kind = PlaceKind.City, Candidates = [new KnownPlace("Quay", PlaceKind.City, "Fen, Ostmark"), new KnownPlace("Quay", PlaceKind.Country, null)], Rule = "any" },
                new PlaceMention { Span = Span(reading.Report, "Radio Quay"), Name = "Radio Quay", Rule = "other" },
            ],
        };
        return reading with { Statements = [statement, .. reading.Statements.Skip(1)] };
    }

    /// <summary>A reading with one narrated statement that holds the whole text.</summary>
    public static ReportReading Plain(string name, string text, string version = "rules 1")
    {
        var report = Report(name, text);
        var statement = new Statement { Id = Id(report, 0), Mode = Mode.Narrated, Content = [new TextSpan(0, text.Length)], FoundBy = "narration" };
        return new ReportReading(report, text.Length == 0 ? [] : [statement], version);
    }

    public static byte[] Bytes(ReportReading reading) => Encoding.UTF8.GetBytes(reading.Report.Text);

    public static Claim Claim(string id, Level level, params Statement[] statements) => new()
    {
        Id = id,
        Text = "Twelve boats sank.",
        Level = level,
        LevelReason = "Two origins say so.",
        Independence = new Independence(1, statements.Length),
        Statements = [.. statements.Select(s => s.Id)],
        Origins = [.. statements.Select((s, i) => new Origin(
            new Source { Name = $"Origin {i}", Kind = SourceKind.Organization, Role = "harbour", Aliases = ["it"] }, [s.Id], ["It is named first."]))],
        Links = [.. statements.Skip(1).Select(s => new ClaimLink(statements[0].Id, s.Id, 0.75, "Both say \"boats\"."))],
    };

    private static Report Report(string name, string text) => new()
    {
        Name = name,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Text = text,
        Body = new TextSpan(0, text.Length),
    };

    private static string Id(Report report, int at) => $"{report.Sha256[..12]}-{at}";

    private static Statement Quoted(Report report) => new()
    {
        Id = Id(report, 0),
        Mode = Mode.Direct,
        Stance = Stance.CannotVerify,
        Speaker = [Span(report, "Mayor"), Span(report, "Ilse Brandt")],
        Cue = [Span(report, "said")],
        Content = [Span(report, "\"twelve boats 🚤 sank\""), Span(report, "on Monday")],
        Source = new Source { Name = "Ilse Brandt", Kind = SourceKind.Person, Role = "Mayor", Aliases = ["Brandt", "she"] },
        Via = [new Source { Name = "a clerk", Kind = SourceKind.Unnamed }, new Source { Name = "Radio Quay", Kind = SourceKind.Organization }],
        Channel = "radio",
        SaidOn = PartialDate.Of(2031, 5),
        InCustody = true,
        Figures = [Boats(report)],
        Times = [new TimeMention { Span = Span(report, "on Monday"), From = PartialDate.Of(2031, 5, 5), To = PartialDate.Of(2031), Anchor = PartialDate.Of(2031, 5, 6), Rule = "weekday" }],
        FoundBy = "direct quote",
        Confidence = 0.1 + 0.2,
    };

    private static Figure Boats(Report report) => new()
    {
        Span = Span(report, "twelve boats"),
        Measure = "boats sunk",
        Scope = "sunk",
        Bound = Bound.AtLeast,
        Low = 12,
        AsOf = PartialDate.Of(2031, 5, 5),
    };

    private static Statement Bare(Report report) => new()
    {
        Id = Id(report, 1),
        Mode = Mode.Narrated,
        Content = [Span(report, "Radio Quay")],
        FoundBy = "narration",
    };

    private static TextSpan Span(Report report, string words) => TextSpan.FromLength(report.Text.LastIndexOf(words, StringComparison.Ordinal), words.Length);
}
