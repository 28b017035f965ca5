using System.Security.Cryptography;
using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>What must hold of a reading before it is kept; the caller's fault where it does not.</summary>
internal static class AddChecks
{
    /// <exception cref="ArgumentException">Something does not hold; the message names it.</exception>
    public static void Check(ReportReading reading, ReadOnlyMemory<byte> original)
    {
        var report = reading.Report;
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(original.Span));
        if (sha256 != report.Sha256)
            throw new ArgumentException($"{report.Name}: the bytes hash to {sha256}, the report says {report.Sha256}; hand in the bytes it was made of.", nameof(original));
        foreach (var problem in Problems(reading))
            throw new ArgumentException($"{report.Name}: {problem}", nameof(reading));
    }

    /// <summary>What is wrong with the spans and identities of a reading, in plain sentences.</summary>
    public static IEnumerable<string> Problems(ReportReading reading)
    {
        var offsets = new Offsets(reading.Report.Text);
        if (!reading.Report.Body.IsEmpty && !offsets.Holds(reading.Report.Body)) yield return $"the body {reading.Report.Body} does not lie in the text.";
        foreach (var mark in reading.Report.Marks.Where(m => !offsets.Holds(m.Span)))
            yield return $"the mark of {mark.Label} has a span {mark.Span} that is empty, cuts a character or leaves the text.";
        foreach (var person in reading.ProtectedPersons.Where(p => !p.Mentions.Append(p.Because).All(offsets.Holds)))
            yield return $"the person to protect {person.Name} has a span that is empty, cuts a character or leaves the text.";
        foreach (var source in reading.Sources.Where(s => !s.Mentions.SelectMany(m => m.TakesUp is { } taken ? new[] { m.Span, taken } : [m.Span]).All(offsets.Holds)))
            yield return $"the source {source.Source.Name} has a mention with a span that is empty, cuts a character or leaves the text.";
        var seen = new HashSet<string>();
        foreach (var statement in reading.Statements)
        {
            if (!seen.Add(statement.Id)) yield return $"two statements have the identity {statement.Id}.";
            if (statement.Content.Count == 0) yield return $"statement {statement.Id} has no content.";
            foreach (var span in Spans(statement).Where(s => !offsets.Holds(s)))
                yield return $"statement {statement.Id} has a span {span} that is empty, cuts a character or leaves the text.";
        }
    }

    private static IEnumerable<TextSpan> Spans(Statement statement) =>
        [.. statement.Speaker, .. statement.Cue, .. statement.Content, .. statement.Figures.Select(f => f.Span), .. statement.Times.Select(t => t.Span), .. statement.DerivedFigures.Select(f => f.Span), .. statement.Places.Select(p => p.Span), .. statement.Hedges,
            .. statement.Relations.SelectMany(r => new[] { r.Words, r.First.Words, r.Second.Words }).OfType<TextSpan>(), .. statement.SaidTime is { } said ? [said.Span] : Array.Empty<TextSpan>()];
}
