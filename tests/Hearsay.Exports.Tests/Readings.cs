using Hearsay.Model;

namespace Hearsay.Exports.Tests;

/// <summary>Small readings, built by hand.</summary>
internal static class Readings
{
    /// <summary>A bird outside the basic plane stands before every span, so that units and code points differ.</summary>
    public const string Text = "🐦 The harbour master said at least 12 boats were lost, the Fen Post wrote.";

    public static ReportReading Of(string name, string id) => new(
        new Report
        {
            Name = name,
            Sha256 = new string('a', 64),
            Text = Text,
            Body = new TextSpan(0, Text.Length),
            Header = new ReportHeader { Title = "Boats “lost”", Publisher = "The Fen Post", Published = Published() },
        },
        [Statement(id)],
        "rules 1");

    public static Claim Claim(params string[] statements) => new()
    {
        Id = "c1",
        Text = "Boats were lost.",
        Level = Level.Repeated,
        LevelReason = "One origin, two reports.",
        Origins = [new Origin(new Source { Name = "harbour master", Kind = SourceKind.Person }, statements, [])],
        Independence = new Independence(1, 2),
        Statements = statements,
    };

    private static Timestamp Published()
    {
        Assert.True(Timestamp.TryParse("2031-03-04T09:30:00Z", out var published));
        return published;
    }

    private static Statement Statement(string id) => new()
    {
        Id = id,
        Mode = Mode.Indirect,
        Stance = Stance.CannotVerify,
        Speaker = [Span("The harbour master")],
        Cue = [Span("said")],
        Content = [Span("at least 12 boats were lost")],
        Source = new Source { Name = "harbour master", Kind = SourceKind.Person },
        Via = [new Source { Name = "the Fen Post", Kind = SourceKind.Organization }],
        Channel = "Telegram",
        SaidOn = PartialDate.Of(2031, 3),
        Figures = [new Figure { Span = Span("12"), Measure = "boats lost", Scope = "lost", Bound = Bound.AtLeast, Low = 12, AsOf = PartialDate.Of(2031, 3, 4) }],
        FoundBy = "by hand",
    };

    private static TextSpan Span(string words) => TextSpan.FromLength(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
