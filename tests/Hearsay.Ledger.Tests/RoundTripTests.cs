using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Hearsay.Model;

namespace Hearsay.Ledger.Tests;

/// <summary>Whatever the model can hold comes back as it went in.</summary>
public sealed class RoundTripTests : IDisposable
{
    private static readonly Gen<string> Words = Gen.OneOf("a", "é", "🚤", "\n", "\0", "“", "𝔄", " ").Array[1, 30].Select(string.Concat);
    private static readonly Gen<PartialDate?> Dates =
        Gen.OneOf(Gen.Const((PartialDate?)null), Gen.Int[1, 9999].Select(y => (PartialDate?)PartialDate.Of(y)), Gen.Int[1, 12].Select(m => (PartialDate?)PartialDate.Of(2031, m)), Gen.Date.Select(d => (PartialDate?)PartialDate.Of(DateOnly.FromDateTime(d))));

    private static readonly Gen<Source> Sources =
        Gen.Select(Words, Gen.Enum<SourceKind>(), Words.Null(), Words.Array[0, 3], (name, kind, role, aliases) => new Source { Name = name, Kind = kind, Role = role, Aliases = aliases });

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_Any_SurvivesTheLedger()
    {
        using var ledger = SqliteLedger.Open(_folder.File("test.db"), new TestClock());
        Readings().Sample(
            reading =>
            {
                ledger.Add("any", reading, Encoding.UTF8.GetBytes(reading.Report.Text));
                Same.As(reading, ledger.Reading("any", reading.Report.Sha256));
            },
            iter: 150, threads: 1);
        Assert.Empty(ledger.Verify("any", (_, bytes) => Encoding.UTF8.GetString(bytes.Span)));
    }

    private static Gen<ReportReading> Readings() =>
        from text in Words
        from header in Gen.Select(Words.Null(), Words.Null(), Dates, (title, url, date) => new ReportHeader { Title = title, Url = url, Published = date is { } d ? new Timestamp(d) : null })
        from notes in Words.Array[0, 2]
        from statements in Statements(text).Array[0, 5]
        from persons in Gen.Select(Words, Gen.Enum<Protection>(), Spans(text).Array[0, 3], Spans(text), (name, why, mentions, because) => new ProtectedPerson(name, why, mentions, because)).Array[0, 2]
        from sources in Gen.Select(Sources, Gen.Select(Spans(text), Gen.Enum<MentionReason>(), Spans(text).Nullable(), (span, why, taken) => new SourceMention(span, why, taken)).Array[1, 3], (source, mentions) => new MentionedSource(source, mentions)).Array[0, 3]
        from version in Gen.ULong // of its own, for the same text by the same reader would be there already
        select new ReportReading(
            new Report { Name = "any.txt", Sha256 = Sha256(text), Text = text, Body = new TextSpan(0, text.Length), Header = header, Notes = notes },
            [.. statements.Select((s, i) => s with { Id = $"{Sha256(text)}-{i}" })],
            $"any {version}")
        {
            ProtectedPersons = persons,
            Sources = sources,
        };

    private static Gen<Statement> Statements(string text) =>
        from modes in Gen.Select(Gen.Enum<Mode>(), Gen.Enum<Stance>(), Gen.Bool)
        from spans in Gen.Select(Spans(text).Array[0, 2], Spans(text).Array[0, 2], Spans(text).Array[1, 3])
        from source in Sources.Null()
        from via in Sources.Array[0, 3]
        from saidOn in Dates
        from confidence in Gen.Double.Unit.Nullable()
        from figures in Gen.Select(Spans(text), Words, Gen.Enum<Bound>(), Gen.Double.Unit.Nullable(), Dates, (s, m, b, low, d) => new Figure { Span = s, Measure = m, Bound = b, Low = low, AsOf = d }).Array[0, 3]
        from times in Gen.Select(Spans(text), Dates, Dates, (s, a, b) => new TimeMention { Span = s, From = a, To = b, Rule = "any" }).Array[0, 2]
        from hedges in Spans(text).Array[0, 2]
        from relations in Gen.Select(Gen.Enum<Relation>(), Spans(text), Sides(text), Sides(text), (kind, words, one, two) => new StatedRelation(kind, words, one, two)).Array[0, 2]
        from foundBy in Words
        select new Statement
        {
            Id = "",
            Mode = modes.Item1,
            Stance = modes.Item2,
            InCustody = modes.Item3,
            Speaker = spans.Item1,
            Cue = spans.Item2,
            Content = spans.Item3,
            Source = source,
            Via = via,
            SaidOn = saidOn,
            Confidence = confidence,
            Figures = figures,
            Times = times,
            Hedges = hedges,
            Relations = relations,
            FoundBy = foundBy,
        };

    private static Gen<RelationSide> Sides(string text) => Gen.Select(Words.Null(), Spans(text).Nullable(), (key, words) => new RelationSide(key, words));

    /// <summary>Spans that hold at least one character and cut none.</summary>
    private static Gen<TextSpan> Spans(string text)
    {
        var map = new CodePointMap(text);
        return from start in Gen.Int[0, map.CodePointCount - 1]
               from end in Gen.Int[start + 1, map.CodePointCount]
               select map.ToSpan(start, end);
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
