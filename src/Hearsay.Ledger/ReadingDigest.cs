using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>
/// A hash over everything kept of a reading, which custody notes so that a later change of any of it shows, in a fixed
/// order; offsets are UTF-16.
/// </summary>
internal sealed class ReadingDigest : FieldHash
{
    public static string Of(ReportReading reading)
    {
        using var digest = new ReadingDigest();
        digest.Put("reading 1", reading.ReaderVersion);
        digest.PutReport(reading.Report);
        digest.Put(reading.Statements.Count);
        foreach (var statement in reading.Statements) digest.PutStatement(statement);
        foreach (var person in reading.ProtectedPersons) digest.PutPerson(person);
        foreach (var source in reading.Sources) digest.PutMentioned(source);
        return digest.End();
    }

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private void PutReport(Report report)
    {
        var header = report.Header;
        Put(report.Sha256, report.Name, Of(report.Text));
        Put(report.Body);
        Put(header.Title, header.Publisher, header.Published?.ToString(), header.Url, header.Byline, header.Agency, header.Channel);
        PutList(report.Notes);
        PutOrigin(report);
    }

    // What came with later versions is hashed only where it says something, so that what earlier ones noted still holds.
    private void PutOrigin(Report report)
    {
        if (report.Header.Modified is { } modified) Put("modified", modified.ToString());
        if (report.Format != Report.PlainText) Put("format", report.Format);
        if (report.Language is not null) Put("language", report.Language);
        if (report.TextKey is not null) Put("text key", report.TextKey);
        if (report.Withdrawn) Put("withdrawn");
        if (report.Replaces is not null) Put("replaces", report.Replaces);
        if (report.Part is { } part) Put("part", part.Container, part.Path);
        foreach (var mark in report.Marks)
        {
            Put("mark", Words.Of(mark.Kind), mark.Label);
            Put(mark.Span);
        }
    }

    private void PutStatement(Statement statement)
    {
        Put(statement.Id, Words.Of(statement.Mode), Words.Of(statement.Stance));
        PutSpans(statement.Speaker);
        PutSpans(statement.Cue);
        PutSpans(statement.Content);
        PutSource(statement.Source);
        Put(statement.Via.Count);
        foreach (var carrier in statement.Via) PutSource(carrier);
        Put(statement.Channel, statement.SaidOn?.ToString(), statement.InCustody ? "1" : "0", statement.FoundBy, Number(statement.Confidence));
        Put(statement.Figures.Count);
        foreach (var figure in statement.Figures) PutFigure(figure);
        if (statement.DerivedFigures.Count > 0) Put("derived", statement.DerivedFigures.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var figure in statement.DerivedFigures) PutFigure(figure);
        Put(statement.Times.Count);
        foreach (var time in statement.Times) PutTime(time);
        if (statement.SaidTime is { } said)
        {
            Put("said");
            PutTime(said);
        }

        foreach (var place in statement.Places) PutPlace(place);
        foreach (var hedge in statement.Hedges)
        {
            Put("hedge");
            Put(hedge);
        }

        foreach (var relation in statement.Relations) PutRelation(relation);
    }

    private void PutPlace(PlaceMention place)
    {
        Put("place", place.Name, Words.Of(place.Kind), place.Rule);
        Put(place.Span);
        foreach (var candidate in place.Candidates) Put("candidate", candidate.Name, Words.Of(candidate.Kind), candidate.Within);
    }

    private void PutRelation(StatedRelation relation)
    {
        Put("relation", Words.Of(relation.Kind));
        Put(relation.Words);
        foreach (var side in new[] { relation.First, relation.Second })
        {
            Put(side.Statement, side.Words is null ? null : "words");
            if (side.Words is { } words) Put(words);
        }
    }

    private void PutPerson(ProtectedPerson person)
    {
        Put("protected", person.Name, Words.Of(person.Reason));
        Put(person.Because);
        PutSpans(person.Mentions);
    }

    private void PutMentioned(MentionedSource mentioned)
    {
        Put("mentioned");
        PutSource(mentioned.Source);
        foreach (var mention in mentioned.Mentions)
        {
            Put("mention", Words.Of(mention.Reason), mention.TakesUp is null ? null : "takes up");
            Put(mention.Span);
            if (mention.TakesUp is { } taken) Put(taken);
        }
    }

    private void PutSource(Source? source)
    {
        Put(source?.Name, source is null ? null : Words.Of(source.Kind), source?.Role);
        PutList(source?.Aliases ?? []);
    }

    private void PutFigure(Figure figure)
    {
        Put(figure.Span);
        Put(figure.Measure, figure.Scope, Words.Of(figure.Bound), Number(figure.Low), Number(figure.High), figure.AsOf?.ToString());
        PutComparability(figure);
    }

    // Like the origin of a report: what came later is hashed only where it says something.
    private void PutComparability(Figure figure)
    {
        if (figure.Role != FigureRole.Count) Put("role", Words.Of(figure.Role));
        if (figure.Unit is { } unit) Put("unit", unit.Name, unit.Base, Number(unit.Factor));
        if (figure.Population is not null) Put("population", figure.Population);
        if (figure.Place is not null) Put("place", figure.Place);
        if (figure.Per is not null) Put("per", figure.Per);
        if (figure.Since is { } since) Put("since", since.ToString());
        if (figure.IsRound) Put("round");
    }

    private void PutTime(TimeMention time)
    {
        Put(time.Span);
        Put(time.From?.ToString(), time.To?.ToString(), time.Anchor?.ToString(), time.Rule);
    }

    private void PutSpans(IReadOnlyList<TextSpan> spans)
    {
        Put(spans.Count);
        foreach (var span in spans) Put(span);
    }

    private void Put(TextSpan span)
    {
        Put(span.Start);
        Put(span.End);
    }

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);
}
